import type { BodyName } from '../../facts/bodies.ts';
import { daysBetween } from '../../facts/meetings/dates.ts';
import { type Meeting, type PaperKind, quote, type Statement } from '../../facts/meetings/meeting.ts';
import { type MeetingFacts, meetings } from '../../facts/meetings.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineCheck, type Verdict } from '../check.ts';
import { isSoon, type Speed, speedOf } from '../publication-speed.ts';
import {
  CURRENT,
  chosen,
  describeBodies,
  evidenceOf,
  firstMissing,
  type Held,
  type Holding,
  holdingsOf,
  listed,
  lowerFirst,
  meetingsNamed,
  namesOfMissing,
  newestOf,
  type Reach,
  reachOf,
} from '../published-meetings.ts';

/** Days after a meeting from which on missing minutes are a gap. */
const DUE = 30;

/** Years that "some years back" asks for. */
const YEARS_BACK = 3;

export default defineCheck({
  question: '1.2.2',
  title: 'Protokoll på webben',
  looksFor: [
    'Justerade protokoll från kommunfullmäktige, kommunstyrelsen och varje nämnd, på kommunens sidor eller i dess mötesportal.',
    'Hur snart de läggs ut: vad kommunen anger, eller dagar mellan möte och justering eller publicering.',
    'Hur långt bakåt de ligger kvar: det äldsta protokollet, eller vad kommunen anger.',
  ],
  doesNotCount: [
    'Protokoll från råd, bolag, kommunalförbund, region, skolor, föreningar eller andra kommuner.',
    'Anslagsbevis, minnesanteckningar, enstaka paragrafer och ojusterade protokoll som ersättning för protokollet.',
    'Protokoll som bara kan beställas, och länkar till filer som inte finns.',
    'Valnämnd, krisledningsnämnd och gemensamma nämnder räknas bara om de har protokoll på webbplatsen.',
  ],
  topic: {
    id: 'minutes',
    name: 'protokoll',
    direct: ['protokoll'],
    places: ['nämnd', 'sammanträd', 'kommunfullmäktige', 'kommunstyrelse', 'möteshandling', 'politik'],
  },
  uses: { meetings },
  ladder: [
    { level: 0, title: 'Inga protokoll på webben', share: 0 },
    { level: 1, title: 'Något protokoll, gamla protokoll eller bara uppgift om att de finns', share: 0.25 },
    {
      level: 2,
      title: 'Aktuella protokoll för fullmäktige och styrelsen, eller för minst hälften av organen',
      share: 0.5,
    },
    { level: 3, title: 'Aktuella protokoll för fullmäktige, styrelsen och de flesta nämnder', share: 0.75 },
    { level: 4, title: 'Alla organ, utlagda inom ett par veckor och några år bakåt', share: 1 },
  ],
  judge({ facts, at }): Verdict {
    const holdings = holdingsOf(facts.meetings, ['protokoll'], at);
    const said = facts.meetings.statements.filter(({ kinds }) => kinds.includes('protokoll'));
    if (holdings.some(({ held }) => held.length > 0)) return judgeMinutes(facts.meetings, holdings, said, at);
    return judgeWithout(facts.meetings, holdings, said);
  },
});

interface Found {
  facts: MeetingFacts;
  holdings: Holding[];
  reach: Reach;
  excused: Holding[];
  speed: Speed | null;
  /** ISO date or year of the oldest minutes. */
  oldest: { date: string; evidence: Evidence[] };
  opened: boolean;
  unread: boolean;
}

function judgeMinutes(facts: MeetingFacts, holdings: Holding[], said: Statement[], at: string): Verdict {
  const withheld = said.filter(({ says }) => says === 'withheld');
  const excused = holdings.filter(
    ({ body, isCurrent }) => !isCurrent && withheld.some((statement) => statement.body?.key === body.key),
  );
  const found: Found = {
    facts,
    holdings,
    excused,
    reach: reachOf(facts, holdings, new Set(excused.map(({ body }) => body.key))),
    speed: speedOf(holdings, said, at),
    oldest: oldestOf(holdings, said),
    opened: holdings.some(({ held }) => held.some(({ paper }) => paper.target === 'opened')),
    unread: facts.places.some(({ kinds, target }) => kinds.includes('protokoll') && target === 'linked'),
  };
  const isBack = daysBetween(found.oldest.date, at) >= YEARS_BACK * 365;
  const soon = isSoon(found.speed);
  const level = levelOf(found, soon && isBack && found.opened);
  const isOpen =
    found.unread ||
    !found.reach.bodiesKnown ||
    (found.reach.most && found.reach.all && (soon || found.speed === null));
  return {
    answer: 'reached',
    level,
    ...(level < 4 && { ceiling: isOpen ? 4 : level, missing: missingFor(found, soon, isBack) }),
    reason: reasonFor(found, at),
    evidence: evidenceFor(found, withheld),
  };
}

function levelOf({ reach, holdings }: Found, isSoonAndBack: boolean): number {
  if (reach.all && isSoonAndBack) return 4;
  if (reach.most) return 3;
  return reach.both || (reach.half && holdings.length >= 2) ? 2 : 1;
}

function oldestOf(holdings: Holding[], said: Statement[]): Found['oldest'] {
  const all = holdings.flatMap(({ held }) => held);
  const oldest = all.reduce((a, b) => (b.meeting.date < a.meeting.date ? b : a));
  const since = said.find(({ says }) => says === 'since');
  if (since?.says === 'since' && String(since.year) < oldest.meeting.date.slice(0, 4))
    return {
      date: `${since.year}-12-31`,
      evidence: [quote(since.passage, 'Hur långt bakåt protokollen ligger kvar')],
    };
  return { date: oldest.meeting.date, evidence: evidenceOf(oldest) };
}

function reasonFor({ facts, holdings, excused, speed, oldest, opened }: Found, at: string): string {
  const lacking = meetingsWithout(facts, holdings, at);
  const current = holdings.filter(({ isCurrent }) => isCurrent);
  const gaps = current.flatMap(gapsIn);
  const all = holdings.flatMap(({ held }) => held);
  const newest = all.reduce((a, b) => (b.meeting.date > a.meeting.date ? b : a)).meeting.date;
  const stated = oldest.date.endsWith('-12-31') && !all.some(({ meeting }) => meeting.date === oldest.date);
  const back = stated ? `enligt kommunen från ${oldest.date.slice(0, 4)}` : `äldst ${oldest.date}`;
  const missing = namesOfMissing(holdings.filter((holding) => !excused.includes(holding)));
  const gone = holdings.flatMap((holding) => holding.gone);
  return [
    current.length > 0
      ? `Protokoll finns för ${describeBodies(holdings)}, ${oldest.date === newest ? `från ${newest}` : `${back}, senast ${newest}`}${missing.length > 0 ? `; saknas för ${listed(missing)}` : ''}.`
      : `De protokoll som finns är gamla: det senaste är från ${newest}, ${Math.floor(daysBetween(newest, at) / 365)} år tillbaka.`,
    excused.length > 0 &&
      `För ${listed(excused.map(({ body }) => lowerFirst(body.name)))} anger kommunen att protokoll inte publiceras.`,
    speed?.words,
    gone.length > 0 &&
      `${gone.length} länkade protokoll går inte att öppna (${meetingsNamed(gone.map(({ meeting }) => meeting))}).`,
    gaps.length > 0 && `Luckor: ${listed(gaps)}.`,
    lacking.length > 0 && `Möten med handlingar men utan protokoll: ${meetingsNamed(lacking)}.`,
    !opened && 'Filerna är länkade men öppnades inte.',
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

/** Whole years between a body's oldest and newest minutes that have none: "kultur- och fritidsnämnden 2013". */
function gapsIn({ body, held }: Holding): string[] {
  if (body.seldom) return [];
  const years = new Set(held.map(({ meeting }) => Number(meeting.date.slice(0, 4))));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const absent = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (year) => !years.has(year),
  );
  return absent.length > 0 ? [`${lowerFirst(body.name)} ${listed(absent.map(String))}`] : [];
}

/** Meetings with papers, held long enough ago, of which no minutes are linked to. */
function meetingsWithout({ meetings }: MeetingFacts, holdings: Holding[], at: string): Meeting[] {
  const bodies = new Set(holdings.map(({ body }) => body.key));
  return meetings.filter(({ body, date, cancelled, papers }) => {
    const ago = daysBetween(date, at);
    const isDue = bodies.has(body.key) && !cancelled && ago > DUE && ago <= CURRENT;
    return isDue && papers.length > 0 && !papers.some(({ kind }) => kind === 'protokoll');
  });
}

function missingFor(found: Found, soon: boolean, isBack: boolean): string {
  const { facts, reach, holdings, excused, opened } = found;
  const missing = listed(namesOfMissing(holdings.filter((holding) => !excused.includes(holding))));
  if (!reach.both) return firstMissing('Aktuella protokoll från', holdings, facts);
  if (!reach.bodiesKnown)
    return 'Vilka nämnder kommunen har framgick inte, och inga protokoll från nämnder sågs.';
  if (!reach.all) return `Protokoll från ${missing}.`;
  if (!reach.most) return `Protokoll från ${listed(namesOfMissing(holdings))}.`;
  return [
    !soon && 'uppgift om eller tecken på att protokollen läggs ut inom ett par veckor',
    !isBack && `protokoll minst ${YEARS_BACK} år bakåt`,
    !opened && 'att filerna kan öppnas',
  ]
    .filter((part) => typeof part === 'string')
    .join(', ')
    .replace(/^./u, (first) => first.toUpperCase())
    .concat('.');
}

function evidenceFor({ holdings, excused, speed, oldest }: Found, withheld: Statement[]): Evidence[] {
  const carrying = holdings.filter(({ held }) => held.length > 0);
  const newest = carrying.flatMap((holding) =>
    evidenceOf(newestOf(holding)!).slice(0, carrying.length > 4 ? 1 : 2),
  );
  const gone = holdings.flatMap((holding) => holding.gone.slice(-1).flatMap(evidenceOf));
  const exceptions = withheld
    .filter(({ body }) => excused.some((holding) => holding.body.key === body?.key))
    .slice(0, 1)
    .map(({ passage }) => quote(passage, 'Protokoll som inte publiceras'));
  const tail = [
    ...(speed?.evidence ?? []).slice(0, 1),
    ...oldest.evidence.slice(0, 1),
    ...exceptions,
    ...gone.slice(0, 2),
  ];
  return chosen([...newest.slice(0, 12 - tail.length), ...tail]);
}

/** What stands in the place of minutes; the better sign first. */
const LESSER: PaperKind[] = ['ojusterat protokoll', 'omedelbart justerat', 'protokollsutdrag'];

const isLesser = (kind: PaperKind, { rank }: BodyName): boolean =>
  LESSER.includes(kind) || (kind === 'protokoll' && rank === 'utskott');

const nameOf = ({ meeting, paper }: Held): string =>
  meeting.body.rank === 'utskott' ? `${paper.kind} från ${lowerFirst(meeting.body.name)}` : paper.kind;

function judgeWithout(facts: MeetingFacts, holdings: Holding[], said: Statement[]): Verdict {
  const missing = 'Protokoll från fullmäktige, styrelsen och nämnderna på webben.';
  const lesser = facts.meetings.flatMap((meeting) =>
    meeting.papers
      .filter(({ kind, target }) => isLesser(kind, meeting.body) && target !== 'gone')
      .map((paper) => ({ meeting, paper })),
  );
  const places = facts.places.filter(({ kinds, target }) => kinds.includes('protokoll') && target !== 'gone');
  const claims = said.filter(({ says }) => ['published', 'after', 'since'].includes(says));
  const gone = holdings.flatMap((holding) => holding.gone);
  const unread = places.filter(({ target }) => target === 'linked');
  if (lesser.length > 0) {
    const reason = `Bara ${listed([...new Set(lesser.map(nameOf))])} syns, inte hela justerade protokoll från fullmäktige, styrelse eller nämnd.`;
    const ceiling = unread.length > 0 ? 4 : 1;
    return {
      answer: 'reached',
      level: 1,
      ceiling,
      reason,
      missing,
      evidence: chosen(lesser.flatMap(evidenceOf), 6),
    };
  }
  const denial = said.find(({ says, body }) => says === 'not on the web' && body?.rank !== 'nämnd');
  if (denial && claims.length === 0) {
    const reason = 'Kommunen anger själv att protokollen inte ligger på webben.';
    return {
      answer: 'stated_absent',
      reason,
      missing,
      evidence: [quote(denial.passage, 'Protokoll ligger inte på webben')],
    };
  }
  if (gone.length > 0) {
    const names = meetingsNamed(gone.map(({ meeting }) => meeting));
    const reason = `Protokoll är länkade men går inte att öppna: ${names}.`;
    return { answer: 'reached', level: 0, reason, missing, evidence: chosen(gone.flatMap(evidenceOf), 6) };
  }
  const bodyPlaces = places.filter(({ body }) => body !== null);
  if (claims.length > 0 || bodyPlaces.length > 0) {
    const reason =
      'Kommunen anger att protokoll finns på webben, men inga protokoll syntes på de sidor som lästes.';
    const evidence = chosen(
      [
        ...claims.map(({ passage }) => quote(passage, 'Att protokoll finns på webben')),
        ...bodyPlaces.map(({ passage }) => quote(passage, 'Länk till protokoll')),
      ],
      6,
    );
    return { answer: 'reached', level: 1, ceiling: 4, reason, missing, evidence };
  }
  if (unread.length > 0) {
    const reason = 'Det finns en länk till protokoll, men sidan som den leder till kunde inte läsas.';
    return {
      answer: 'cannot_tell',
      reason,
      evidence: chosen(
        unread.map(({ passage }) => quote(passage, 'Länk till protokoll')),
        4,
      ),
    };
  }
  const request = said.some(({ says }) => says === 'on request');
  const reason = request
    ? 'Protokoll kan beställas hos kommunen, men inga hittades på webben.'
    : 'Inga protokoll från kommunens politiska organ hittades.';
  return { answer: 'not_found', reason, missing };
}
