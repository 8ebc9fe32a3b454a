import { type Policies, type Policy, policies, policyEvidence } from '../../facts/policies/index.ts';
import { VALUES } from '../../facts/policies/subjects.ts';
import { visionTopic } from '../../facts/steering/topics.ts';
import { type Visions, visions } from '../../facts/steering/visions.ts';
import { valueBase } from '../../facts/value-base.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { titled } from '../titled.ts';

const byPoliticians = ({ documents }: Visions): Policy[] =>
  documents.filter(({ adopted }) => /fullmäktige|^KF$/iu.test(adopted?.by ?? ''));

const values = (facts: Policies): Policy[] => commonPolicies(facts, VALUES);

export default defineLadder({
  question: '3.1.3',
  title: 'Politiskt beslutad vision och gemensam värdegrund',
  looksFor: [
    'En vision för hela kommunen, och om fullmäktige har antagit den.',
    'En värdegrund som är gemensam för hela kommunen.',
  ],
  doesNotCount: [
    'Tjänstemännens målbild och en förvaltnings, skolas eller ett områdes vision.',
    'Nollvisionen, regionens vision och visioner som bara föreslås.',
  ],
  examples: {
    counts: ['Vision 2030 antogs av kommunfullmäktige 2019.', 'Kommunens gemensamma värdegrund'],
    doesNotCount: ['Ledningsgruppens målbild', 'Visionen för Centrumparken'],
  },
  topic: visionTopic,
  uses: { visions, policies, valueBase },
  nothing: 'Ingen vision visas',
  none: 'Ingen politiskt beslutad vision för kommunen visas.',
  about: ({ visions }) => [visions.told],
  steps: [
    {
      title: 'Kommunen har en vision.',
      share: 0.3,
      when: ({ visions }) => [
        ...visions.documents.map(policyEvidence),
        ...visions.told.said,
        ...visions.adopted.said,
      ],
      says: ({ visions }) =>
        visions.documents.length > 0
          ? `Kommunen har ${named(visions.documents.slice(0, 2))}.`
          : `Kommunen har en vision (${titled([...visions.told.said, ...visions.adopted.said])}).`,
      lacks: 'En vision för hela kommunen.',
    },
    {
      title: 'Fullmäktige har antagit visionen.',
      share: 0.7,
      when: ({ visions }) => [...byPoliticians(visions).map(policyEvidence), ...visions.adopted.said],
      says: 'Visionen är politiskt beslutad.',
      lacks: 'Att fullmäktige har antagit visionen.',
    },
    {
      title: 'Det finns en gemensam värdegrund.',
      share: 1,
      when: ({ policies, valueBase }) => [...values(policies).map(policyEvidence), ...valueBase.common.said],
      says: ({ policies, valueBase }) =>
        values(policies).length > 0
          ? `Värdegrunden är ${named(values(policies).slice(0, 1))}.`
          : `Värdegrunden är gemensam (${titled(valueBase.common.said)}).`,
      lacks: 'En värdegrund som är gemensam för hela kommunen.',
    },
  ],
});
