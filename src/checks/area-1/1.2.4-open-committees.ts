import { type Openness, openMeetings } from '../../facts/participation/open-meetings.ts';
import { openMeetingsTopic } from '../../facts/participation/topics.ts';
import { defineCheck, type Verdict } from '../check.ts';
import { distinct, instead, list } from '../wording.ts';

/** Named committees from which one may say "several". */
const SEVERAL = 3;

export default defineCheck({
  question: '1.2.4',
  title: 'Öppna nämndsammanträden',
  looksFor: [
    'Att nämndernas eller kommunstyrelsens sammanträden är öppna för allmänheten.',
    'Vilka nämnder det gäller, och vilka ärenden som ändå tas bakom stängda dörrar.',
  ],
  doesNotCount: [
    'Att fullmäktiges sammanträden är öppna: det följer av lagen.',
    'Vad kommunallagen säger om nämnders sammanträden i allmänhet.',
    'Motioner och förslag om öppna nämnder, samråd, och partiers öppna möten.',
  ],
  examples: {
    counts: ['Socialnämndens sammanträden är öppna för allmänheten, utom vid myndighetsutövning.'],
    doesNotCount: [
      'Kommunfullmäktiges sammanträden är öppna för allmänheten.',
      'Motion om öppna nämndsammanträden.',
    ],
  },
  topic: openMeetingsTopic,
  uses: { openMeetings },
  ladder: [
    { level: 0, title: 'Inga öppna nämndsammanträden visas', share: 0 },
    { level: 1, title: 'Nämnderna får ha öppna sammanträden, men ingen visas ha det', share: 0.25 },
    { level: 2, title: 'Minst en nämnd eller styrelsen har öppna sammanträden', share: 0.5 },
    { level: 3, title: 'Flera nämnder har öppna sammanträden', share: 0.75 },
    { level: 4, title: 'Flera har det, och det framgår vad som gäller för den som vill lyssna', share: 1 },
  ],
  judge({ facts }): Verdict {
    const { open, closed, permitted, terms, said } = facts.openMeetings;
    if (open.length === 0 && closed.length > 0)
      return {
        answer: 'stated_absent',
        reason: 'Kommunen säger själv att nämndernas sammanträden inte är öppna för allmänheten.',
        missing: 'Att minst en nämnd har sammanträden öppna för allmänheten.',
        evidence: distinct(closed.map(({ evidence }) => evidence)).slice(0, 4),
      };
    if (open.length === 0 && permitted.length > 0)
      return {
        answer: 'reached',
        level: 1,
        reason: 'Nämnderna får besluta om öppna sammanträden, men inget visar att någon av dem har det.',
        missing: 'Att minst en nämnd har sammanträden öppna för allmänheten.',
        evidence: distinct(permitted.map(({ evidence }) => evidence)).slice(0, 3),
      };
    if (open.length === 0)
      return {
        answer: 'not_found',
        reason: `Inget visar att någon nämnd har sammanträden öppna för allmänheten.${instead([
          ['förslag', said.instead.proposed],
          ['planer', said.instead.planned],
          ['äldre uppgifter', said.instead.ended],
          ['andras möten', said.instead.others],
        ])}`,
        missing: 'Att minst en nämnd har sammanträden öppna för allmänheten.',
      };
    const named = bodiesOf(open);
    const several = open.some(({ reach }) => reach !== 'some') || named.length >= SEVERAL;
    const level = several ? (terms.length > 0 ? 4 : 3) : 2;
    const lacks = [
      'Att flera nämnder har öppna sammanträden.',
      'Vilka ärenden som tas bakom stängda dörrar, och vad som gäller för den som vill lyssna.',
    ];
    return {
      answer: 'reached',
      level,
      reason: [reasonFor(open, named), ...closedIn(closed)].join(' '),
      ...(level < 4 && { missing: lacks[level - 2]! }),
      evidence: distinct(
        [...open.slice(0, 3), ...terms.slice(0, 2), ...closed.slice(0, 1)].map(({ evidence }) => evidence),
      ),
    };
  },
});

const bodiesOf = (open: readonly Openness[]): string[] => [...new Set(open.flatMap(({ bodies }) => bodies))];

function reasonFor(open: readonly Openness[], named: string[]): string {
  if (open.some(({ reach }) => reach === 'all'))
    return 'Kommunens nämnder har sammanträden som är öppna för allmänheten.';
  if (open.some(({ reach }) => reach === 'most'))
    return 'De flesta av kommunens nämnder har sammanträden som är öppna för allmänheten.';
  if (named.length === 0)
    return 'Nämnder har sammanträden som är öppna för allmänheten, men det framgår inte vilka.';
  return `Öppna för allmänheten är sammanträdena i ${list.format(named.map(inSentence))}.`;
}

const closedIn = (closed: readonly Openness[]): string[] => {
  const named = bodiesOf(closed);
  return named.length > 0 ? [`Stängda är de i ${list.format(named.map(inSentence))}.`] : [];
};

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
