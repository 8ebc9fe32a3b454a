import { type Audit, type Audits, audits } from '../../facts/audits/index.ts';
import { auditTopic } from '../../facts/audits/topic.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '1.4.4',
  title: 'Revisionens granskning av hur oegentligheter motverkas',
  looksFor: [
    'Revisorernas granskningar av intern kontroll, representation, mutor, jäv, bisysslor och inköp.',
    'Svar på dem, åtgärder efter dem och uppföljande granskningar.',
  ],
  doesNotCount: [
    'Granskningar av annat.',
    'Regler och planer för intern kontroll i sig.',
    'Egenkontroll av livsmedel, och andra kommuners och regioners revision.',
  ],
  examples: {
    counts: ['Uppföljande granskning av den interna kontrollen', 'Svar på granskning av representation'],
    doesNotCount: ['Granskning av hemtjänsten', 'Plan för intern kontroll 2020'],
  },
  topic: auditTopic,
  uses: { audits },
  nothing: 'Ingen granskning av området visas',
  none: 'Ingen granskning av intern kontroll, representation, mutor, jäv eller bisysslor hittades.',
  steps: [
    {
      title: 'Revisionen har granskat området',
      share: 0.4,
      when: ({ audits }) => [...concerned(audits), ...answered(audits)].map(({ evidence }) => evidence),
      says: ({ audits }) => {
        const found = concerned(audits);
        if (found.length === 0)
          return 'Ett svar på en granskning av området visar att revisionen har granskat det.';
        const names = found.slice(0, 3).map(({ title }) => `”${title}”`);
        return `Revisionen har granskat området ${found.length === 1 ? 'en gång' : `${found.length} gånger`}: ${names.join(', ')}.`;
      },
      lacks: 'En granskning av intern kontroll, representation, mutor, jäv eller bisysslor.',
    },
    {
      title: 'Det framgår vad granskningen ledde till',
      share: 0.7,
      when: ({ audits }) => consequences(audits),
      says: ({ audits }) =>
        answered(audits).length > 0
          ? 'Granskningen har besvarats.'
          : 'Det framgår vad som hände efter granskningen.',
      lacks: 'Svar på granskningen, eller uppgift om vad den ledde till.',
    },
    {
      title: 'Den har följts upp med en ny granskning',
      share: 1,
      when: ({ audits }) =>
        concerned(audits)
          .filter(({ followsUp }) => followsUp)
          .map(({ evidence }) => evidence),
      says: 'Revisionen har kommit tillbaka med en uppföljande granskning.',
      lacks: 'En uppföljande granskning.',
    },
  ],
});

const concerned = ({ reports }: Audits): Audit[] => reports.filter(({ concerns }) => concerns.length > 0);

const answered = ({ answers }: Audits) => answers.filter(({ concerns }) => concerns.length > 0);

/** A follow-up tells what became of the first audit. */
const consequences = (facts: Audits) => [
  ...answered(facts).map(({ evidence }) => evidence),
  ...facts.done.said.map(({ evidence }) => evidence),
  ...concerned(facts)
    .filter(({ followsUp }) => followsUp)
    .map(({ comment, evidence }) => comment ?? evidence),
];
