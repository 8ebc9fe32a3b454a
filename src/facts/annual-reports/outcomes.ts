import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { clauseAround } from '../../text/clause.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Passage, quote } from '../passages.ts';
import { sentencesIn, type Voice } from '../voices.ts';

/** What a text says of its own political goals. */
export interface Outcomes {
  /** It speaks of the goals of council, board or committees as its own subject. */
  goals: Evidence[];
  /** It says of goals how far they were met, each place once. */
  met: Evidence[];
}

const GOAL =
  '(?:(?:fullmäktige|inriktnings|verksamhets|nämnd|kommun|hållbarhets|effekt|resultat|utvecklings|finansiella |politiska |övergripande |strategiska |del|utmanings|kvalitets|bolags|prioriterade |långsiktiga |gemensamma )?(?:mål(?:en|et|s|ens|sättning\\p{L}*)?|målområde\\p{L}*)|fokusområde\\p{L}*|målbild\\p{L}*|prioriterade områden)';

const MET =
  '(?:uppfyll(?:t|ts|da|de|des|d|er|s)|uppnå(?:tt|tts|dda|ddes|dd|dde|r|s)|nå(?:tt|tts|dda|dde|ddes|dd|s|r)|klara(?:t|ts|des|de))';

const NUMBER =
  '(?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|inget|inga|alla|samtliga|flera|flertalet|merparten|hälften|de flesta|majoriteten)';

/** "målet är delvis uppfyllt", "8 av 30 delmål uppnåddes", "uppfyllde vi sju av tolv mål", "måluppfyllelsen är god". */
const SAID = [
  `${GOAL}(?: [^ .;:]+){0,9}? ${MET}`,
  `${MET}(?: (?:vi|kommunen|nämnden|nämnderna|staden|helt|delvis|inte|${NUMBER}|av)){0,4} (?:[^ .;:]+ ){0,3}?${GOAL}`,
  `måluppfyllelse(?:n)?(?: [^ .;:]+){0,5}? (?:är|var|blev|bedöms(?: som| vara)?|har varit|har|uppgår till|ligger på|ökade|minskade|ökat|förbättrats|försämrats) (?:[^ .;:]+ ){0,2}?(?:god|hög|låg|bra|mycket|relativt|till viss|delvis|bättre|sämre|högre|lägre|\\d+|ökat|minskat|förbättrats|försämrats|tillfredsställande)`,
  '(?:måluppfyllelsen (?:ökade|minskade|förbättrades|försämrades)|(?:högst|lägst) måluppfyllelse (?:finns|är|har|återfinns))',
].map((pattern) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'));

/** How the wanted, the planned, the way of measuring, and legends are told, in the clause that names a goal. */
const NOT_SAID =
  /(?<!\p{L})(?:om (?:de|det|målen?|vi|kommunen|nämnde\p{L}+|\p{L}*fullmäktiges|varje|respektive|något|\p{L}+målen?)|huruvida|hur|vilka|när|i vilken (?:grad|utsträckning|mån)|till vilken grad|för att|så att|ska|skall|bör|måste|kan(?! konstateras)|kunna|vill|syfte\p{L}*|mäta[rs]?|mäts|bedöms (?:utifrån|genom|kunna|komma|bli)|prognos\p{L}*|förväntas|beräknas|planer\p{L}*|innebär|anger|betyder|signalerar|tolkas|endast|granska\p{L}*|styr(?:a|er)? mot|bidra[rs]?|arbeta\p{L}*|strategi\p{L}* för|exempel\p{L}*|elev\p{L}*|betyg\p{L}*|kunskapskrav\p{L}*|kunskapsmål\p{L}*|skolans|hopp\p{L}*|strävan)(?!\p{L})/iu;

/** What colours and signs mean. */
const LEGEND =
  /(?<!\p{L})(?:eller bättre|lägre än \d+|minst \d+ procent|(?:grön|gul|röd)(?:t|a)?(?: \p{L}+)? (?:=|betyder|visar|innebär|markerar))|^\P{L}{1,4}=/iu;

const VALUE =
  /^(?:helt |delvis |ej |inte |till stor del |i hög grad |nästan |målet )*(?:uppfyll(?:t|d|s)|uppnå(?:tt|dd|s)|nått|nåddes|når|pågår|delvis|ja|nej|grön|gul|röd|god måluppfyllelse|(?:hög|låg|viss) måluppfyllelse|😊|😐|😒|🙂|🟢|🟡|🔴|●)(?:[ .,(].{0,40})?$/iu;

const GOAL_COLUMN =
  /(?<!\p{L})(?:\p{L}*mål(?:område|et)?|indikator(?:er)?|fokusområde|inriktning)(?!\p{L})/iu;
const OUTCOME_COLUMN =
  /(?<!\p{L})(?:utfall|resultat|måluppfyllelse|bedömning|uppfyllelse|uppfyllt|status|uppnått)(?!\p{L})/iu;

/** Quotations that are kept of one text. */
const MOST = 30;

/** What one text says of goals and how they were met; headings name goals and say nothing of them. */
export function outcomesIn(voice: Voice): Outcomes {
  const found: Outcomes = { goals: [], met: [] };
  for (const block of voice.blocks) {
    if (found.met.length >= MOST) break;
    if (isOutcomeRow(block)) found.met.push(evidenceFrom(voice.document, block, SHOWS.met));
    else if (/mål|fokusområd/iu.test(block.text)) readSentences(voice, block, found);
  }
  return found;
}

const SHOWS = { goals: 'de politiska målen', met: 'hur det gick med ett mål' };

const NAMES_GOALS = new RegExp(
  `(?<!\\p{L})(?:(?:(?:kommun|stads)?fullmäktiges?|kommunens|kommunstyrelsens|nämndernas?|politikernas?|politiska|våra|de beslutade|övergripande|finansiella|långsiktiga|stadens)(?: [^ .;]+){0,2} ${GOAL}|(?:kommunfullmäktige|fullmäktige|politikerna) (?:har |hade )?(?:beslutat|antagit|satt|satte|fastställt|beslutade)(?: [^ .;]+){0,4} ${GOAL}|fokusområde\\p{L}*|måluppfyllelse\\p{L}*)(?!\\p{L})`,
  'iu',
);

function readSentences(voice: Voice, block: Block, found: Outcomes): void {
  for (const passage of sentencesIn(voice, block)) {
    if (NAMES_GOALS.test(passage.text)) found.goals.push(quote(passage, SHOWS.goals));
    if (block.kind !== 'heading' && saysMet(passage)) found.met.push(quote(passage, SHOWS.met));
  }
}

/** The clause that says it must say it of what is, not of what is wanted. */
const saysMet = ({ text }: Passage): boolean =>
  !text.endsWith('?') &&
  !LEGEND.test(text) &&
  SAID.some((pattern) =>
    [...text.matchAll(pattern)].some(({ index, 0: match }) => {
      const clause = clauseAround(text, { start: index, end: index + match.length });
      return !NOT_SAID.test(clause.text.slice(0, clause.term.end));
    }),
  );

/** A row of a table of goals that says how one was met. */
function isOutcomeRow({ kind, cells, text }: Block): boolean {
  if (kind !== 'table_row' || cells.length < 2) return false;
  const headings = cells.map(({ heading }) => heading ?? '');
  const isTable = headings.some((one) => GOAL_COLUMN.test(one));
  return (
    isTable &&
    cells.some(({ start, end, heading }) => {
      const value = text.slice(start, end).trim();
      const isOutcome = OUTCOME_COLUMN.test(heading ?? '');
      return VALUE.test(value) || (isOutcome && value !== '' && !OUTCOME_COLUMN.test(value));
    })
  );
}
