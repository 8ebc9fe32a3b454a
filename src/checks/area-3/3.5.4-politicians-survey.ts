import type { Spoken, Statement } from '../../facts/aspects.ts';
import { interplay, responsibilityTopic } from '../../facts/interplay.ts';
import { defineLadder } from '../ladder.ts';

/** Share of answers, in per cent, from which one may say what the elected think. */
const USEFUL = 50;

export default defineLadder({
  question: '3.5.4',
  title: 'Enkät till de förtroendevalda, med användbar svarsfrekvens',
  looksFor: ['Kommunens egen enkät till sina förtroendevalda, dess resultat och hur många som svarade.'],
  doesNotCount: [
    'Myndigheters, forskares och tidningars enkäter till politiker.',
    'Enkäter till invånare, brukare och medarbetare.',
    'Planer på en enkät.',
  ],
  examples: {
    counts: ['Enkäten till kommunens förtroendevalda besvarades av 68 procent.'],
    doesNotCount: ['SVT:s enkät till landets kommunpolitiker.'],
  },
  asksPeople: true,
  topic: responsibilityTopic,
  uses: { interplay },
  nothing: 'Ingen enkät till de förtroendevalda visas',
  none: 'Ingen enkät till de förtroendevalda hittades.',
  about: ({ interplay }) => [interplay.survey],
  steps: [
    {
      title: 'En enkät till de förtroendevalda har gjorts.',
      share: 0.4,
      when: ({ interplay }) => interplay.survey.said,
      says: 'Kommunen har gjort en enkät bland sina förtroendevalda.',
      lacks: 'En enkät till de förtroendevalda.',
    },
    {
      title: 'Det sägs hur många som svarade.',
      share: 0.7,
      when: ({ interplay }) => answered(interplay),
      says: ({ interplay }) => {
        const share = shareIn(answered(interplay));
        return share === null ? 'Det sägs hur många som svarade.' : `${share} procent svarade.`;
      },
      lacks: 'Uppgift om hur många som svarade.',
    },
    {
      title: 'Minst hälften svarade.',
      share: 1,
      when: ({ interplay }) => ((shareIn(answered(interplay)) ?? 0) >= USEFUL ? answered(interplay) : []),
      says: '',
      lacks: `En svarsfrekvens på minst ${USEFUL} procent.`,
    },
  ],
});

/** How many answered, as the texts say that tell of the survey. */
const answered = ({ survey, surveyAnswered }: Record<'survey' | 'surveyAnswered', Spoken>): Statement[] =>
  surveyAnswered.said.filter(({ evidence }) => survey.said.some((one) => one.evidence.url === evidence.url));

/** Per cent, as said or as "41 av 61". */
function shareIn(said: readonly Statement[]): number | null {
  for (const { passage } of said) {
    const percent = /(\d+)(?:[,.]\d+)? ?(?:%|procent)/u.exec(passage.text);
    if (percent) return Number(percent[1]);
    const of = /(\d+) av (?:de )?(\d+)/u.exec(passage.text);
    if (of && Number(of[2]) > 0) return Math.round((Number(of[1]) / Number(of[2])) * 100);
  }
  return null;
}
