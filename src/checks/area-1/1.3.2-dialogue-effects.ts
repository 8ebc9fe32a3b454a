import { dialogues } from '../../facts/participation/dialogues.ts';
import { participationTopic } from '../../facts/participation/topics.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

export default defineLadder({
  question: '1.3.2',
  title: 'Dialog före beslut, och vad den ledde till',
  looksFor: [
    'Att dialog hålls inför beslut, eller om något som ska beslutas.',
    'Att det som sades sammanställs och publiceras, och vad det ledde till.',
  ],
  doesNotCount: [
    'Samråd om planer: de följer av lagen.',
    'Regler om att dialog ska leda till något, utan att det visas.',
    'Remissvar och yttranden mellan myndigheter.',
  ],
  examples: {
    counts: [
      'Dialogen om badet sammanställdes, och nämnden beslutade därefter att behålla utomhusbassängen.',
    ],
    doesNotCount: ['En dialog kan leda till bättre beslut.'],
  },
  topic: participationTopic,
  uses: { dialogues },
  nothing: 'Ingen dialog före beslut visas',
  none: 'Inget visar att dialog hålls före större beslut.',
  about: ({ dialogues }) => [dialogues.said],
  steps: [
    {
      title: 'Dialog hålls före beslut, eller om bestämda frågor',
      share: 0.35,
      when: ({ dialogues }) => [
        ...dialogues.before,
        ...dialogues.ledTo,
        ...dialogues.compiled,
        ...dialogues.dialogues.filter(({ byLaw }) => !byLaw).map(({ evidence }) => evidence),
      ],
      says: ({ dialogues: { before, dialogues } }) => {
        const topics = dialogues.filter(({ byLaw }) => !byLaw).slice(0, 3);
        const held = topics.map(({ topic }) => `”${topic}”`);
        return [
          before.length > 0 ? 'Dialog hålls före beslut.' : 'Dialog med invånarna hålls.',
          held.length > 0 ? `Frågor som det har förts dialog om är ${list.format(held)}.` : '',
        ]
          .filter(Boolean)
          .join(' ');
      },
      lacks: 'Att dialog hålls före större beslut.',
    },
    {
      title: 'Det som sades kan läsas',
      share: 0.65,
      when: ({ dialogues }) => dialogues.compiled,
      says: 'Det som sades kan läsas i efterhand.',
      lacks: 'Att det som sades sammanställs och kan läsas.',
    },
    {
      title: 'Det framgår vad dialogen ledde till',
      share: 1,
      when: ({ dialogues }) => dialogues.ledTo,
      says: 'Det framgår vad dialogen ledde till.',
      lacks: 'Vad dialogen ledde till.',
    },
  ],
});
