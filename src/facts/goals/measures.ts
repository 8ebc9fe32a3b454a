import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceFrom } from '../evidence.ts';
import { quote } from '../passages.ts';
import { sentencesIn, type Voice } from '../voices.ts';

const MEASURE_HEAD =
  /(?<!\p{L})(?:\p{L}*indikator(?:er)?|mått|\p{L}*nyckeltal|mätetal|styrtal|styrmått|mätning|mäts (?:genom|med|av)|så mäter vi|resultatmått|målindikator)(?!\p{L})/iu;
const TARGET_HEAD =
  /(?<!\p{L})(?:målvärde\p{L}*|målnivå\p{L}*|måltal\p{L}*|målsatt\p{L}*|mål(?:et)? (?:för )?(?:20)?\d\d|ambitionsnivå|önskat värde|årsmål|mål \d{4}|målgräns|nivå \d{4}|målvärden|20\d\d)(?!\p{L})/iu;

/** A measure that a line names for itself: "Indikator: nöjda elever", "Mäts genom …". */
const MEASURE_LINE =
  /^(?:indikator(?:er)?|mått|nyckeltal|mätetal|mäts(?: genom| med)?|så mäter vi(?: det| målet)?|resultatmått|uppföljningsmått)\s*(?:\d+\s*)?[:–-]\s*\S|(?<!\p{L})(?:mäts (?:genom|med|i|via)|indikatorer(?:na)? (?:är|för målet)|målet mäts)(?!\p{L})/iu;

/** A level: a figure with its unit or direction, not a year, a page or money. */
const LEVEL =
  /(?<!\p{L})(?:(?:minst|högst|lägst|max(?:imalt)?|under|över|överstiga|understiga|uppgå till|till|målvärde:?|(?:ska|skall) vara|index|NKI|NMI|NRI|NII|HME) (?:\p{L}+ ){0,3}?\d{1,3}(?:[.,]\d+)?(?! ?(?:kap|§|st\.|mnkr|mkr|tkr|kronor|kr))(?!\d)|\d{1,3}(?:[.,]\d+)?\s?(?:%|procent(?:enheter)?|procentenheter)|(?:bland|topp) (?:de |Sveriges )?(?:\d+|tio|fem|tjugo)|(?:minst|bygga?s?) \d{2,4} (?:nya )?(?:bostäder|platser|lägenheter|företag))(?!\p{L})/iu;

/** Money and sizes of the whole economy are the budget's figures, and no level of a goal. */
const NO_LEVEL =
  /skattesats|utdebitering|uppräkning|lönekostnad|prisindex|moms|skatteunderlag|PKV|BNP|av skatteintäkter|statsbidrag|soliditet/iu;

const WANTS =
  /(?<!\p{L})(?:ska|skall|mål(?:et|värde\p{L}*|nivå\p{L}*)?|minst|högst|lägst|öka\p{L}*|minska\p{L}*|uppnå\p{L}*|senast)(?!\p{L})/iu;

export interface Levels {
  measures: Evidence[];
  targets: Evidence[];
}

/** Measures and levels in the blocks that belong to a goal. */
export function levelsIn(voice: Voice, blocks: readonly Block[]): Levels {
  const found: Levels = { measures: [], targets: [] };
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    if (block.kind === 'table_row') readRow(voice, block, found);
    else readText(voice, block, found);
  }
  return found;
}

const SHOWS = { measure: 'mått för ett mål', target: 'nivå för ett mål' };

function readRow(voice: Voice, block: Block, found: Levels): void {
  const cells = block.cells.map(({ start, end, heading }) => ({
    text: block.text.slice(start, end).trim(),
    heading: heading ?? '',
  }));
  const isHead = cells.every(({ text, heading }) => text === heading.trim());
  if (isHead || NO_LEVEL.test(block.text)) return;
  const measure = cells.some(({ text, heading }) => MEASURE_HEAD.test(heading) && /\p{L}{3}/u.test(text));
  const target = cells.some(
    ({ text, heading }) => TARGET_HEAD.test(heading) && /\d/u.test(text) && text.length <= 60,
  );
  if (measure) found.measures.push(evidenceFrom(voice.document, block, SHOWS.measure));
  if ((target && measure) || LEVEL.test(block.text))
    found.targets.push(evidenceFrom(voice.document, block, SHOWS.target));
}

function readText(voice: Voice, block: Block, found: Levels): void {
  const under = MEASURE_HEAD.test(block.headings.at(-1) ?? '');
  for (const passage of sentencesIn(voice, block)) {
    const { text } = passage;
    if (NO_LEVEL.test(text)) continue;
    const measure = MEASURE_LINE.test(text) || (under && block.kind === 'list_item');
    if (measure) found.measures.push(quote(passage, SHOWS.measure));
    if (LEVEL.test(text) && (WANTS.test(text) || measure)) found.targets.push(quote(passage, SHOWS.target));
  }
}
