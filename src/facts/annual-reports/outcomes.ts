import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
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
  '(?:uppfyll(?:t|ts|da|de|des|d|er|s)|uppnå(?:tt|tts|dda|ddes|dd|dde|r|s)|nå(?:tt|tts|dda|dde|ddes|dd)|klara(?:t|ts|des)|måluppfyllelse(?:n)?)';

/** "målet är delvis uppfyllt", "8 av 30 delmål uppnåddes", "uppfyllde vi sju av tolv mål". */
const SAID = new RegExp(
  `(?<!\\p{L})(?:${GOAL}(?: [^ .;:]+){0,9}? ${MET}|${MET}(?: [^ .;:]+){0,7}? ${GOAL}|måluppfyllelse(?:n)? (?:[^ .;:]+ ){0,6}?(?:är|var|blev|bedöms|ökade|minskade|uppgår|har varit)|(?:högst|lägst|god|låg|hög|bättre|sämre) måluppfyllelse)(?!\\p{L})`,
  'iu',
);

/** How the wanted, the planned, and the way of measuring are told. */
const NOT_YET =
  /(?<!\p{L})(?:(?:ska|skall|bör|måste|kan|vill|för att|om|när|hur|huruvida|i vilken (?:grad|utsträckning|mån)|bidra\p{L}* till|arbeta\p{L}* (?:för|mot|med)|säkerställa?|prognos\p{L}*|förväntas|beräknas|planeras|styr(?:a|er|t)? mot|varje|genomför\p{L}* granskning|granskning\p{L}*|granska\p{L}*|syftet|exempel) (?:[^ .;:]+ ){0,8}?(?:nås|uppnås|uppnå|uppfyllas|uppfyllts|uppfylls|uppfylla|uppnåtts|uppnås|måluppfyllelse\p{L}*|uppfyllt|uppnått|når|nå)|redovisas|följs upp|beskrivs|framgår|bedöms (?:kunna|komma)|skolans|elev(?:er|ers|erna)|betyg\p{L}*|betygen|kunskapskrav\p{L}*)(?!\p{L})/iu;

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

const saysMet = ({ text }: Passage): boolean => SAID.test(text) && !NOT_YET.test(text) && !text.endsWith('?');

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
