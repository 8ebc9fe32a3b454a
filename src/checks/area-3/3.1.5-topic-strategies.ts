import {
  type Policies,
  type Policy,
  policies,
  policyEvidence,
  type Tells,
  tellsIn,
} from '../../facts/policies/index.ts';
import { TOPIC_STRATEGY } from '../../facts/policies/steering.ts';
import { steering } from '../../facts/steering/model.ts';
import { steeringTopic } from '../../facts/steering/topics.ts';
import { commonPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { titled } from '../titled.ts';

const found = (facts: Policies): Policy[] => commonPolicies(facts, TOPIC_STRATEGY);

/** Where a strategy itself says how it enters budget, plans and follow-up. */
const TIED: Tells = {
  shows: 'hur strategin hör ihop med budget och uppföljning',
  says: /(?<!\p{L})(?:(?:budget(?:en|process\p{L}*|arbete\p{L}*)?|mål och budget|verksamhetsplan(?:er|en|erna|ering\p{L}*)?|nämndplan\p{L}*|styrmodell\p{L}*|styrkedja\p{L}*|ordinarie (?:styr|planerings|lednings)\p{L}*)(?: [^ .;]+){0,14}? (?:inarbeta\p{L}*|integrera\p{L}*|omsätt\p{L}*|beakta\p{L}*|konkretisera\p{L}*|koppla\p{L}*|följs upp|genomför\p{L}*|ska|prioritera\p{L}*)|(?:inarbeta\p{L}*|integrera\p{L}*|omsätt\p{L}*|beakta\p{L}*|konkretisera\p{L}*|koppla\p{L}*|genomför\p{L}*|arbetas in|sker)(?: [^ .;]+){0,10}? (?:budget(?:en|process\p{L}*|arbete\p{L}*)?|mål och budget|verksamhetsplan(?:er|en|erna|ering\p{L}*)?|nämndplan\p{L}*|styrmodell\p{L}*|styrkedja\p{L}*|ordinarie))(?!\p{L})/iu,
};
const REPORTED: Tells = {
  shows: 'hur strategin följs upp',
  says: /(?<!\p{L})(?:(?:följs|följas|följa|uppföljning\p{L}*|redovisas|rapporteras)(?: [^ .;]+){0,14}? (?:årligen|varje år|årsredovisning\p{L}*|bokslut\p{L}*|miljöbokslut\p{L}*|delårs\p{L}*|tertial\p{L}*|ordinarie|kommunfullmäktige|kommunstyrelsen))(?!\p{L})/iu,
};

const told = (facts: Policies, tells: Tells) => found(facts).flatMap((policy) => tellsIn(policy, tells));

export default defineLadder({
  question: '3.1.5',
  title: 'Ämnesstrategier i styrkedjan',
  looksFor: [
    'Strategier och program för en fråga, till exempel klimat, folkhälsa eller näringsliv.',
    'Om de, budgeten eller styrmodellen säger hur strategierna förs in i mål, budget och uppföljning.',
  ],
  doesNotCount: [
    'Översikts- och detaljplaner, skolans planer och förslag till strategier.',
    'En strategi som bara nämns.',
  ],
  examples: {
    counts: [
      'Klimatstrategins åtgärder arbetas in i nämndernas verksamhetsplaner och följs upp i årsredovisningen.',
    ],
    doesNotCount: ['Motion om en klimatstrategi'],
  },
  topic: steeringTopic,
  uses: { policies, steering },
  asksPeople: true,
  nothing: 'Ingen ämnesstrategi visas',
  none: 'Ingen ämnesstrategi med koppling till styrkedjan visas.',
  about: ({ steering }) => [steering.strategiesTied],
  steps: [
    {
      title: 'Det finns strategier för enskilda frågor.',
      share: 0.2,
      when: ({ policies }) => found(policies).map(policyEvidence),
      says: ({ policies, steering }) =>
        [
          `Strategier för enskilda frågor finns: ${named(found(policies))}.`,
          ...(steering.strategiesLoose.said.length > 0
            ? [`Kopplingen beskrivs som svag i ${titled(steering.strategiesLoose.said)}.`]
            : []),
        ].join(' '),
      lacks: 'Strategier för enskilda frågor.',
    },
    {
      title: 'Det är sagt hur de förs in i budget och planer.',
      share: 0.6,
      when: ({ policies, steering }) => [...told(policies, TIED), ...steering.strategiesTied.said],
      says: ({ policies, steering }) =>
        `Hur de förs in i budget och planer står i ${titled([...told(policies, TIED), ...steering.strategiesTied.said])}.`,
      lacks:
        'Hur strategierna förs in i mål, budget och verksamhetsplaner; kopplingen till styrkedjan är oklar.',
    },
    {
      title: 'De följs upp i den ordinarie redovisningen.',
      share: 1,
      when: ({ policies }) => told(policies, REPORTED),
      says: ({ policies }) => `De följs upp enligt ${titled(told(policies, REPORTED))}.`,
      lacks: 'Att strategierna följs upp i den ordinarie redovisningen.',
    },
  ],
});
