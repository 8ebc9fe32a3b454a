/** What an audit is about, as far as it concerns how wrongdoing is prevented. */
export type Concern =
  | 'intern kontroll'
  | 'mutor och oegentligheter'
  | 'representation'
  | 'jäv och bisysslor'
  | 'inköp';

const CONCERNS: [Concern, RegExp][] = [
  [
    'mutor och oegentligheter',
    /(?<!\p{L})(?:mutor|muta|korruption\p{L}*|oegentlighet\p{L}*|antikorruption\p{L}*|förtroende(?:skadlig|känslig|skapande)\p{L}*|otillbörlig\p{L}*|bedrägeri\p{L}*|\p{L}*etik\p{L}*|visselblås\p{L}*|gåvor)(?!\p{L})/iu,
  ],
  [
    'representation',
    /(?<!\p{L})(?:\p{L}*representation(?:en|skostnader)?|kurser och konferenser|resor och representation|kontokort\p{L}*|betalkort\p{L}*|bankkort)(?!\p{L})/iu,
  ],
  ['jäv och bisysslor', /(?<!\p{L})(?:jäv\p{L}*|bisyssl\p{L}*|närstående\p{L}*)(?!\p{L})/iu],
  [
    'intern kontroll',
    /(?<!\p{L})(?:internkontroll\p{L}*|(?:den )?intern(?:a)? (?:styrning (?:och|samt) )?kontroll\p{L}*)(?!\p{L})/iu,
  ],
  [
    'inköp',
    /(?<!\p{L})(?:direktupphandling\p{L}*|attest\p{L}*|avtalstrohet|köptrohet|leverantörs(?:fakturor|utbetalningar|register)|utbetalning\p{L}*)(?!\p{L})/iu,
  ],
];

/** What the title of an audit says that it concerned; empty where it is about something else. */
export const concernsIn = (title: string): Concern[] =>
  CONCERNS.filter(([, words]) => words.test(title)).map(([concern]) => concern);

/** An audit that looks back at an earlier one. */
export const FOLLOWS_UP =
  /(?<!\p{L})(?:uppföljande|uppföljning(?:en|sgranskning)?|fördjupad uppföljning)(?!\p{L})/iu;
