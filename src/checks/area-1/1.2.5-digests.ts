import { type Digest, type Digests, digests, digestTopic } from '../../facts/digests.ts';
import { defineParts } from '../ladder.ts';
import { list } from '../wording.ts';

/** Digests from which one may say that they are made regularly. */
const REGULAR = 3;

export default defineParts({
  question: '1.2.5',
  title: 'Korta sammanfattningar av ärenden och beslut',
  looksFor: [
    'Sidor, nyheter och länkar som kort berättar vad ett politiskt möte ska ta upp eller har beslutat.',
  ],
  doesNotCount: [
    'Hela protokoll, kallelser och handlingar.',
    'Partiers och tidningars referat.',
    'Budget i korthet och Kommunens kvalitet i korthet.',
  ],
  examples: {
    counts: ['Kommunstyrelsen i korthet 4 mars', 'Inför kommunfullmäktige: tre ärenden i korthet'],
    doesNotCount: [
      'Protokoll från kommunstyrelsen 4 mars',
      'Kommunfullmäktige är det högsta beslutande organet.',
    ],
  },
  topic: digestTopic,
  uses: { digests },
  counted: 'delar',
  nothing: 'Inga sammanfattningar visas',
  none: 'Inga korta sammanfattningar av ärenden eller beslut hittades.',
  about: ({ digests }) => [digests.before, digests.after],
  parts: [
    {
      title: 'Beslut sammanfattas kort efter mötet.',
      when: ({ digests }) => [...evidenceOf(of(digests, 'after')), ...digests.after.said],
      says: ({ digests }) =>
        of(digests, 'after').length > 0
          ? `Beslut berättas kort efter mötet, till exempel ”${of(digests, 'after')[0]!.title}”.`
          : 'Kommunen säger att besluten sammanfattas efter mötet.',
      lacks: 'Korta sammanfattningar av besluten efter mötet.',
    },
    {
      title: 'Ärenden sammanfattas kort före mötet.',
      when: ({ digests }) => [...evidenceOf(of(digests, 'before')), ...digests.before.said],
      says: 'Ärenden berättas kort före mötet.',
      lacks: 'Korta, lättlästa versioner av ärenden före mötet.',
    },
    {
      title: 'Det görs regelbundet.',
      when: ({ digests }) => (digests.digests.length >= REGULAR ? evidenceOf(digests.digests) : []),
      says: ({ digests }) => `${digests.digests.length} sammanfattningar syns.`,
      lacks: `Att sammanfattningarna är regelbundna (minst ${REGULAR} syns).`,
    },
    {
      title: 'Det gäller fler organ än ett.',
      when: ({ digests }) => (bodiesOf(digests).length > 1 ? evidenceOf(digests.digests) : []),
      says: ({ digests }) => `De gäller ${list.format(bodiesOf(digests))}.`,
      lacks: 'Sammanfattningar från fler organ: fullmäktige, styrelsen och nämnderna.',
    },
  ],
});

const of = ({ digests }: Digests, when: Digest['when']): Digest[] =>
  digests.filter((digest) => digest.when === when);

const evidenceOf = (found: readonly Digest[]) => found.map(({ evidence }) => evidence);

const bodiesOf = ({ digests }: Digests): string[] => [...new Set(digests.flatMap(({ bodies }) => bodies))];
