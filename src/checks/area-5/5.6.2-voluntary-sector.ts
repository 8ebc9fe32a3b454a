import { type CivilSociety, civilSociety, civilSocietyTopic } from '../../facts/civil-society.ts';
import { policyEvidence } from '../../facts/policies/index.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';

const agreement = ({ agreements, agreement }: CivilSociety) => [
  ...agreements.map(policyEvidence),
  ...agreement.said,
];

const examples = ({ partnerships, cooperation }: CivilSociety) => [...partnerships.said, ...cooperation.said];

export default defineLadder({
  question: '5.6.2',
  title: 'Överenskommelse med frivilligsektorn, och samarbeten',
  looksFor: ['En överenskommelse mellan kommunen och den idéburna sektorn, och vad man gör tillsammans.'],
  doesNotCount: [
    'Den nationella överenskommelsen, och regioners.',
    'Bidrag till föreningar och avtal om lokaler.',
    'Motioner och planer på en överenskommelse.',
  ],
  examples: {
    counts: ['Kommunen och de idéburna organisationerna har en överenskommelse om samverkan.'],
    doesNotCount: ['Föreningar kan söka bidrag hos kommunen.'],
  },
  topic: civilSocietyTopic,
  uses: { civilSociety },
  nothing: 'Varken överenskommelse eller samarbete visas',
  none: 'Varken en överenskommelse med den idéburna sektorn eller exempel på samarbete hittades.',
  about: ({ civilSociety }) => [civilSociety.agreement, civilSociety.former],
  steps: [
    {
      title: 'Det finns ett samarbete eller en överenskommelse.',
      share: 0.3,
      when: ({ civilSociety }) => [...agreement(civilSociety), ...examples(civilSociety)],
      says: ({ civilSociety }) =>
        agreement(civilSociety).length > 0 ? '' : 'Kommunen samarbetar med föreningar och frivilliga.',
      lacks: 'En överenskommelse med den idéburna sektorn, eller exempel på samarbete.',
    },
    {
      title: 'Det finns en överenskommelse.',
      share: 0.6,
      when: ({ civilSociety }) => agreement(civilSociety),
      says: ({ civilSociety: { agreements } }) =>
        agreements.length > 0
          ? `Kommunen har en överenskommelse: ${named(agreements.slice(0, 2))}.`
          : 'Kommunen har en överenskommelse med den idéburna sektorn.',
      lacks: 'En överenskommelse med den idéburna sektorn.',
    },
    {
      title: 'Det finns exempel på vad man gör tillsammans.',
      share: 0.85,
      when: ({ civilSociety }) => examples(civilSociety),
      says: ({ civilSociety: { partnerships } }) =>
        partnerships.said.length > 0
          ? 'Det finns exempel på samarbete, bland dem idéburna offentliga partnerskap.'
          : 'Det finns exempel på samarbete.',
      lacks: 'Exempel på vad kommunen och föreningarna gör tillsammans.',
    },
    {
      title: 'Överenskommelsen följs upp, eller många har skrivit under den.',
      share: 1,
      when: ({ civilSociety: { ownWords, followed, signed } }) => [
        ...ownWords.followed,
        ...ownWords.signed,
        ...followed.said,
        ...signed.said,
      ],
      says: 'Överenskommelsen är undertecknad eller följs upp.',
      lacks: 'Att överenskommelsen följs upp.',
    },
  ],
});
