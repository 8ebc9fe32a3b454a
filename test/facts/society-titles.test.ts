import { describe, expect, test } from 'vitest';
import { DIGITAL, EFFICIENCY, INNOVATION, IT_RULES, OUTLOOK } from '../../src/facts/policies/development.ts';
import {
  ASSOCIATION_SUPPORT,
  BUSINESS,
  COMPREHENSIVE,
  ENVIRONMENT,
  HOUSING,
  INTEGRATION,
  INTERNATIONAL,
  PUBLIC_HEALTH,
  SAFETY,
  VISION,
  VOLUNTEERS,
} from '../../src/facts/policies/society.ts';

const subjects: [string, RegExp, string[], string[]][] = [
  [
    'vision',
    VISION,
    ['Vision 2035', 'Exempelbys vision'],
    ['Nollvision för trafiken', 'Turismvision', 'It-vision'],
  ],
  [
    'comprehensive plan',
    COMPREHENSIVE,
    ['Översiktsplan för Exempelby kommun', 'ÖP 2030', 'Översiktsplan 2025'],
    ['Fördjupad översiktsplan för hamnen', 'Samråd om översiktsplan', 'Så här upprättas en översiktsplan'],
  ],
  [
    'housing',
    HOUSING,
    [
      'Bostadsförsörjningsprogram 2022–2026',
      'Riktlinjer för bostadsförsörjning',
      'Bostadsstrategi',
      'Boendeplan',
    ],
    ['Bostadsplan för äldre', 'Riktlinjer för bostadsanpassning', 'Boendestrategi för seniorer'],
  ],
  [
    'support to associations',
    ASSOCIATION_SUPPORT,
    [
      'Regler för föreningsbidrag',
      'Bidragsbestämmelser för föreningar',
      'Riktlinjer för stöd till civilsamhället',
    ],
    ['Bidrag till enskilda vägar', 'Riktlinjer för bostadsanpassningsbidrag'],
  ],
  [
    'volunteers',
    VOLUNTEERS,
    ['Volontärpolicy', 'Riktlinjer för frivilligt socialt arbete'],
    ['Frivilliga försvarsorganisationer'],
  ],
  [
    'business',
    BUSINESS,
    [
      'Näringslivsstrategi',
      'Näringspolitiskt program',
      'Strategi för ett bättre företagsklimat',
      'Tillväxtprogram',
    ],
    ['Regional tillväxtstrategi', 'Upphandlingspolicy'],
  ],
  [
    'international',
    INTERNATIONAL,
    ['Internationell strategi', 'EU-strategi för staden', 'Policy för internationellt arbete'],
    ['Internationella engelska skolan', 'Plan för barnkonventionen'],
  ],
  [
    'environment',
    ENVIRONMENT,
    ['Klimatstrategi', 'Energi- och klimatplan', 'Miljöprogram 2020–2030', 'Policy för hållbar utveckling'],
    ['Arbetsmiljöpolicy', 'Tillsynsplan för miljönämnden', 'Kulturmiljöprogram'],
  ],
  [
    'public health',
    PUBLIC_HEALTH,
    ['Folkhälsoplan', 'Plan för social hållbarhet'],
    ['Plan för elevhälsan', 'Företagshälsovård'],
  ],
  [
    'safety',
    SAFETY,
    ['Brottsförebyggande program', 'Trygghetsplan', 'Samverkansöverenskommelse med polisen'],
    ['Plan vid elavbrott', 'Riktlinjer för trygghetslarm', 'Policy mot mutbrott'],
  ],
  [
    'integration',
    INTEGRATION,
    ['Integrationsstrategi', 'Plan för nyanländas etablering'],
    ['Riktlinjer för systemintegration'],
  ],
  [
    'digital plans',
    DIGITAL,
    [
      'E-förvaltningsplan 2014–2018',
      'Digitaliseringsstrategi',
      'It-strategi',
      'Digital agenda',
      'E-strategi',
    ],
    ['Bredbandsstrategi', 'Informationssäkerhetspolicy', 'Digitaliseringsplan för grundskolan'],
  ],
  ['rules for computers', IT_RULES, ['It-policy'], ['It-strategi']],
  [
    'efficiency',
    EFFICIENCY,
    [
      'Riktlinjer för god ekonomisk hushållning',
      'Effektivitetsstrategi',
      'Regler för ekonomi- och verksamhetsstyrning',
    ],
    ['Energieffektiviseringsplan', 'Finanspolicy'],
  ],
  ['innovation', INNOVATION, ['Innovationsstrategi', 'Program för innovation'], ['Vattenplan']],
  ['outlook', OUTLOOK, ['Omvärldsanalys 2024', 'Trendrapport'], ['Risk- och sårbarhetsanalys']],
];

describe.each(subjects)('titles on %s', (_, about, yes, no) => {
  test.each(yes)('%s', (title) => expect(title).toMatch(about));
  test.each(no)('not: %s', (title) => expect(title).not.toMatch(about));
});
