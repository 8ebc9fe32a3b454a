/** A figure that a sheet wants to show beside the draft. */
export interface Wanted {
  /** Kolada's id, read in its catalogue of 2026; null for a figure of earlier years that has left it. */
  id: string | null;
  /** Part of its title: what is asked for where there is no id, or where the id means something else by now. */
  search: string;
  /** Tells its title from others that have the same words. */
  title: RegExp;
  /** Swedish: what it is called where Kolada has none. */
  name: string;
  /** Swedish: what its values count, as written after one. */
  unit: string;
  /** Questions to read it beside. */
  about: readonly string[];
}

/** The short facts that end a report on a municipality. */
const keyFacts: readonly Wanted[] = [
  {
    ...{ id: 'N01951', search: 'invånare totalt', title: /^Invånare totalt, antal/i },
    ...{ name: 'Invånare', unit: 'invånare', about: [] },
  },
  {
    ...{ id: 'N02993', search: 'landareal', title: /^Landareal, kvadratkilometer/i },
    ...{ name: 'Landareal', unit: 'km²', about: [] },
  },
  {
    ...{ id: 'N02937', search: 'invånare per kvadratkilometer', title: /^Invånare per kvadratkilometer/i },
    ...{ name: 'Befolkningstäthet', unit: 'invånare per km²', about: [] },
  },
  {
    ...{ id: 'N00901', search: 'skattesats till kommun', title: /^Skattesats till kommun,? \(?%/i },
    ...{ name: 'Skattesats till kommunen', unit: '%', about: [] },
  },
  {
    ...{ id: 'N00900', search: 'skattesats', title: /^Skattesats,? totalt/i },
    ...{ name: 'Skattesats totalt', unit: '%', about: [] },
  },
  {
    ...{ id: 'N00098', search: 'årsarbetare totalt', title: /^Årsarbetare totalt, kommun/i },
    ...{ name: 'Årsarbetare i kommunen', unit: 'årsarbetare', about: [] },
  },
  {
    ...{ id: 'N00071', search: 'tillsvidareanställda i kommunen', title: /tillsvidareanställda i kommunen/i },
    ...{ name: 'Tillsvidareanställda i kommunen', unit: 'anställda', about: [] },
  },
  {
    ...{ id: 'N05401', search: 'kommunalvalet', title: /^Valdeltagande i senaste kommunalvalet/i },
    ...{ name: 'Valdeltagande i kommunalvalet', unit: '%', about: [] },
  },
  {
    ...{
      id: 'N15428',
      search: 'behöriga till yrkesprogram',
      title: /behöriga till yrkesprogram, hemkommun/i,
    },
    ...{ name: 'Elever som är behöriga till gymnasiets yrkesprogram', unit: '%', about: [] },
  },
];

/** What surveys measure of the same things as the questionnaires ask about. */
const indices: readonly Wanted[] = [
  {
    ...{ id: 'U00454', search: 'delaktighetsindex', title: /^Delaktighetsindex/i },
    ...{ name: 'Delaktighetsindex (KKiK)', unit: '% av maxpoäng', about: [] },
  },
  {
    ...{ id: null, search: 'informationsindex', title: /informationsindex/i },
    ...{ name: 'Informationsindex (Information till alla)', unit: '% av maxpoäng', about: ['2.3.2'] },
  },
  {
    ...{ id: null, search: 'webbinformation', title: /webbinformation/i },
    ...{ name: 'Webbinformation till medborgarna (KKiK)', unit: '% av maxpoäng', about: ['2.3.2'] },
  },
  {
    ...{ id: 'N00671', search: 'servicemätning', title: /^Servicemätning.*bemötandet via telefoni/i },
    ...{ name: 'Servicemätning: bemötande via telefon', unit: 'av 100', about: ['2.2.2', 'kkik-13'] },
  },
  {
    ...{ id: 'N00672', search: 'servicemätning', title: /^Servicemätning.*enkelt.*via telefoni/i },
    ...{ name: 'Servicemätning: enkelhet via telefon', unit: 'av 100', about: ['2.2.2', 'kkik-13'] },
  },
  {
    ...{ id: 'N00673', search: 'servicemätning', title: /^Servicemätning.*tydligt svar.*via e-post/i },
    ...{ name: 'Servicemätning: tydlighet via e-post', unit: 'av 100', about: ['2.2.2', 'kkik-13'] },
  },
  {
    ...{ id: 'N00674', search: 'servicemätning', title: /^Servicemätning.*enkelt.*via e-post/i },
    ...{ name: 'Servicemätning: enkelhet via e-post', unit: 'av 100', about: ['2.2.2', 'kkik-13'] },
  },
  {
    ...{
      id: null,
      search: 'enkel fråga',
      title: /(e-post|telefon).*enkel fråga|enkel fråga.*(e-post|telefon)/i,
    },
    ...{ name: 'Svar på en enkel fråga via telefon och e-post (KKiK)', unit: '%', about: ['2.2.2'] },
  },
  {
    ...{ id: null, search: 'gott bemötande', title: /gott bemötande vid kontakt med kommun/i },
    ...{ name: 'Gott bemötande vid kontakt med kommunen (KKiK)', unit: '% av maxpoäng', about: ['2.2.2'] },
  },
  {
    ...{ id: null, search: 'inflytande-index', title: /Nöjd[ -]inflytande-?index/i },
    ...{ name: 'Nöjd-Inflytande-Index (medborgarundersökning)', unit: 'av 100', about: ['1.3.8', 'kkik-12'] },
  },
  {
    ...{
      id: 'N00669',
      search: 'insyn och inflytande',
      title: /^Medborgarundersökningen.*insyn och inflytande/i,
    },
    ...{ name: 'Medborgarundersökning: insyn och inflytande', unit: '%', about: ['1.3.8', 'kkik-12'] },
  },
  {
    ...{
      id: 'N00640',
      search: 'bra bemötande vid kontakt',
      title: /^Medborgarundersökningen.*tjänsteperson/i,
    },
    ...{ name: 'Medborgarundersökning: bemötande', unit: '%', about: ['1.3.8', '2.2.2', 'kkik-13'] },
  },
  {
    ...{ id: 'U07453', search: 'insikt - totalt', title: /^Företagsklimat.*Totalt.*ny definition/i },
    ...{ name: 'Företagsklimat enligt Insikt, från 2024', unit: 'av 100', about: ['2.2.2', '8.3.2'] },
  },
  {
    ...{ id: 'U07451', search: 'insikt - totalt', title: /^Företagsklimat.*Totalt(?!.*ny definition)/i },
    ...{ name: 'Företagsklimat enligt Insikt, till 2024', unit: 'av 100', about: ['2.2.2', '8.3.2'] },
  },
];

/** In the order that a reader sees them. */
export const wanted: readonly Wanted[] = [...keyFacts, ...indices];

/** Questions that some figure may be read beside, whether anything has been fetched or not. */
export const externalQuestions: ReadonlySet<string> = new Set(wanted.flatMap(({ about }) => about));
