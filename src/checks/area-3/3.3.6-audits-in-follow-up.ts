import { audits } from '../../facts/audits/index.ts';
import { auditTopic } from '../../facts/audits/topic.ts';
import { auditUse } from '../../facts/steering/audit-use.ts';
import { defineLadder } from '../ladder.ts';
import { titled } from '../titled.ts';

export default defineLadder({
  question: '3.3.6',
  title: 'Revisionens rapporter i den ordinarie uppföljningen',
  looksFor: [
    'Årsredovisning, delårsrapporter, regler för uppföljning och nämndernas planer: om revisionens granskningar och åtgärderna efter dem tas upp där.',
    'Nämndernas och kommunstyrelsens svar på granskningar.',
  ],
  doesNotCount: ['Revisorernas egen granskning av årsredovisningen.', 'Granskning av planer och livsmedel.'],
  examples: {
    counts: ['Åtgärder efter revisionens granskningar följs upp i delårsrapporten.'],
    doesNotCount: ['Revisorerna granskar årsredovisningen.'],
  },
  topic: auditTopic,
  uses: { audits, auditUse },
  asksPeople: true,
  nothing: 'Inget visas om revisionen i uppföljningen',
  none: 'Inget visas om att revisionens rapporter är en del av uppföljningen.',
  about: ({ auditUse }) => [auditUse.partOf],
  steps: [
    {
      title: 'Granskningar besvaras.',
      share: 0.2,
      when: ({ audits, auditUse }) => [
        ...auditUse.partOf.said,
        ...auditUse.actionsTracked.said,
        ...audits.answers.map(({ evidence }) => evidence),
      ],
      says: ({ audits }) =>
        audits.answers.length > 0
          ? `${audits.answers.length === 1 ? 'En granskning' : `${audits.answers.length} granskningar`} besvaras, till exempel ”${audits.answers[0]!.title}”.`
          : '',
      lacks: 'Att nämnder och styrelse svarar på granskningarna.',
    },
    {
      title: 'Åtgärder efter granskningar följs upp.',
      share: 0.6,
      when: ({ auditUse }) => [...auditUse.actionsTracked.said, ...auditUse.partOf.said],
      says: ({ auditUse }) =>
        auditUse.actionsTracked.said.length > 0
          ? `Åtgärder efter granskningar följs upp (${titled(auditUse.actionsTracked.said)}).`
          : '',
      lacks: 'Att åtgärderna efter granskningarna följs upp.',
    },
    {
      title: 'Granskningarna är en del av den ordinarie uppföljningen.',
      share: 1,
      when: ({ auditUse }) => auditUse.partOf.said,
      says: ({ auditUse }) => `De är en del av uppföljningen (${titled(auditUse.partOf.said)}).`,
      lacks: 'Att revisionens rapporter är en del av den ordinarie uppföljningen.',
    },
  ],
});
