/** How a list of meetings is laid out: a page for each body and year, a page and an archive for each body, or a page for each year. */
export type MinutesLayout = 'body-year' | 'body-archive' | 'year';

/** Titles from below the start page down to a page. */
export type Trail = readonly string[];

/** What differs between municipalities: what things are called, where they stand, what addresses look like. */
export interface Wording {
  name: string;
  /** `path`: /a/b.html. `node`: /a/b.4.<hex>.html. */
  addresses: 'path' | 'node';
  minutes: { trail: Trail; layout: MinutesLayout };
  whistleblower: Trail;
  webcast: Trail;
  declarations: Trail;
}

/** Three ways to call and place the same things, all common; two of them keep the question's own word out of some links. */
export const wordings: readonly Wording[] = [
  {
    name: 'Norrtuna',
    addresses: 'path',
    minutes: { trail: ['Kommun och politik', 'Möten, handlingar och protokoll'], layout: 'body-year' },
    whistleblower: ['Kommun och politik', 'Synpunkter och klagomål', 'Visselblåsning'],
    webcast: ['Kommun och politik', 'Politisk organisation', 'Kommunfullmäktige', 'Webbsändningar'],
    declarations: ['Kommun och politik', 'Kvalitet och jämförelser', 'Servicedeklarationer'],
  },
  {
    name: 'Södervik',
    addresses: 'node',
    minutes: {
      trail: ['Kommun och politik', 'Insyn och påverkan', 'Protokoll och kallelser'],
      layout: 'body-archive',
    },
    whistleblower: [
      'Näringsliv och arbete',
      'Jobba hos oss',
      'Rapportera missförhållanden – visselblåsarfunktion',
    ],
    webcast: ['Kommun och politik', 'Kommunfullmäktige', 'Se fullmäktige i efterhand'],
    declarations: ['Omsorg och stöd', 'Äldre', 'Kvalitet i äldreomsorgen', 'Värdighetsgarantier'],
  },
  {
    name: 'Västerbo',
    addresses: 'path',
    minutes: {
      trail: ['Kommun och politik', 'Politik och demokrati', 'Kallelser, handlingar och protokoll'],
      layout: 'year',
    },
    whistleblower: ['Kommun och politik', 'Om kommunen', 'Mutor och oegentligheter', 'Lämna ett tips'],
    webcast: [
      'Kommun och politik',
      'Politik och demokrati',
      'Kommunfullmäktige',
      'Titta och lyssna på sammanträden',
    ],
    declarations: ['Kommun och politik', 'Kvalitet och service', 'Våra servicegarantier'],
  },
];
