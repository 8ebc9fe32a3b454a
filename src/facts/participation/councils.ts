import type { Corpus } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { findDates } from '../../text/dates.ts';
import { type Aspect, type Spoken, type Statement, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Voice, voicesOf } from '../voices.ts';

export type CouncilKind = 'youth' | 'pensioners' | 'disability' | 'local' | 'associations' | 'minorities';

/** One kind of standing council or forum, however many there are of it. */
export interface Council {
  kind: CouncilKind;
  /** Swedish, plural or collective, as it stands in a running sentence. */
  name: string;
  named: Statement[];
  /** Minutes and days of meetings in the two years before the draft, or ahead of it. */
  activity: Evidence[];
  /** It is said how often it meets. */
  schedule: Evidence[];
}

export interface Councils {
  /** In the order of `KINDS`; only kinds that are named as existing. */
  councils: Council[];
  said: Spoken[];
}

const FOR_DISABLED = '(?:funktions(?:hinder|nedsatt|rätts|variations)|handikapp|tillgänglighets)';

/** Their names; "pensionärs- och funktionshinderrådet" is a council of both kinds. */
const KINDS: Record<CouncilKind, { name: string; says: string }> = {
  youth: {
    name: 'ungdomsråd',
    says: '(?:barn- och )?ungdoms(?:råd|fullmäktige|forum|parlament|panel|ting|delegation|styrelse|kommitté)\\p{L}*|unga?s råd|ungdomens råd|ungdomsinflytandegrupp\\p{L}*',
  },
  pensioners: {
    name: 'pensionärsråd',
    says: '(?:pensionärs|senior|äldre)(?:- och \\p{L}+-?)?råd(?:et|en|ets|s)?|pensionärs- och \\p{L}+råd\\p{L}*|råd(?:et)? för (?:äldre|pensionärer|seniorer)\\p{L}*|(?:funktions\\p{L}+|handikapp|tillgänglighets)- och (?:pensionärs|senior|äldre)råd\\p{L}*|KPR',
  },
  disability: {
    name: 'råd för funktionshinderfrågor',
    says: `${FOR_DISABLED}\\p{L}*råd(?:et|en|ets|s)?|${FOR_DISABLED}\\p{L}*- och \\p{L}+råd\\p{L}*|(?:pensionärs|senior|äldre)- och ${FOR_DISABLED}\\p{L}*råd\\p{L}*|råd(?:et)? för (?:frågor om |personer med )?(?:funktion\\p{L}+|tillgänglighet)\\p{L}*|KHR|KTR|KFR`,
  },
  local: {
    name: 'lokala råd eller ortsforum',
    says: '(?:orts|bygde|by|byalags|landsbygds|glesbygds|områdes|stadsdels|kommundels|bydels|samhälls|kust- och landsbygds|skärgårds)(?:- och \\p{L}+)?(?:råd|forum)(?:et|en|ets)?|lokala (?:utvecklings)?(?:råd|forum|utvecklingsgrupper)(?:en)?|ortsutvecklings(?:grupp|råd|möte)\\p{L}*|råd(?:et)? för landsbygd\\p{L}*|medborgarråd(?:et|en)?|invånarråd(?:et|en)?',
  },
  associations: {
    name: 'föreningsråd',
    says: '(?:förenings|frivillig|civilsamhälles)(?:råd|forum)(?:et|en)?|idrottsrådet|råd(?:et)? för civilsamhället|föreningsdialog\\p{L}*',
  },
  minorities: {
    name: 'råd för minoriteter och integration',
    says: '(?:integrations|mångfalds|minoritets|invandrar)råd(?:et|en)?|romskt? råd\\p{L}*|interreligiösa råd\\p{L}*|samrådsgrupp(?:en)? för (?:finsk|sverigefinsk|nationella minoritet)\\p{L}*|(?:sverige)?finskt? (?:råd|samråd|samrådsgrupp)\\p{L}*|samiskt samråd\\p{L}*|samråd(?:et)? med (?:den |de )?(?:\\p{L}+ )?(?:minoritet|sverigefin|finsk|samisk|samer|romer)\\p{L}*',
  },
};

const kinds = Object.keys(KINDS) as CouncilKind[];

const nameOf = (kind: CouncilKind): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${KINDS[kind].says})(?!\\p{L})`, 'iu');

const patterns = new Map(kinds.map((kind) => [kind, nameOf(kind)]));

const aspectOf = (kind: CouncilKind): Aspect => ({
  shows: `kommunen har ${KINDS[kind].name}`,
  words: [
    'råd',
    'forum',
    'ungdoms',
    'kpr',
    'khr',
    'ktr',
    'kfr',
    'samråd',
    'ortsutveckling',
    'lokala',
    'föreningsdialog',
  ],
  says: nameOf(kind),
  not: /(?<!\p{L})(?:regionens?|region \p{L}+s ungdoms\p{L}+|landstinget\p{L}*|sveriges ungdomsråd|regionala|elevråd\p{L}*|partiets|ungdomsförbund\p{L}*|länets|nordiska|statens|barnrättsdagarna|hyresgäst\p{L}*|brukarråd\p{L}*|(?:i )?(?:andra|landets|många|flera) kommuner|vill starta|starta ett|saknar|saknas|kyrkans?|stift\p{L}*)(?!\p{L})/iu,
  notUnder: /motion(?:en|er)?(?!\p{L})|interpellation|region(?:en|ens|ala)?(?!\p{L})|elevråd|kyrko/iu,
  from: ['page', 'rule', 'news', 'report', 'matter'],
  of: ['association', 'agency'],
  allows: ['conditional', 'required', 'proposed'],
  asName: true,
});

/** Whole years back in which a meeting shows that a council is alive. */
const ALIVE_YEARS = 2;

export const councils: Collector<Councils> = {
  id: 'councils',
  collects: 'råd och fasta forum, och tecken på att de är aktiva',
  collect(corpus) {
    const spoken = spokenIn(corpus, Object.fromEntries(kinds.map((kind) => [kind, aspectOf(kind)])));
    const found = kinds
      .map((kind): Council => {
        const named = namedIn(spoken[kind]!);
        const signs = named.length > 0 ? signsOf(kind, corpus) : { activity: [], schedule: [] };
        return { kind, name: KINDS[kind].name, named, ...signs };
      })
      .filter(({ named }) => named.length > 0);
    return { councils: found, said: kinds.map((kind) => spoken[kind]!) };
  },
};

/** Where a page says that one is planned or was there, its headings and links show no more. */
function namedIn({ said, instead }: Spoken): Statement[] {
  const gone = [...instead.planned, ...instead.ended, ...said.filter(isDormant).map(titleOf)];
  return said.filter(
    (one) =>
      isMoreThanMentioned(one) &&
      !isDormant(one) &&
      !(gone.includes(one.passage.document.title) && (one.passage.block.kind === 'heading' || isLink(one))),
  );
}

const isDormant = ({ passage }: Statement): boolean =>
  /(?<!\p{L})(?:vilande|inte aktivt|pausat)(?!\p{L})/iu.test(passage.text);

const titleOf = ({ passage }: Statement): string => passage.document.title;

const isLink = ({ passage: { block, start, end } }: Statement): boolean =>
  block.links.some((link) => link.start <= start && link.end >= end);

/** Minutes of other bodies name councils in passing; a council's own minutes do so in their title. */
function isMoreThanMentioned({ testimony, passage, match }: Statement): boolean {
  if (testimony !== 'matter') return true;
  return (
    passage.document.title.toLowerCase().includes(match.toLowerCase()) && passage.document.kind !== 'motion'
  );
}

const MEETS =
  /(?<!\p{L})(?:sammanträder|träffas|möts|har möten|håller (?:\p{L}+ )?(?:ordinarie )?(?:sammanträden|möten)|har (?:cirka |minst )?\p{L}+ (?:ordinarie )?(?:möten|sammanträden)|möten (?:hålls|äger rum))(?!\p{L})(?: [^ .;]+){0,8}? (?:gånger|gång|per år|om året|varje|per termin|varannan|möten|sammanträden)/iu;

const PAPER = /protokoll|minnesanteckning|anteckning|sammanträd|möte|kallelse|dagordning|träff/iu;

function signsOf(kind: CouncilKind, corpus: Corpus): Pick<Council, 'activity' | 'schedule'> {
  const activity: Evidence[] = [];
  const schedule: Evidence[] = [];
  const shows = KINDS[kind].name;
  for (const voice of voicesOf(corpus).own) {
    for (const block of blocksAbout(voice, patterns.get(kind)!)) {
      if (MEETS.test(block.text))
        schedule.push(evidenceFrom(voice.document, block, `hur ofta ${shows} träffas`));
      const year = latestYear(block, voice);
      const ago = year === null ? null : Number(corpus.at.slice(0, 4)) - year;
      if (
        ago !== null &&
        ago >= -1 &&
        ago < ALIVE_YEARS &&
        PAPER.test([block.text, ...block.headings].join('\n'))
      )
        activity.push(evidenceFrom(voice.document, block, `möten eller protokoll i ${shows}`));
    }
  }
  return { activity, schedule };
}

const ROUND = /(?<!\d)(20\d\d)(?!\d)/gu;

/** The latest year of a day or a schedule in the block; days without a year have their heading's. */
function latestYear({ text, headings, kind }: Block, { document }: Voice): number | null {
  if (kind === 'heading' && !PAPER.test(text)) return null;
  const days = findDates(text).map(({ iso }) => Number(iso.slice(0, 4)));
  const named = [...text.matchAll(ROUND)].map((match) => Number(match[1]));
  const above = /\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}\/\d{1,2}/iu.test(text)
    ? [...headings.join(' ').matchAll(ROUND)].map((match) => Number(match[1]))
    : [];
  const meeting = document.dates.meeting ? [Number(document.dates.meeting.slice(0, 4))] : [];
  const years = [...days, ...named, ...above, ...(kind === 'heading' ? [] : meeting)];
  return years.length > 0 ? Math.max(...years) : null;
}

/** Blocks that speak of the council: all on a page that is named after it, else those that name it, or stand under its name. */
function blocksAbout({ document, blocks, text }: Voice, name: RegExp): readonly Block[] {
  if (!name.test(text)) return [];
  if (name.test(document.title)) return blocks;
  return blocks.filter((block) => name.test([block.text, ...block.headings].join('\n')));
}
