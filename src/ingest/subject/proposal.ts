import type { Block } from '../../model/document.ts';
import { fold } from '../../text/topic.ts';
import { unescaped } from '../../text/url.ts';
import type { Described } from './front.ts';

/** Folders in which inhabitants' proposals are kept one by one: "/medborgarforslag/…", "/exempelbyforslaget/…". */
const FOLDER =
  /^(?:(?:alla|arkiv|arkiverade|inkomna|inlamnade|pagaende|avslutade|besvarade|aktuella|tidigare|publicerade)-)?(?:medborgarforslag|e-?forslag|invanarforslag|forslagslada|(?!.*(?:plan|budget|remiss|samrad|lagfor|taxe|reform))[a-z]{4,}forslaget)(?:-\d{4})?$/;
const MOTIONS =
  /^(?:(?:alla|inkomna|inlamnade|aktuella|tidigare|besvarade|obesvarade)-)?motioner(?:-[\d-]+)?$/;

/** Titles of pages that explain how to propose, or list what was proposed. */
const GENERAL =
  /^(?:lämna|skicka in|skriv|skapa|så (?:här|fungerar|funkar|lämnar|går|gör|röstar)|hur|vad|vem|information|vanliga|frågor|regler|villkor|hantering|behandling|personuppgift\p{L}*|statistik|kontakt\p{L}*|dialog\p{L}*|påverka|tyck till|start\p{L}*|\d{4})(?!\p{L})|(?:förslag(?:et|en)?|motioner(?:na)?)(?: \d{4})?$/iu;

const MOTION_TITLE =
  /^motion(?:en)?(?:\s+(?:om|till|angående|gällande|avseende|rörande|ang\.?)\s.*|\s*[:–-]\s*\p{L}.*|\s*:)?$/iu;
const PROPOSAL_TITLE =
  /^(?:medborgarförslag|e-förslag|invånarförslag)(?:\s+(?:om|till|angående|gällande|att)\s.*|\s*[:–-]\s*\p{L}.*)$/iu;

/** Someone asks the council for something in their own name. */
const ASKS =
  /(?<!\p{L})(?:(?:vi|jag|undertecknad\p{L}*) (?:yrkar|hemställer)|yrkar (?:vi|jag|undertecknad\p{L}*|\p{L}+partiet|\p{L}+demokraterna)|därför (?:föreslår|yrkar) (?:vi|jag|undertecknad\p{L}*)|(?:vi|jag) föreslår (?:därför|att (?:kommun|stads)?fullmäktige)|föreslår (?:vi|jag|undertecknad\p{L}*) (?:att )?(?:kommun|stads)?fullmäktige|motionär(?:en|erna) (?:är|yrkar|föreslår|vill))(?!\p{L})/iu;
const YRKANDE = /^(?:yrkanden?|förslag till yrkande|att-satser)\s*:?$/iu;
/** What follows that heading: "Att kommunen sätter upp bänkar." */
const CLAUSE = /^(?:[•–-]\s*)?att\s/iu;
const FILED = /^(?:ställd|väckt|inlämnad|inkom(?:men)?|motionär(?:er)?|motionsställare)\s*:\s*\S/iu;

/** What an e-proposal's page counts and says of itself. */
const VOTES =
  /(?:antal (?:röster|underskrifter)[^.\d]{0,30}\d|(?<!\d)\d{1,6} (?:personer )?(?:har )?(?:röstat|skrivit under)|förslaget (?:är |var )?(?:röstbart|insänt|inskickat|öppet för röstning)|förslagsställare\s*:|förslagsställaren (?:vill|föreslår|önskar|tycker|anser|skriver))/iu;

/** An inhabitant's own voice. */
const OWN_VOICE =
  /(?:^|[.!?]\s+)(?:jag (?:tycker|föreslår|önskar|skulle vilja|vill att)|mitt förslag är|mitt medborgarförslag)(?!\p{L})/iu;

/** Explains to others how they propose; beside the votes on one proposal it is how to vote on that. */
const EXPLAINS =
  /(?<!\p{L})(?:du|alla)(?: som (?:är|bor)\P{Lu}{3,60})? (?:kan|får|har (?:rätt|möjlighet) att) (?:\p{L}+ ){0,3}?(?:lämna|skicka|väcka|rösta|skriva)|så (?:här )?(?:lämnar|skickar|gör) du|(?:motion|medborgarförslag|e-förslag) är (?:ett|en|när)/iu;

/** A page that is one proposal, and whose; null for all others, also for those about proposals. */
export function proposalKind(document: Described): 'motion' | 'medborgarförslag' | null {
  const main = document.blocks.filter(({ region, kind }) => region === 'main' && kind !== 'alt');
  const titles = [document.title, ...main.filter(isHeading).map(({ text }) => text)];
  const isIn = (folder: RegExp) => foldersOf(document.url).some((part) => folder.test(part));
  const says = (pattern: RegExp) => main.some(({ text }) => pattern.test(text));
  const isOne = !GENERAL.test(document.title);
  const votes = main.filter(({ text }) => VOTES.test(text)).length;
  const explains = main.some(({ kind, text }) => kind !== 'heading' && EXPLAINS.test(text));
  if (votes > MANY || (explains && (votes === 0 || !isOne))) return null;
  const inhabitant =
    count(
      isIn(FOLDER) && isOne,
      titles.some((title) => PROPOSAL_TITLE.test(title)),
      votes > 0,
    ) + count(says(OWN_VOICE));
  if (inhabitant >= SIGNS) return 'medborgarförslag';
  const motion =
    count(
      isIn(MOTIONS) && isOne,
      titles.some((title) => MOTION_TITLE.test(title)),
    ) +
    count(
      says(ASKS),
      titles.some((title) => YRKANDE.test(title)),
      main.some(({ headings, text }) => CLAUSE.test(text) && YRKANDE.test(headings.at(-1) ?? '')),
      says(FILED),
    );
  return motion >= SIGNS ? 'motion' : null;
}

/** Signs that settle it: each alone is found on pages about proposals too. */
const SIGNS = 2;

/** More lines with votes than one proposal has: a list. */
const MANY = 3;

const count = (...signs: boolean[]): number => signs.filter(Boolean).length;

const isHeading = ({ kind }: Block): boolean => kind === 'heading';

/** The parts of the path that something stands under, without escapes and accents. */
const foldersOf = (url: string): string[] =>
  (URL.parse(url)?.pathname ?? '')
    .split('/')
    .filter(Boolean)
    .slice(0, -1)
    .map((part) => fold(unescaped(part)).replaceAll(' ', '-'));
