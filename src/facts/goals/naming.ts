import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceFrom } from '../evidence.ts';
import { sentencesIn, type Voice } from '../voices.ts';
import type { GoalSort } from './goal.ts';
import { committeesIn } from './sources.ts';

/** The name of a goal, where it stands. */
export interface Named {
  name: string;
  sort: GoalSort;
  evidence: Evidence;
}

const AREA =
  '(?:fokusområde|målområde|insatsområde|utvecklingsområde|prioriterat område|prioriterade områden?|strategiskt? område|strategiska områden?|perspektiv|huvudområde|inriktningsområde|politikområde)';
const GOAL =
  '(?:(?:kommun)?fullmäktigemål|(?:kommun|stads)?fullmäktiges? (?:\\p{L}+ )?mål|KF-?mål|kommunmål|kommunövergripande mål|inriktningsmål|verksamhetsmål|resultatmål|effektmål|nyckelmål|fokusmål|huvudmål|övergripande mål|gemensamt mål|strategiskt mål|prioriterat mål|utvecklingsmål|målsättning|mål)';

/** "Fokusområde 2: Trygghet", "Mål 3 – En öppen kommun", "Övergripande mål: …". */
const LABEL = new RegExp(
  `^(?:\\d+(?:\\.\\d+){0,3}\\.?\\s+)?(?:(${AREA})|(${GOAL}))(?:et)?(\\s*(?:nr\\.?\\s*)?\\d{1,2}(?:\\.\\d{1,2})?)?\\s*([:.–—-])?\\s+(\\S.*)$`,
  'iu',
);

/** Headings and cells that stand for several. */
const PLURAL =
  /(?<!\p{L})(?:fokusområden(?:a)?|målområden(?:a)?|insatsområden(?:a)?|utvecklingsområden(?:a)?|(?:prioriterade|strategiska|övergripande) områden(?:a)?|inriktningsmål(?:en)?|(?:övergripande|kommunövergripande|strategiska|politiska|prioriterade|gemensamma) (?:\p{L}+ )?mål(?:en)?|(?:kommun|stads)?fullmäktiges? (?:\p{L}+ )?mål(?:en)?(?! och)|fokusmål(?:en)?|nyckelmål(?:en)?|fullmäktigemål(?:en)?|verksamhetsmål(?:en)?|mål för mandatperioden|kommunens (?:övergripande )?mål|stadens mål|resultatmål(?:en)?|utvecklingsmål(?:en)?|huvudmål(?:en)?|effektmål(?:en)?)(?!\p{L})/iu;
const PLURAL_AREA = /områden/iu;

/** Goals of money, which every municipality has by law with a figure. */
export const FINANCIAL =
  /finansiell|ekonomisk hushållning|soliditet|skatteintäkt|resultatutjämning|nettokostnadsandel|självfinansiering|balanskrav|överskottsmål|låneskuld/iu;

/** Headings of chapters, which are names of none. */
const CHAPTER =
  /^(?:[\d. ]*)(?:inledning|sammanfattning|syfte|bakgrund|vision(?:en)?|uppföljning\p{L}*|nämnd\p{L}*|ekonomi\p{L}*|indikator\p{L}*|mått|mål(?:en)?|uppdrag\p{L}*|kommunstyrelsen.*|budget\p{L}*|resurs\p{L}*|bilag\p{L}*|organisation|åtagande\p{L}*|förutsättningar|omvärld\p{L}*|så (?:styrs|läser|arbetar|följer|mäter)\p{L}*.*|styrmodell\p{L}*|styrning.*|innehåll.*|investering\p{L}*|befolkning\p{L}*|personal|resultat|balans\p{L}*|verksamhetsmål|finansiella mål|kommentar\p{L}*|övergripande mål|fokusområde\p{L}*|relaterad\p{L}*|kontakt\p{L}*|läs mer.*|dokument|sidan.*|senast.*|dela.*|mer om.*|fler (?:nyheter|sidor|dokument).*|hjälp)$/iu;

const LONGEST = 170;

/** Letters of a name in a list in running text. */
const LONGEST_ITEM = 70;

/** All names of goals that a paper gives, in its order. */
export function namedIn(voice: Voice): Named[] {
  const found: Named[] = [];
  const { blocks } = voice;
  for (const [at, block] of blocks.entries()) {
    if (isCommittees(block) || FINANCIAL.test(above(block))) continue;
    const names =
      labelled(voice, block) ??
      cells(voice, block) ??
      (block.kind === 'heading' ? childOf(voice, block) : null) ??
      underLead(voice, at) ??
      inSentence(voice, block);
    found.push(...(names ?? []).filter(({ name }) => isName(name)));
  }
  return once(found);
}

const above = ({ headings, text }: Block): string => `${headings.slice(1).join('\n')}\n${text.slice(0, 60)}`;

/** What stands under a committee's heading is the committee's own. */
const isCommittees = ({ headings }: Block): boolean =>
  headings.slice(1).some((heading) => committeesIn(heading).length > 0);

/** What is said of goals, and of their adoption. */
const ABOUT_GOALS =
  /^(?:de (?:\p{L}+ )?mål|målen|målet|dessa|detta)(?:en)?(?!\p{L})|^hela (?:kommunen|staden)$|§|^(?:beslutad|antag|fastställ)\p{L}*/iu;

const isName = (name: string): boolean =>
  name.length >= 4 &&
  name.length <= LONGEST &&
  /\p{L}{3}/u.test(name) &&
  !CHAPTER.test(name) &&
  !ABOUT_GOALS.test(name) &&
  !FINANCIAL.test(name) &&
  !PLURAL.test(name.slice(0, 40)) &&
  committeesIn(name).length === 0 &&
  !/\?$|\.{4}|(?<!\p{L})(?:indikator|mått|målvärde|uppföljning)(?!\p{L})/iu.test(name);

const clean = (name: string): string =>
  name
    .replace(/^[\s”"»:–—•·-]+|[\s”"«,;:–—-]+$/gu, '')
    .replace(/(?<!\p{L})(?:och|samt)$/iu, '')
    .replace(/\.$/u, '')
    .trim();

/** "En trygg vardag. Den som bor här ska känna sig trygg.": the first sentence is the name. */
const firstSentence = (name: string): string => /^.{8,}?[\p{L}\d)](?=\.\s+\p{Lu})/u.exec(name)?.[0] ?? name;

const startsAsName = (name: string): boolean => /^[”"»]?[\p{Lu}\d]/u.test(name);

function labelled(voice: Voice, block: Block): Named[] | null {
  if (block.kind === 'table_row' || block.text.length > LONGEST + 40) return null;
  const match = LABEL.exec(block.text);
  if (!match) return null;
  const [, area, , number, sign, rest] = match;
  const name = rest!;
  const tells = /^(?:är|för|och|i|att|som|har|ska|till|om|med|finns|inom|per)\s/iu.test(name);
  const isLine = block.kind === 'heading' || (sign !== undefined && sign !== '.') || number !== undefined;
  if (!isLine || tells || !(startsAsName(name) || sign === ':')) return null;
  return [one(voice, block, clean(firstSentence(name)), area ? 'område' : 'mål')];
}

const one = (voice: Voice, block: Block, name: string, sort: GoalSort): Named => {
  const at = block.text.indexOf(name);
  const shows = sort === 'område' ? 'ett fokusområde' : 'ett av fullmäktiges mål';
  const evidence =
    block.text.length > LONGEST + 60 && at >= 0
      ? evidenceFrom(voice.document, block, shows, at, at + name.length)
      : evidenceFrom(voice.document, block, shows);
  return { name, sort, evidence };
};

/** Heads of columns whose cells are names of the council's goals. */
const COLUMN = new RegExp(
  `^(?:${AREA}|${GOAL}|övergripande mål|mål och .{0,20})(?:et|en)?(?: \\d{4})?$`,
  'iu',
);

function cells(voice: Voice, block: Block): Named[] | null {
  if (block.kind !== 'table_row') return null;
  const found = block.cells.flatMap(({ start, end, heading }) => {
    const text = clean(block.text.slice(start, end));
    if (!heading || !COLUMN.test(heading.trim()) || text === '' || COLUMN.test(text)) return [];
    if (!startsAsName(text) || /^[\d\s.,%–-]+$/u.test(text)) return [];
    return [
      one(
        voice,
        block,
        text.replace(/^(?:mål )?\d+(?:\.\d+)*[.:]?\s+/iu, ''),
        AREA_HEAD.test(heading) ? 'område' : 'mål',
      ),
    ];
  });
  return found.length > 0 ? found : null;
}

const AREA_HEAD = new RegExp(AREA, 'iu');

/** A heading right under "Fokusområden" or "Övergripande mål". */
function childOf(voice: Voice, block: Block): Named[] | null {
  const parent = block.headings.at(-1) ?? '';
  if (block.headings.length < 1 || !PLURAL.test(parent) || parent.length > 90) return null;
  const name = clean(block.text.replace(/^\d+(?:\.\d+)*\.?\s+/u, ''));
  return name.length <= 120 ? [one(voice, block, name, PLURAL_AREA.test(parent) ? 'område' : 'mål')] : null;
}

/** Items of a list whose heading or lead-in tells of goals: "Kommunen har fem fokusområden:". */
function underLead(voice: Voice, at: number): Named[] | null {
  const block = voice.blocks[at]!;
  if (!isItem(block)) return null;
  const lead = leadOf(voice.blocks, at);
  if (!lead) return null;
  return [
    one(
      voice,
      block,
      clean(block.text.replace(/^\d+[.)]\s*/u, '')),
      PLURAL_AREA.test(lead) ? 'område' : 'mål',
    ),
  ];
}

/** Lists are drawn as short lines too. */
const isItem = ({ kind, text }: Block): boolean =>
  kind === 'list_item'
    ? text.length <= LONGEST + 30
    : kind === 'paragraph' && text.length <= SHORT_LINE && /[\p{L}\d]$/u.test(text);

const SHORT_LINE = 60;

/** Items of one list that its lead-in still holds for. */
const REACH = 16;

function leadOf(blocks: readonly Block[], at: number): string | null {
  for (let before = at - 1; before >= 0 && at - before <= REACH; before -= 1) {
    const { kind, text, headings } = blocks[before]!;
    if (isItem(blocks[before]!)) continue;
    const last = kind === 'heading' ? text : (text.split(/(?<=[.!?])\s/u).at(-1) ?? text);
    const isLead = kind === 'heading' || /:$/u.test(last) || /följande|är$/iu.test(last);
    if (isLead && PLURAL.test(last)) return last;
    return kind !== 'heading' &&
      isLead &&
      PLURAL.test(headings.at(-1) ?? '') &&
      !/indikator|mått|uppdrag|nämnd/iu.test(last)
      ? headings.at(-1)!
      : null;
  }
  return null;
}

/** "De fem fokusområdena är Trygghet, Lärande, Miljö och Dialog." */
const ENUMERATED = new RegExp(
  `(?:${PLURAL.source})(?: [^ .;:]+){0,8}?(?::| är| heter| kallas|, nämligen)(?: följande:?)? ([^.;]{10,400})`,
  'iu',
);

/** What goes on about the goals names none: "… är strävansmål, till vilka nämnderna ska bidra". */
const RELATIVE = /(?<!\p{L})(?:vilka|vilket|som|där|ska|skall|bidra|innebär|att|har|är)(?!\p{L})/iu;

/** Items from which an enumeration in running text is a list of names. */
const ITEMS = 3;

function inSentence(voice: Voice, block: Block): Named[] | null {
  if (block.kind === 'heading' || block.kind === 'table_row' || !PLURAL.test(block.text)) return null;
  for (const { text } of sentencesIn(voice, block)) {
    const match = ENUMERATED.exec(text);
    if (!match) continue;
    const items = itemsIn(match.at(-1)!);
    if (RELATIVE.test(match.at(-1)!)) continue;
    if (items.length < ITEMS || items.some((item) => item.length > LONGEST_ITEM)) continue;
    const sort = PLURAL_AREA.test(match[0].slice(0, 60)) ? 'område' : 'mål';
    return items.map((name) => ({ ...one(voice, block, name, sort), name: capital(name) }));
  }
  return null;
}

const itemsIn = (list: string): string[] => {
  const parts = list.split(/,\s+/u);
  const last = parts.pop()!;
  // "Miljö och klimat samt Dialog": the stronger word parts the items.
  const split = /^(.*)\ssamt\s(.+)$/iu.exec(last) ?? /^(.*?)\soch\s(.+)$/iu.exec(last);
  return [...parts, ...(split ? [split[1]!, split[2]!] : [last])]
    .map(clean)
    .filter((item) => item.length > 2);
};

const capital = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const once = (found: readonly Named[]): Named[] => {
  const key = ({ name }: Named) => name.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return found.filter((named, at) => found.findIndex((other) => key(other) === key(named)) === at);
};
