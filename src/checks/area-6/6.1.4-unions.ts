import type { Statement } from '../../facts/aspects.ts';
import { employer } from '../../facts/staff/employer.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';

const AGREED =
  /samverkansavtal|avtal(?:et)? om samverkan|samverkansgrupp|samverkanssystem|central\p{L}* samverkan/iu;
const SHAPES = /policy|strategi|plan|riktlinje|mål|budget|löne|kriteri|arbetsmiljö/iu;

const agreed = (said: readonly Statement[]) => said.filter(({ passage }) => AGREED.test(passage.text));
const shaping = (said: readonly Statement[]) => said.filter(({ passage }) => SHAPES.test(passage.text));

export default defineLadder({
  question: '6.1.4',
  title: 'Fackliga organisationers delaktighet',
  looksFor: [
    'Samverkansavtal, samverkansgrupper och fackliga organisationer som deltar i att ta fram policyer och planer.',
  ],
  doesNotCount: [
    'Överenskommelser med föreningar, polis och region.',
    'Förhandlingar som lagen kräver, utan mer.',
  ],
  examples: {
    counts: ['Policyn har tagits fram i samverkan med de fackliga organisationerna.'],
    doesNotCount: ['Överenskommelse om samverkan mellan kommunen och polisen'],
  },
  asksPeople: true,
  topic: staffTopic,
  uses: { employer },
  nothing: 'Inget visar att de fackliga är delaktiga',
  none: 'Inget i det som lästes visar att de fackliga organisationerna är delaktiga.',
  about: ({ employer }) => [employer.unions],
  steps: [
    {
      title: 'De fackliga organisationerna medverkar.',
      share: 0.4,
      when: ({ employer: { unions } }) => unions.said,
      says: 'Kommunen samverkar med de fackliga organisationerna.',
      lacks: 'Att de fackliga organisationerna medverkar.',
    },
    {
      title: 'Samverkan är ordnad i avtal eller grupper.',
      share: 0.7,
      when: ({ employer: { unions } }) => agreed(unions.said),
      says: 'Samverkan är ordnad i avtal eller samverkansgrupper.',
      lacks: 'Hur samverkan är ordnad.',
    },
    {
      title: 'De deltar i att ta fram policyer, planer eller kriterier.',
      share: 1,
      when: ({ employer: { unions } }) => shaping(unions.said),
      says: 'De har deltagit i att ta fram styrande dokument.',
      lacks: 'Att de fackliga deltar i att ta fram policyer och planer; det kan en intervju visa.',
    },
  ],
});
