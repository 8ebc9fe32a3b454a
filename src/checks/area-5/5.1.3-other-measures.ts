import { kindsOf, measures, onePerKind } from '../../facts/development/measures.ts';
import { councilGoalsTopic } from '../../facts/policies/topics.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Kinds of measures from which they are spread over the municipality's work. */
const MANY = 3;

const check = defineLadder({
  question: '5.1.3',
  title: 'Andra mått än finansiella och KKiK',
  looksFor: [
    'Mått i mål, budget, planer och årsredovisning: av nöjdhet, resultat, tid, volym, miljö och personal.',
    'Mått som ställer kostnad mot resultat, till exempel effektivitetsindex och kostnad per betygspoäng.',
  ],
  doesNotCount: [
    'Mått i kronor, soliditet och budgetavvikelse.',
    'Mått som redovisas ur Kommunens kvalitet i korthet.',
    'Mått i personalredovisning, miljöbokslut och andra bokslut för sig.',
    'Statistik utanför mål och uppföljning.',
  ],
  examples: {
    counts: ['Indikator: andel elever som är behöriga till gymnasiet, målvärde 92 procent'],
    doesNotCount: ['Indikator: nettokostnadernas andel av skatteintäkterna'],
  },
  topic: councilGoalsTopic,
  uses: { measures },
  nothing: 'Bara finansiella mått eller KKiK visas',
  none: 'Inga andra mått än finansiella och KKiK visas i mål, budget eller uppföljning.',
  steps: [
    {
      title: 'Det finns andra mått.',
      share: 0.4,
      when: ({ measures }): Evidence[] => onePerKind(measures),
      says: ({ measures }) =>
        `Utöver ekonomi${measures.kkik.length > 0 ? ' och KKiK' : ''} mäts ${list.format(kindsOf(measures))}.`,
      lacks: 'Mått utöver de finansiella och KKiK.',
    },
    {
      title: `De är av minst ${MANY} slag.`,
      share: 0.7,
      when: ({ measures }) => (kindsOf(measures).length >= MANY ? onePerKind(measures) : []),
      says: '',
      lacks: `Mått av fler slag, minst ${MANY}: nöjdhet, resultat, tid, volym, miljö, personal.`,
    },
    {
      title: 'Något mått ställer kostnad mot resultat.',
      share: 1,
      when: ({ measures }) => measures.related,
      says: 'Något mått ställer kostnad mot resultat.',
      lacks: 'Mått som ställer kostnad mot resultat eller kvalitet.',
    },
  ],
});

/** That all measures are of money or of KKiK is a result, and is shown. */
const onlyFinancial: typeof check = {
  ...check,
  judge(input) {
    const verdict = check.judge(input);
    const { financial, kkik } = input.facts.measures;
    const seen = [...financial.slice(0, 2), ...kkik.slice(0, 2)];
    if (verdict.answer !== 'not_found' || seen.length === 0) return verdict;
    const kinds = [...(financial.length > 0 ? ['finansiella'] : []), ...(kkik.length > 0 ? ['ur KKiK'] : [])];
    return {
      answer: 'reached',
      level: 0,
      reason: `De mått som visas i mål, budget och uppföljning är ${kinds.join(' eller ')}.`,
      missing: verdict.missing,
      evidence: seen,
    };
  },
};

export default onlyFinancial;
