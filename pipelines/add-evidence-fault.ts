/** Which field of the form a person has to put right. */
export type EvidenceField = 'url' | 'file' | 'quote' | 'shows';

/** What kept something from becoming evidence. */
export const evidenceFaults = {
  no_address: 'url',
  not_found: 'url',
  robots: 'url',
  private_address: 'url',
  no_answer: 'url',
  empty_file: 'file',
  too_large: 'file',
  unknown_format: 'file',
  unreadable: 'file',
  no_quote: 'quote',
  quote_too_short: 'quote',
  quote_too_long: 'quote',
  quote_not_there: 'quote',
  shows_nothing: 'shows',
  shows_too_long: 'shows',
} as const satisfies Record<string, EvidenceField>;
export type EvidenceFault = keyof typeof evidenceFaults;

/** Fewest and most characters of a quotation, and most of what it shows. */
export const QUOTE_LENGTH = { least: 5, most: 1000 };
export const SHOWS_LENGTH = 300;
/** Bytes that an added file or page may have. */
export const ADDED_LIMIT = 25 * 1024 * 1024;

const sentences: Record<EvidenceFault, string> = {
  no_address: 'Skriv en hel webbadress, till exempel https://www.kommunen.se/sidan.',
  not_found: 'Sidan finns inte på den adressen.',
  robots:
    'Webbplatsens robots.txt tillåter inte att sidan hämtas. Spara den som fil och lägg till filen i stället.',
  private_address: 'Adressen leder till en privat adress och hämtas inte.',
  no_answer: 'Sidan kunde inte hämtas. Försök igen om en stund, eller spara den som fil och lägg till filen.',
  empty_file: 'Välj en fil som inte är tom.',
  too_large: 'Det är större än 25 MB. Lägg till den del som citatet står i.',
  unknown_format:
    'Filen är varken PDF, webbsida, Word, Excel, OpenDocument, RTF eller ren text i UTF-8, och kan inte läsas.',
  unreadable: 'Det finns ingen text att läsa där.',
  no_quote: 'Skriv citatet, ord för ord som det står.',
  quote_too_short: `Citatet är för kort: minst ${QUOTE_LENGTH.least} tecken.`,
  quote_too_long: `Citatet är för långt: högst ${QUOTE_LENGTH.most} tecken.`,
  quote_not_there:
    'Citatet står inte där ord för ord. Kopiera det från sidan eller dokumentet; i en PDF ska det stå på en och samma sida.',
  shows_nothing: 'Skriv vad citatet visar.',
  shows_too_long: `Skriv kortare vad citatet visar: högst ${SHOWS_LENGTH} tecken.`,
};

/** Something that a person adds cannot be evidence; nothing is written in the log. The message is Swedish. */
export class EvidenceError extends Error {
  override name = 'EvidenceError';
  readonly fault: EvidenceFault;
  readonly field: EvidenceField;
  /** What a server, a rule or a reader of documents said, for people; null where nothing more is known. */
  readonly detail: string | null;

  constructor(
    fault: EvidenceFault,
    detail: string | null = null,
    field: EvidenceField = evidenceFaults[fault],
  ) {
    super(sentences[fault] + (detail === null ? '' : ` (${detail})`));
    this.fault = fault;
    this.field = field;
    this.detail = detail;
  }
}
