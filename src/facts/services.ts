import { fold } from '../text/topic.ts';

/** One kind of service that a municipality gives, as an evaluator counts them. */
export interface Service {
  id: string;
  /** Swedish, lower case, as it stands in a running sentence. */
  name: string;
}

interface Entry extends Service {
  /** Beginnings of words that name it, as a regular expression; a word may go on after it. */
  words: string;
  /** The same for folders of an address, where it is called by words that mean little in a text. */
  folders?: string;
  /** The same for committees and offices, which name their service only where nothing else does. */
  bodies?: string;
}

/**
 * In order of precedence where words overlap. Branches that share one organisation and one promise (home help and
 * sheltered housing) are one service: evaluators count "äldreomsorgen" once.
 */
const vocabulary: readonly Entry[] = [
  {
    id: 'elderly-care',
    name: 'äldreomsorg',
    words:
      'äldreomsorg|äldreboende|vårdboende|äldrevård|(?<=(?:för|till|bland) )äldre(?![\\p{L}])|hemtjänst|hemvård|hemsjukvård|särskil(?:t|da) boende|vård- och omsorgsboende|omvårdnadsboende|demensboende|servicehus|trygghetslarm|vård och omsorg(?! om barn)|vård- och omsorg(?! om barn)|korttidsboende|matdistribution|biståndshandlägg|seniorer',
    folders: 'äldre(?![\\p{L}])',
  },
  {
    id: 'disability',
    name: 'funktionsstöd',
    words:
      'funktionsstöd|funktionshinder|funktionsneds|funktionsvaria|handikappomsorg|lss(?![\\p{L}])|personlig assistans|daglig verksamhet|gruppbosta|boendestöd|ledsagarservice|socialpsykiatri',
  },
  {
    id: 'social-services',
    name: 'individ- och familjeomsorg',
    words:
      'socialtjänst|individ-? och familj|familjerätt|ekonomiskt bistånd|försörjningsstöd|familjerådgivning|barn- och familjeenhet|missbruks|budget- och skuldrådgivning',
    bodies: 'social(?:förvaltning|nämnd|kontor)',
  },
  { id: 'preschool', name: 'förskola', words: 'förskol(?!eklass)|barnomsorg|pedagogisk omsorg|dagmamm' },
  {
    id: 'compulsory-school',
    name: 'grundskola',
    words:
      'grundskol|fritidshem|förskoleklass|grundsärskol|anpassad grundskol|elevhälsa|skola(?:n|or|orna)?(?![\\p{L}])',
    bodies: 'barn- och utbildning|(?:ut)?bildnings(?:nämnd|förvaltning|kontor)',
  },
  { id: 'school-transport', name: 'skolskjuts', words: 'skolskjuts' },
  { id: 'upper-secondary', name: 'gymnasieskola', words: 'gymnasi' },
  {
    id: 'adult-education',
    name: 'vuxenutbildning',
    words: 'vuxenutbildning|komvux|sfi(?![\\p{L}])|svenska för invandrare|folkhögskol',
  },
  { id: 'culture-school', name: 'musik- och kulturskola', words: 'kulturskol|musikskol' },
  { id: 'library', name: 'bibliotek', words: 'bibliotek|bokbuss' },
  {
    id: 'building-permits',
    name: 'bygglov',
    words:
      'bygglov|byggnadslov|planbesked|startbesked|bygganmälan|bygg- och miljö|byggnadsnämnd|stadsbyggnad|plan- och bygg|detaljplan',
  },
  {
    id: 'survey',
    name: 'kart- och mättjänster',
    words: 'kart- och mät|mätning|mätnings|nybyggnadskart|kartor|geodata',
  },
  {
    id: 'environment',
    name: 'miljö- och hälsoskydd',
    words:
      'miljö- och hälso|värmepump|hälsoskydd|livsmedelskontroll|livsmedelstillsyn|miljötillsyn|miljökontor|miljöenhet|miljöförvaltning|miljönämnd|miljöskydd|livsmedel',
  },
  {
    id: 'licensing',
    name: 'serveringstillstånd',
    words: 'serveringstillstånd|alkoholtillstånd|alkoholhandlägg|tobakstillstånd',
  },
  {
    id: 'waste',
    name: 'avfall',
    words: 'renhållning|avfall|sophämtning|sopor|återvinning|slamtömning',
  },
  {
    id: 'water',
    name: 'vatten och avlopp',
    words: 'vatten och avlopp|va-|va(?![\\p{L}])|dricksvatten|avlopp|vattenförsörjning|vattentjänst',
  },
  {
    id: 'streets',
    name: 'gator och parker',
    words:
      'gator|gatu|gata(?:n)?(?![\\p{L}])|parker(?:na)?(?![\\p{L}])|park- och|parkskötsel|snöröjning|vinterväghållning|väghållning|gatubelysning|vägbelysning|teknisk service|parkering',
  },
  {
    id: 'leisure',
    name: 'kultur och fritid',
    words:
      'kultur|fritid(?!shem)|idrott|simhall|badhus|sporthall|föreningsstöd|föreningsservice|lokalbokning|ungdomsgård|fritidsgård',
  },
  {
    id: 'business',
    name: 'näringsliv',
    words:
      'näringsliv|(?<!(?:invånare|medborgare|privatpersoner|boende|besökare|föreningar)(?:,| och| eller) )företag|tillståndsgivning|etablering',
  },
  {
    id: 'contact-centre',
    name: 'kontaktcenter',
    words:
      'kontaktcenter|kundtjänst|kundcenter|kundservice|medborgarservice|medborgarkontor|servicecenter|växel(?:n)?(?![\\p{L}])|reception',
  },
  { id: 'guardians', name: 'överförmyndare', words: 'överförmyndar|god man|gode män|förvaltare' },
  { id: 'rescue', name: 'räddningstjänst', words: 'räddningstjänst|brandskydd|sotning' },
  {
    id: 'meals',
    name: 'måltider',
    words: 'måltid|kost(?:en)?(?![\\p{L}])|kostenhet|kostservice|matsal|skolmat',
  },
  { id: 'labour-market', name: 'arbetsmarknad', words: 'arbetsmarknad|feriearbete|ferieprakti' },
  { id: 'integration', name: 'integration', words: 'integration|nyanländ|flyktingmottag' },
  { id: 'transport', name: 'färdtjänst', words: 'färdtjänst|riksfärdtjänst' },
  { id: 'property', name: 'fastigheter och lokaler', words: 'fastighet|lokalförvaltning|bostadsanpassning' },
];

/** A pattern as `fold` writes the texts that it is held against. */
const inAddress = (words: string): string =>
  words.replaceAll('- och', ' och').replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');

/** Beginnings of words, so that "bygglovsenheten" is found and "ombyggnad" is not. */
const patterns = vocabulary.map(({ id, name, words, folders, bodies }) => ({
  service: { id, name } satisfies Service,
  body: bodies ? new RegExp(`(?<![\\p{L}\\d])(?:${bodies})`, 'iu') : null,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words})`, 'giu'),
  whole: new RegExp(`(?<![\\p{L}\\d])(?:${words})[\\p{L}]*`, 'giu'),
  inPath: new RegExp(`(?<![\\p{L}\\d])(?:${inAddress(folders ? `${words}|${folders}` : words)})`, 'iu'),
}));

/** Services named in a text, each once, in the order in which they are named. */
export function servicesIn(text: string): Service[] {
  const named = namedIn(text);
  return named.length > 0
    ? named
    : patterns.filter(({ body }) => body?.test(text)).map(({ service }) => service);
}

function namedIn(text: string): Service[] {
  const taken: { start: number; end: number }[] = [];
  const found: { service: Service; start: number }[] = [];
  for (const { service, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((other) => start < other.end && end > other.start)) continue;
      taken.push({ start, end });
      if (!found.some((other) => other.service.id === service.id)) found.push({ service, start });
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ service }) => service);
}

/** Words that may stand beside a service's name in a heading that is only its name. */
const COMPANY =
  /(?<![\p{L}\d])(?:och|samt|för|inom|i|på|av|om|med|till|vid|kommunens?|stadens?|våra?|vår|vårt|oss|insats\p{L}*|omsorg\p{L}*|kring|verksamhet\p{L}*|enhet\p{L}*|förvaltning\p{L}*|kontor\p{L}*|avdelning\p{L}*|nämnd\p{L}*|personer|med|kommunal\p{L}*|service|pdf|kb|mb)(?![\p{L}\d])/giu;

/**
 * The services that a short text names and names only: "Bygglov", "Inom hemtjänsten". Empty when it says something else
 * too: "Mat och kultur i vardagen" is no heading of the cultural services.
 */
export function servicesNamedBy(text: string): Service[] {
  const services = servicesIn(text);
  if (services.length === 0) return [];
  const rest = patterns
    .reduce((left, { whole }) => left.replace(whole, ' '), text)
    .replace(COMPANY, ' ')
    .replace(/[^\p{L}]/gu, '');
  return rest === '' ? services : [];
}

const UNIT =
  /(?<![\p{L}\d])(\p{L}{4,}(?:enheten|kontoret|förvaltningen|avdelningen|nämnden))s?(?![\p{L}\d])/iu;

/** The organisation that a title names, where its service is none of the known ones: "Fritidsbyråns", "Markenheten". */
export function unitIn(text: string): Service | null {
  const name = UNIT.exec(text)?.[1]?.toLowerCase();
  return name ? { id: `unit:${name}`, name } : null;
}

/** Services named in the path of an address, outermost folder first; addresses write å ä ö as a and o. */
export function servicesInPath(url: string): Service[] {
  const seen = new Map<string, Service>();
  for (const folder of new URL(url).pathname.split('/').map(fold)) {
    for (const { service, inPath } of patterns) {
      if (inPath.test(folder)) seen.set(service.id, service);
    }
  }
  return [...seen.values()];
}
