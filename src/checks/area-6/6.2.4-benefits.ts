import type { Statement } from '../../facts/aspects.ts';
import { policies, policiesAbout, policyEvidence } from '../../facts/policies/index.ts';
import { BENEFITS } from '../../facts/policies/staff.ts';
import { employer } from '../../facts/staff/employer.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';

/** "bland annat friskvårdsbidrag på 1 300 kronor"; empty where no sum is told. */
function amountIn(said: readonly Statement[]): string {
  for (const { passage } of said) {
    const sum = /(?<!\d)(\d(?:[\d .]{0,5}\d)?)\s?(?:kronor|kr)(?!\p{L})/u.exec(passage.text)?.[1];
    if (sum && /friskvård/iu.test(passage.text)) return `bland annat friskvårdsbidrag på ${sum} kronor`;
  }
  return '';
}

export default defineLadder({
  question: '6.2.4',
  title: 'Förmåner lika för alla och förhandlade',
  looksFor: ['Förmåner för anställda, om de gäller alla, och om de är förhandlade.'],
  doesNotCount: [
    'Bidrag till invånare och föreningar.',
    'Förtroendevaldas förmåner.',
    'Motioner om nya förmåner.',
  ],
  examples: {
    counts: ['Alla tillsvidareanställda får ett friskvårdsbidrag på 1 500 kronor per år.'],
    doesNotCount: ['Pensionärer kan söka bidrag för friskvård.'],
  },
  asksPeople: true,
  topic: staffTopic,
  uses: { policies, employer },
  nothing: 'Inga förmåner visas',
  none: 'Inga förmåner för anställda visas.',
  about: ({ employer }) => [employer.benefits],
  steps: [
    {
      title: 'Kommunen beskriver sina förmåner.',
      share: 0.35,
      when: ({ policies, employer: { benefits, equalBenefits } }) => [
        ...benefits.said,
        ...equalBenefits.said,
        ...policiesAbout(policies, BENEFITS).map(policyEvidence),
      ],
      says: ({ employer: { benefits } }) =>
        ['Kommunen beskriver förmåner för anställda', amountIn(benefits.said)].filter(Boolean).join(', ') +
        '.',
      lacks: 'Vilka förmåner anställda har.',
    },
    {
      title: 'De gäller alla anställda.',
      share: 0.7,
      when: ({ employer: { equalBenefits } }) => equalBenefits.said,
      says: 'Förmånerna gäller alla.',
      lacks: 'Att förmånerna är lika för alla.',
    },
    {
      title: 'De är förhandlade.',
      share: 1,
      when: ({ employer: { negotiatedBenefits } }) => negotiatedBenefits.said,
      says: 'Villkoren är förhandlade eller avtalade.',
      lacks: 'Att förmånerna är förhandlade; det kan en intervju visa.',
    },
  ],
});
