import { ideas } from '../../facts/development/ideas.ts';
import { learningTopic } from '../../facts/development/topics.ts';
import { formerly } from '../../facts/former.ts';
import { INNOVATION } from '../../facts/policies/development.ts';
import { formerlyAbout, type Policies, policies } from '../../facts/policies/index.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineParts } from '../ladder.ts';
import { named } from '../named-policies.ts';

const found = (facts: Policies) => commonPolicies(facts, INNOVATION);

export default defineParts({
  question: '7.4.2',
  title: 'Innovationsstrategi och testmiljö',
  looksFor: [
    'Strategi, program eller policy för innovation.',
    'Testbädd, labb eller annan miljö där nytt prövas, och försök som har gjorts.',
  ],
  doesNotCount: [
    'Innovationspris till företag, och företags egna testanläggningar.',
    'Regionens innovationsstrategi.',
    'Förslag och motioner.',
  ],
  examples: {
    counts: ['I kommunens testbädd för välfärdsteknik prövas nya hjälpmedel.'],
    doesNotCount: ['Region Exempels innovationsstrategi'],
  },
  topic: learningTopic,
  uses: { policies, ideas },
  counted: 'delar',
  nothing: 'Varken strategi, testmiljö eller försök visas',
  none: 'Varken innovationsstrategi, testmiljö eller försök visas.',
  about: ({ policies, ideas: { testBed } }) => [testBed, formerly(formerlyAbout(policies, INNOVATION))],
  parts: [
    {
      title: 'En innovationsstrategi gäller.',
      when: ({ policies }) => found(policies).map(({ evidence }) => evidence),
      says: ({ policies }) => `För innovation finns ${named(found(policies).slice(0, 2))}.`,
      lacks: 'En innovationsstrategi.',
    },
    {
      title: 'Det finns en miljö där nytt prövas.',
      when: ({ ideas }) => ideas.testBed.said,
      says: 'Det finns en miljö där nytt prövas.',
      lacks: 'En testbädd eller annan miljö där nytt prövas.',
    },
    {
      title: 'Nya arbetssätt har prövats.',
      when: ({ ideas }) => ideas.tried.said,
      says: 'Nya arbetssätt eller ny teknik prövas.',
      lacks: 'Försök med nya arbetssätt.',
    },
  ],
});
