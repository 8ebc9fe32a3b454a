import { z } from 'zod';
import { Rectangle } from './locator.ts';

const documentKinds = [
  'webbsida',
  'nyhet',
  'protokoll',
  'kallelse',
  'tjänsteskrivelse',
  'motion',
  'medborgarförslag',
  'budget',
  'årsredovisning',
  'delårsrapport',
  'verksamhetsplan',
  'internkontrollplan',
  'reglemente',
  'delegationsordning',
  'policy',
  'riktlinje',
  'strategi',
  'plan',
  'program',
  'ägardirektiv',
  'revisionsrapport',
  'avtal',
  'enkätresultat',
  'blankett',
  'övrigt',
] as const;
export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** Whether the text can be read: the document half of the coverage ledger. */
export const DocumentState = z.enum(['text', 'partly', 'ocr', 'no_text_layer', 'failed', 'quarantined']);
export type DocumentState = z.infer<typeof DocumentState>;

/** Where on a page a block stands. Only `main` counts as evidence; the others are kept for links and findability. */
export const Region = z.enum(['main', 'menu', 'header', 'footer', 'aside', 'notice']);
export type Region = z.infer<typeof Region>;

/** A stretch of a block's text, in UTF-16 units: `start` inclusive, `end` exclusive. */
const Span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() });

export const Link = Span.extend({
  /** Absolute URL, without fragment. */
  url: z.string(),
});
export type Link = z.infer<typeof Link>;

export const Block = z.object({
  kind: z.enum(['heading', 'paragraph', 'list_item', 'table_row', 'alt']),
  region: Region,
  /** Normalised: NFC, no soft hyphens, white space folded to single spaces, words split at line ends joined. Never empty. */
  text: z.string().min(1),
  /** 1–6 for headings, otherwise 0. */
  level: z.number().int().min(0).max(6),
  /** Texts of the headings above it, outermost first, its own text not among them. */
  headings: z.array(z.string()),
  links: z.array(Link),
  /** For table rows: the cells' spans, each with the text of its column's heading where there is one. */
  cells: z.array(Span.extend({ heading: z.string().nullable() })),
  /** For table rows: what heads the row, its first cell or, where that is empty, the one that reaches down from a row above. */
  rowHead: z.string().min(1).optional(),
  /** PDF only: the paragraph goes on from the one before it, across the end of a page. */
  continues: z.literal(true).optional(),
  /** HTML only: CSS path of the element. */
  selector: z.string().nullable(),
  /** PDF only: 1-based page. */
  page: z.number().int().positive().nullable(),
  /** PDF only: where each stretch of the text stands on the page. */
  runs: z.array(Span.extend({ rectangle: Rectangle })),
  /** Read by OCR only: how sure the reader is of each stretch, 0–100. */
  sureness: z.array(Span.extend({ confidence: z.number().min(0).max(100) })).optional(),
});
export type Block = z.infer<typeof Block>;

/** What a page's markup says of the whole page, beside its text. */
export const MarkupFeature = z.enum([
  /** Says that it fits the width of the screen. */
  'viewport',
  /** Rules for narrow screens, in the page itself or in a style sheet of their own. */
  'media-query',
  /** The form of the site's own search; `url` is what it asks, without the words. */
  'search',
  /** A function that reads the page aloud. */
  'read-aloud',
  /** The page or the site in another language; `url` leads there. */
  'language',
  /** A function that translates the page by machine. */
  'translate',
  'easy-read',
  'sign-language',
  /** News that can be subscribed to by other programs. */
  'feed',
  /** A way past the menus for those who do not use a mouse. */
  'skip-link',
]);
export type MarkupFeature = z.infer<typeof MarkupFeature>;

export const Markup = z.object({
  feature: MarkupFeature,
  /** The start tag as written, for links with their text, white space folded; at most 300 characters. */
  source: z.string().min(1).max(300),
  /** CSS path of the element, or of what holds it. */
  selector: z.string(),
  /** Absolute, where it leads somewhere. */
  url: z.string().nullable(),
});
export type Markup = z.infer<typeof Markup>;

/** Who stands behind a text, as far as it says so itself. */
export const Issuer = z.object({
  /** As written: "Kommunfullmäktige", "Region Stockholm", "Barn- och utbildningsnämnden". */
  name: z.string(),
  level: z.enum([
    'fullmäktige',
    'styrelse',
    'nämnd',
    'förvaltning',
    'bolag',
    'kommun',
    'annan kommun',
    'annan',
  ]),
});
export type Issuer = z.infer<typeof Issuer>;

/** How binding a text is: adopted, a draft of something, a proposal (motion, medborgarförslag, skrivelse), or it does not say. */
export const Standing = z.enum(['adopted', 'draft', 'proposal', 'unknown']);
export type Standing = z.infer<typeof Standing>;

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** By whose decision a text holds, when and under which paragraph, as far as it says so. */
const Decision = z.object({
  by: z.string().nullable(),
  date: IsoDate.nullable(),
  paragraph: z.string().nullable(),
});

/** The readable text of one resource. The document's text is its blocks' texts joined by line feeds, in order. */
export const Document = z.object({
  /** Canonical URL of the resource. */
  url: z.string(),
  finalUrl: z.string(),
  mediaType: z.string(),
  state: DocumentState,
  /** Why the state is not `text`, for people; otherwise null. */
  stateReason: z.string().nullable(),
  title: z.string(),
  /** ISO 639-1 of the text itself, not of what its markup claims; null when there is too little of it. */
  language: z.string().nullable(),
  kind: DocumentKind,
  issuer: Issuer.nullable(),
  standing: Standing,
  /** First adopted, or adopted as it now stands where no revision is told of. */
  adopted: Decision.nullable(),
  /** Last revised, where that is told beside its adoption. */
  revised: Decision.nullable(),
  /** The matter's number in the register, as written: "KS 2015/123", "2015.041 KS". */
  register: z.string().nullable(),
  /** The time that it says it holds for, or that its title names: both days inclusive, null where open or not said. */
  validity: z.object({ from: IsoDate.nullable(), to: IsoDate.nullable() }).nullable(),
  /** As written, without the word: "2.0". */
  version: z.string().nullable(),
  /** Whom it is about where its title says so: a company, a committee, another public body; null for the municipality at large. */
  about: Issuer.nullable(),
  dates: z.object({
    /** First published. */
    published: IsoDate.nullable(),
    /** The page's own line: "Senast uppdaterad". */
    updated: IsoDate.nullable(),
    /** Minutes and summons: the day of the meeting. */
    meeting: IsoDate.nullable(),
  }),
  /** PDF only. */
  pages: z.number().int().positive().nullable(),
  /** PDF only: what each page is called in print, in order; missing where every page is called by its number in the file. */
  pageLabels: z.array(z.string()).optional(),
  /** PDF only: the last page that was looked at, where that is not the last one of the file. */
  readTo: z.number().int().nonnegative().optional(),
  /** PDF only: pages that show something and have no text that can be read; missing where there are none. */
  unreadPages: z.array(z.number().int().positive()).min(1).optional(),
  /** By what the pages that are pictures were read; missing where none were. */
  ocr: z.object({ engine: z.string().min(1), pages: z.array(z.number().int().positive()).min(1) }).optional(),
  blocks: z.array(Block),
  /** HTML only; otherwise empty. In the page's order. */
  markup: z.array(Markup),
});
export type Document = z.infer<typeof Document>;
