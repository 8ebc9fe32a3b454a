import type { Topic } from '../../model/topic.ts';

/** Vision, comprehensive plan and housing programme, and who took part in making them: the questions of 8.1. */
export const planningTopic: Topic = {
  id: 'planning',
  name: 'vision, översiktsplan och bostadsförsörjning',
  direct: [
    'översiktsplan',
    'bostadsförsörjning',
    'bostadsprogram',
    'bostadsstrategi',
    'kommunens vision',
    'utvecklingsstrategi',
  ],
  places: ['vision', 'samhällsplanering', 'bygga och bo', 'stadsutveckling', 'styrdokument', 'planer'],
};

/** The municipality and its firms: the questions of 8.3. */
export const businessTopic: Topic = {
  id: 'business',
  name: 'näringsliv och företag',
  direct: [
    'näringslivsstrategi',
    'näringslivsprogram',
    'företagslots',
    'företagsklimat',
    'näringslivskontor',
  ],
  places: ['näringsliv', 'företag', 'tillstånd', 'servicegaranti', 'nki'],
  query: 'näringslivsstrategi',
};

/** Contacts across the border: the questions of 8.4. */
export const internationalTopic: Topic = {
  id: 'international',
  name: 'internationella kontakter och EU',
  direct: [
    'vänort',
    'internationell strategi',
    'internationell policy',
    'internationellt',
    'eu-projekt',
    'eu-medel',
  ],
  places: ['internationell', 'europa', 'eu-', 'projekt', 'styrdokument'],
  query: 'internationellt arbete',
};

/** Environment, climate, and the social side: the questions of 8.5. */
export const sustainabilityTopic: Topic = {
  id: 'sustainability',
  name: 'hållbar utveckling: miljö, klimat och social hållbarhet',
  direct: [
    'klimatstrategi',
    'miljöprogram',
    'miljöstrategi',
    'klimatplan',
    'energiplan',
    'miljöbokslut',
    'klimatbokslut',
    'folkhälsoprogram',
    'folkhälsoplan',
    'barnbokslut',
    'hållbarhetsredovisning',
  ],
  places: [
    'hållbar',
    'miljö',
    'klimat',
    'folkhälsa',
    'trygghet',
    'integration',
    'agenda 2030',
    'upphandling',
    'årsredovisning',
    'styrdokument',
  ],
  query: 'miljöbokslut',
};
