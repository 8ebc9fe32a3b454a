import { type InternalControl, internalControl, internalControlTopic } from '../../facts/internal-control.ts';
import { inWords } from '../../facts/policies/policy.ts';
import { defineParts } from '../ladder.ts';
import { list } from '../wording.ts';

/** Years back that the newest plan may be for. */
const CURRENT_YEARS = 1;

export default defineParts({
  question: '1.4.1',
  title: 'Regler för intern kontroll med anvisningar, och årliga planer',
  looksFor: ['Reglemente, riktlinjer och anvisningar för intern kontroll, och planer för enskilda år.'],
  doesNotCount: [
    'Revisorernas granskningar av den interna kontrollen.',
    'Företags egenkontroll av livsmedel och miljö, och kontrollplaner för byggen.',
    'Utkast, upphävda regler och andra kommuners.',
  ],
  examples: {
    counts: ['Reglemente för intern kontroll', 'Internkontrollplan 2015 för kommunstyrelsen'],
    doesNotCount: ['Granskning av intern kontroll', 'Egenkontroll för livsmedelsföretag'],
  },
  topic: internalControlTopic,
  uses: { internalControl },
  counted: 'delar',
  nothing: 'Varken regler eller planer visas',
  none: 'Varken regler eller planer för intern kontroll hittades.',
  about: ({ internalControl }) => [internalControl.former],
  parts: [
    {
      title: 'Regler för intern kontroll finns.',
      when: ({ internalControl: { rules } }) => rules.map(({ evidence }) => evidence),
      says: ({ internalControl: { rules } }) => `Regler finns: ${inWords(rules[0]!)}.`,
      lacks: 'Beslutade regler för intern kontroll.',
    },
    {
      title: 'Det finns anvisningar för hur de används.',
      when: ({ internalControl: { instructions } }) => instructions,
      says: 'Det finns anvisningar för hur kontrollen görs.',
      lacks: 'Anvisningar för hur reglerna används: riskanalys, kontroller, rapportering.',
    },
    {
      title: 'En plan för året är antagen.',
      when: ({ internalControl }, { at }) => [
        ...currentPlans(internalControl, at).map(({ evidence }) => evidence),
        ...internalControl.adopted.said,
      ],
      says: ({ internalControl }, { at }) => {
        const plans = currentPlans(internalControl, at);
        return plans.length > 0
          ? `Plan för året: ${plans
              .slice(0, 3)
              .map(({ title }) => `”${title}”`)
              .join(', ')}.`
          : 'En plan för året har antagits.';
      },
      lacks: 'En internkontrollplan för i år eller i fjol.',
    },
    {
      title: 'Planer antas varje år.',
      when: ({ internalControl }) => [
        ...internalControl.yearly.said,
        ...(yearsOf(internalControl).length > 1 ? internalControl.plans.map(({ evidence }) => evidence) : []),
      ],
      says: ({ internalControl }) =>
        yearsOf(internalControl).length > 1
          ? `Planer finns för ${list.format(yearsOf(internalControl).map(String))}.`
          : 'Reglerna säger att planer antas varje år eller av varje nämnd.',
      lacks: 'Att planer antas varje år.',
    },
  ],
});

const currentPlans = ({ plans }: InternalControl, at: string) =>
  plans.filter(({ year }) => year !== null && Number(at.slice(0, 4)) - year <= CURRENT_YEARS);

const yearsOf = ({ plans }: InternalControl): number[] =>
  [...new Set(plans.flatMap(({ year }) => year ?? []))].sort();
