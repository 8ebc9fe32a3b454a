import { type Audits, audits } from '../../facts/audits/index.ts';
import { auditTopic } from '../../facts/audits/topic.ts';
import { defineLadder } from '../ladder.ts';

/** Years back from which an audit still is a recent one. */
const RECENT_YEARS = 2;

/** Reports from which one may say that they are put out as they come. */
const SEVERAL = 3;

/** Reports with comments from which one may say that they have them. */
const COMMENTED = 2;

export default defineLadder({
  question: '1.2.14',
  title: 'Revisionsrapporter med korta kommentarer på webben',
  looksFor: [
    'Rapporter från kommunens revisorer, öppna att läsa på webben.',
    'En kort kommentar eller sammanfattning vid varje rapport, på sidan eller i ett missiv.',
  ],
  doesNotCount: [
    'Sidor som bara säger vad revisorerna gör.',
    'Tillsyn, inspektioner och granskning av detaljplaner eller enskildas ärenden.',
    'En regions eller en annan kommuns revision.',
  ],
  examples: {
    counts: ['Granskning av hemtjänsten: revisorerna bedömer att uppföljningen bör bli bättre.'],
    doesNotCount: ['Revisorerna granskar all verksamhet i kommunen.', 'Granskning av detaljplan för Ängen'],
  },
  topic: auditTopic,
  uses: { audits },
  nothing: 'Inga revisionsrapporter visas',
  none: 'Inga rapporter från kommunens revisorer hittades.',
  about: ({ audits }) => [audits.published],
  steps: [
    {
      title: 'Kommunen säger att rapporterna finns, eller någon av dem går att läsa',
      share: 0.2,
      when: ({ audits: { reports, published } }) => [
        ...reports.map(({ evidence }) => evidence),
        ...published.said,
      ],
      says: ({ audits: { reports } }) =>
        reports.length > 0
          ? `${reports.length === 1 ? 'En rapport' : `${reports.length} rapporter`} från revisorerna syns på webbplatsen.`
          : 'Kommunen säger att revisorernas rapporter går att läsa, men inga syntes på de sidor som lästes.',
      lacks: 'Rapporter från revisorerna på webben.',
    },
    {
      title: 'Rapporter går att läsa',
      share: 0.4,
      when: ({ audits: { reports } }) => reports.map(({ evidence }) => evidence),
      says: ({ audits: { reports } }) => `Den senaste är ”${reports[0]!.title}”.`,
      lacks: 'Att rapporterna själva går att läsa.',
    },
    {
      title: 'Flera rapporter, även från de senaste två åren',
      share: 0.65,
      when: ({ audits }, { at }) => (isCurrent(audits, at) ? recent(audits, at) : []),
      says: ({ audits }, { at }) => `${recent(audits, at).length} av dem är från de senaste två åren.`,
      lacks: `Minst ${SEVERAL} rapporter, varav någon från de senaste två åren.`,
    },
    {
      title: 'De har korta kommentarer',
      share: 1,
      when: ({ audits }) => (comments(audits).length >= COMMENTED ? comments(audits) : []),
      says: ({ audits }) =>
        `${comments(audits).length} av rapporterna har en kort kommentar eller ett missiv.`,
      lacks: 'En kort kommentar eller sammanfattning vid rapporterna.',
    },
  ],
});

const recent = ({ reports }: Audits, at: string) =>
  reports
    .filter(({ year }) => year !== null && Number(at.slice(0, 4)) - year <= RECENT_YEARS)
    .map(({ evidence }) => evidence);

const isCurrent = (audits: Audits, at: string): boolean =>
  audits.reports.length >= SEVERAL && recent(audits, at).length > 0;

const comments = ({ reports, letters }: Audits) => [
  ...reports.flatMap(({ comment }) => comment ?? []),
  ...letters.map(({ evidence }) => evidence),
];
