import { daysBetween } from '../../facts/meetings/dates.ts';
import { type PaperKind, quote, type Statement } from '../../facts/meetings/meeting.ts';
import { type MeetingFacts, meetings } from '../../facts/meetings.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineCheck, type Verdict } from '../check.ts';
import {
  chosen,
  describeBodies,
  evidenceOf,
  firstMissing,
  type Held,
  type Holding,
  holdingsOf,
  listed,
  lowerFirst,
  namesOfMissing,
  newestOf,
  type Reach,
  reachOf,
} from '../published-meetings.ts';

/** Measured papers that must all have come after their meetings before it is said that they do; one may be a replaced file. */
const TELLING = 2;

/** Lags over this say when a file was replaced or moved, not when it was first put up. */
const LATEST = 60;

export default defineCheck({
  question: '1.2.1',
  title: 'Kallelser och handlingar på webben före mötet',
  looksFor: [
    'Kallelser, föredragningslistor och handlingar till kommunfullmäktige, kommunstyrelsen och varje nämnd.',
    'Att de ligger på webben före mötet: ett kommande möte med handlingar, en publiceringsdag före mötesdagen, eller vad kommunen anger.',
  ],
  doesNotCount: [
    'Sammanträdestider utan handlingar, och handlingar som bara skickas till ledamöterna eller kan beställas.',
    'Kungörelser på anslagstavlan, protokoll och handlingar som läggs ut först efter mötet.',
    'Handlingar till råd, bolag, kommunalförbund, region, skolor, föreningar eller andra kommuner.',
    'Valnämnd, krisledningsnämnd och gemensamma nämnder räknas bara om de har handlingar på webbplatsen.',
  ],
  topic: {
    id: 'meeting-papers',
    name: 'kallelser och handlingar',
    query: 'kallelse',
    direct: [
      'kallels',
      'möteshandling',
      'sammanträdeshandling',
      'föredragningslist',
      'ärendelist',
      'dagordning',
    ],
    places: ['nämnd', 'sammanträd', 'kommunfullmäktige', 'kommunstyrelse', 'handlingar', 'politik'],
  },
  uses: { meetings },
  ladder: [
    { level: 0, title: 'Varken kallelser eller handlingar på webben', share: 0 },
    { level: 1, title: 'För något organ, bara efter mötet, eller bara uppgift om att de finns', share: 0.25 },
    {
      level: 2,
      title: 'Kallelse eller handlingar för fullmäktige och styrelsen, eller för minst hälften av organen',
      share: 0.5,
    },
    { level: 3, title: 'Handlingar för fullmäktige, styrelsen och de flesta nämnder', share: 0.75 },
    { level: 4, title: 'Handlingar för alla organ, utlagda före mötet', share: 1 },
  ],
  judge({ facts, at }): Verdict {
    const said = facts.meetings.statements.filter(({ kinds }) => isAhead(kinds));
    const summons = holdingsOf(facts.meetings, ['handlingar', 'kallelse'], at);
    if (summons.some(({ held }) => held.length > 0)) return judgePapers(facts.meetings, summons, said, at);
    return judgeWithout(facts.meetings, summons, said);
  },
});

/** What is there before a meeting. */
const isAhead = (kinds: readonly PaperKind[]): boolean =>
  kinds.includes('kallelse') || kinds.includes('handlingar');

interface Found {
  facts: MeetingFacts;
  /** By summons or papers. */
  summons: Holding[];
  reach: Reach;
  /** By papers alone. */
  papers: Holding[];
  papersReach: Reach;
  timing: Timing;
}

interface Timing {
  when: 'before' | 'after' | 'unknown';
  /** Swedish sentence; empty where nothing shows. */
  words: string;
  evidence: Evidence[];
}

function judgePapers(facts: MeetingFacts, summons: Holding[], said: Statement[], at: string): Verdict {
  const papers = holdingsOf(facts, ['handlingar'], at);
  const found: Found = {
    facts,
    summons,
    reach: reachOf(facts, summons),
    papers,
    papersReach: reachOf(facts, papers),
    timing: timingOf(summons, said, at),
  };
  const level = levelOf(found);
  const unread = facts.places.some(({ kinds, target }) => target === 'linked' && isAhead(kinds));
  return {
    answer: 'reached',
    level,
    ...(level < 4 && {
      ceiling: Math.max(level, ceilingOf(found, unread)),
      missing: missingFor(found),
    }),
    reason: reasonFor(found),
    evidence: evidenceFor(found),
  };
}

function levelOf({ reach, papersReach, timing, summons }: Found): number {
  if (timing.when === 'after') return 1;
  if (papersReach.all && timing.when === 'before') return 4;
  if (papersReach.most) return 3;
  return reach.both || (reach.half && summons.length >= 2) ? 2 : 1;
}

/** A summons that was not opened may hold its papers; unread places may hold anything; one look cannot show when papers came. */
function ceilingOf({ reach, papersReach, timing, summons }: Found, unread: boolean): number {
  if (timing.when === 'after') return 1;
  const unopened = summons.some(({ held }) => held.at(-1)?.paper.target === 'linked');
  if (unread || !reach.bodiesKnown || papersReach.all || (reach.all && unopened)) return 4;
  return reach.most && unopened ? 3 : 1;
}

/** Whether papers come before the meeting: what the municipality says, and what coming meetings and publication days show. */
function timingOf(summons: Holding[], said: Statement[], at: string): Timing {
  const all = summons.flatMap(({ held }) => held);
  const shown = earlyOf(all, at);
  const stated = said.find(({ says }) => says === 'before');
  if (!shown && !stated) return lateOf(all, said);
  const words =
    stated?.says === 'before' && stated.days !== null
      ? `Kommunen anger att de publiceras ${stated.days} dagar före mötet.`
      : 'Kommunen anger att de publiceras före mötet.';
  return {
    when: 'before',
    words: [stated && words, shown?.words].filter((part) => part !== undefined).join(' '),
    evidence: [
      ...(stated ? [quote(stated.passage, 'När handlingarna läggs ut')] : []),
      ...(shown?.evidence.slice(0, 1) ?? []),
    ],
  };
}

/** The papers that show best that they came before their meeting: by the day that they were put up, or by being up already. */
function earlyOf(all: Held[], at: string): Omit<Timing, 'when'> | null {
  const early = all
    .map((held) => ({ held, ahead: daysBetween(held.paper.published ?? at, held.meeting.date) }))
    .filter(({ ahead }) => ahead > 0 && ahead <= LATEST)
    .sort((a, b) => b.ahead - a.ahead)
    .sort((a, b) => Number(b.held.meeting.date > at) - Number(a.held.meeting.date > at))[0];
  if (!early) return null;
  const { body, date } = early.held.meeting;
  const days = `${early.ahead} ${early.ahead === 1 ? 'dag' : 'dagar'}`;
  const words = `Inför ${lowerFirst(body.name)} ${date} låg de ute ${days} före mötet.`;
  return { words, evidence: evidenceOf(early.held) };
}

function lateOf(all: Held[], said: Statement[]): Timing {
  const late = said.find(({ says }) => says === 'afterwards');
  if (late) {
    const words = 'Kommunen anger att de läggs ut först efter mötet.';
    return { when: 'after', words, evidence: [quote(late.passage, 'När handlingarna läggs ut')] };
  }
  const measured = all.filter(
    ({ meeting, paper }) => paper.published !== null && daysBetween(meeting.date, paper.published) <= LATEST,
  );
  if (measured.length < TELLING) return { when: 'unknown', words: '', evidence: [] };
  const words = `De lades ut först efter mötet (${measured.length} möten med känd publiceringsdag).`;
  return { when: 'after', words, evidence: evidenceOf(measured.at(-1)!) };
}

function reasonFor({ summons, papers, reach, timing }: Found): string {
  const current = summons.filter(({ isCurrent }) => isCurrent);
  const newest = summons
    .flatMap(({ held }) => held)
    .reduce((a, b) => (b.meeting.date > a.meeting.date ? b : a));
  const missing = namesOfMissing(summons);
  const onlySummons = summons
    .filter(({ body, isCurrent }) => isCurrent && !papers.some((p) => p.body.key === body.key && p.isCurrent))
    .map(({ body }) => lowerFirst(body.name));
  const gone = summons.flatMap((holding) => holding.gone);
  const isSummonsAlone = onlySummons.length === current.length;
  const what = isSummonsAlone
    ? 'Kallelser'
    : onlySummons.length === 0
      ? 'Handlingar'
      : 'Kallelser eller handlingar';
  return [
    current.length > 0
      ? `${what} finns för ${describeBodies(summons)}${missing.length > 0 ? `; saknas för ${listed(missing)}` : ''}.`
      : `De kallelser och handlingar som finns är gamla: de senaste gäller ${newest.meeting.date}.`,
    onlySummons.length > 0 &&
      (isSummonsAlone
        ? 'Bara kallelse eller ärendelista, utan handlingar, syns.'
        : `Bara kallelse eller ärendelista, utan handlingar, syns för ${listed(onlySummons)}.`),
    timing.words !== '' && timing.words,
    gone.length > 0 && `${gone.length} länkade filer går inte att öppna.`,
    !reach.bodiesKnown && 'Alla organ som kommunen har syntes inte bland det som lästes.',
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

function missingFor({ facts, summons, reach, papers, timing }: Found): string {
  if (timing.when === 'after') return 'Att handlingarna läggs ut före mötet.';
  if (!reach.both) return firstMissing('Aktuella kallelser till', summons, facts);
  const missing = namesOfMissing(papers);
  if (missing.length > 0) return `Handlingar till ${listed(missing)}.`;
  if (!reach.all) return 'Handlingar till nämnderna.';
  return 'Uppgift om eller tecken på att handlingarna läggs ut före mötet.';
}

function evidenceFor({ summons, papers, timing }: Found): Evidence[] {
  const newest = summons.flatMap((holding) => {
    const best = papers.find((p) => p.body.key === holding.body.key && p.isCurrent) ?? holding;
    const held = newestOf(best);
    return held ? evidenceOf(held).slice(0, 1) : [];
  });
  const gone = summons.flatMap((holding) => holding.gone.slice(-1).flatMap(evidenceOf)).slice(0, 2);
  const tail = [...timing.evidence.slice(0, 2), ...gone];
  return chosen([...newest.slice(0, 12 - tail.length), ...tail]);
}

function judgeWithout(facts: MeetingFacts, summons: Holding[], said: Statement[]): Verdict {
  const missing = 'Kallelser och handlingar till fullmäktige, styrelsen och nämnderna på webben.';
  const places = facts.places.filter(({ kinds, target }) => isAhead(kinds) && target !== 'gone');
  const claims = said.filter(({ says }) => ['published', 'before', 'afterwards'].includes(says));
  const unread = places.filter(({ target }) => target === 'linked');
  const denial = said.find(({ says, body }) => says === 'not on the web' && body?.rank !== 'nämnd');
  if (denial && claims.length === 0) {
    const reason = 'Kommunen anger själv att kallelser eller handlingar inte ligger på webben.';
    return {
      answer: 'stated_absent',
      reason,
      missing,
      evidence: [quote(denial.passage, 'Handlingar ligger inte på webben')],
    };
  }
  const gone = summons.flatMap((holding) => holding.gone);
  if (gone.length > 0) {
    const reason = `Kallelser eller handlingar är länkade men går inte att öppna (${gone.length} filer).`;
    return { answer: 'reached', level: 0, reason, missing, evidence: chosen(gone.flatMap(evidenceOf), 6) };
  }
  const bodyPlaces = places.filter(({ body }) => body !== null);
  if (claims.length > 0 || bodyPlaces.length > 0) {
    const reason =
      'Kommunen anger att kallelser eller handlingar finns på webben, men inga syntes på de sidor som lästes.';
    const evidence = [
      ...claims.map(({ passage }) => quote(passage, 'Att kallelser eller handlingar finns på webben')),
      ...bodyPlaces.map(({ passage }) => quote(passage, 'Länk till kallelser eller handlingar')),
    ];
    return { answer: 'reached', level: 1, ceiling: 4, reason, missing, evidence: chosen(evidence, 6) };
  }
  if (unread.length > 0) {
    const reason =
      'Det finns en länk till kallelser och handlingar, men sidan som den leder till kunde inte läsas.';
    const evidence = chosen(
      unread.map(({ passage }) => quote(passage, 'Länk till kallelser och handlingar')),
      4,
    );
    return { answer: 'cannot_tell', reason, evidence };
  }
  const reason = said.some(({ says }) => says === 'on request')
    ? 'Handlingar kan beställas hos kommunen, men inga kallelser eller handlingar hittades på webben.'
    : 'Inga kallelser eller handlingar till kommunens politiska organ hittades.';
  return { answer: 'not_found', reason, missing };
}
