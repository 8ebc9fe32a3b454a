import type { Statement } from '../../facts/aspects.ts';
import { steering } from '../../facts/steering/model.ts';
import { steeringTopic } from '../../facts/steering/topics.ts';
import { defineLadder } from '../ladder.ts';
import { titled } from '../titled.ts';

const COMMON =
  /(?<!\p{L})(?:gemensam\p{L}*|kommungemensam\p{L}*|kommunövergripande|hela kommunen|(?:alla|samtliga) (?:\p{L}+ )?(?:nämnder|förvaltningar|verksamheter|enheter|kontor)\p{L}*|kommunens (?:it-|lednings|uppföljnings|styr)\p{L}*)(?!\p{L})/iu;
const UNITS =
  /(?<!\p{L})(?:enhet(?:er|erna|en|snivå)?|resultatenhet\p{L}*|arbetsplats\p{L}*|avdelning\p{L}*|alla nivåer|samtliga nivåer)(?!\p{L})/iu;

const those = (said: readonly Statement[], words: RegExp): Statement[] =>
  said.filter(({ passage }) => words.test(passage.text));

export default defineLadder({
  question: '3.1.7',
  title: 'Ett gemensamt it-system för styrning och uppföljning',
  looksFor: [
    'Texter om ett it-system för mål, planering och uppföljning, vem som använder det och på vilka nivåer.',
  ],
  doesNotCount: [
    'System för ärenden, journaler, löner och synpunkter.',
    'Upphandling av ett system som ska komma.',
  ],
  examples: {
    counts: ['Målen följs upp i det gemensamma systemet, där alla enheter har sina planer.'],
    doesNotCount: ['Förvaltningen upphandlar ett verksamhetssystem.'],
  },
  topic: steeringTopic,
  uses: { steering },
  asksPeople: true,
  nothing: 'Inget it-system visas',
  none: 'Inget visas om ett it-system för styrning och uppföljning.',
  about: ({ steering }) => [steering.system],
  steps: [
    {
      title: 'Styrningen stöds av ett it-system.',
      share: 0.4,
      when: ({ steering }) => steering.system.said,
      says: ({ steering }) =>
        `Styrningen stöds av ett it-system: ${steering.system.said[0]!.match} (${titled(steering.system.said)}).`,
      lacks: 'Ett it-system för mål och uppföljning.',
    },
    {
      title: 'Det är gemensamt.',
      share: 0.7,
      when: ({ steering }) => [...those(steering.system.said, COMMON), ...those(steering.system.said, UNITS)],
      says: 'Det är gemensamt.',
      lacks: 'Att systemet är gemensamt för hela kommunen.',
    },
    {
      title: 'Enheterna använder det.',
      share: 1,
      when: ({ steering }) => those(steering.system.said, UNITS),
      says: 'Även enheterna använder det.',
      lacks: 'Att även enheterna använder systemet.',
    },
  ],
});
