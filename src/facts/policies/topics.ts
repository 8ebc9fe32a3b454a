import type { Topic } from '../../model/topic.ts';

/** Where governing documents lie. */
const LISTS = [
  'styrdokument',
  'styrande dokument',
  'författningssamling',
  'policy',
  'policyer',
  'riktlinjer',
  'regelverk',
  'regler och',
];

/** Strategy and rules for democracy, dialogue and communication: what the questions of 1.1 are about. */
export const democracyDocumentsTopic: Topic = {
  id: 'democracy-documents',
  name: 'styrdokument för demokrati, dialog och kommunikation',
  direct: [
    'demokratistrategi',
    'demokratiprogram',
    'demokratipolicy',
    'demokratiplan',
    'strategi för demokrati',
    'kommunikationspolicy',
    'kommunikationsstrategi',
    'informationspolicy',
    'riktlinjer för medborgardialog',
    'regler för medborgardialog',
    'principer för medborgardialog',
    'policy för medborgardialog',
  ],
  places: [...LISTS, 'medborgardialog', 'demokrati'],
  query: 'styrdokument',
};

/** Policies on users, service and staff: what the questions of 2.1 are about. */
export const userDocumentsTopic: Topic = {
  id: 'user-documents',
  name: 'styrdokument om brukare, service och personal',
  direct: [
    'brukarpolicy',
    'brukarstrategi',
    'kundpolicy',
    'servicepolicy',
    'bemötandepolicy',
    'kvalitetspolicy',
    'värdegrund',
    'personalpolicy',
    'personalpolitisk',
    'medarbetarpolicy',
  ],
  places: [...LISTS, 'jobba hos oss', 'kvalitet', 'personal'],
  query: 'värdegrund',
};

/** The council's goals and how committees take them on. */
export const councilGoalsTopic: Topic = {
  id: 'council-goals',
  name: 'fullmäktiges mål och nämndernas planer',
  direct: [
    'mål och budget',
    'budget och mål',
    'mål- och resursplan',
    'verksamhetsplan',
    'nämndplan',
    'övergripande mål',
  ],
  places: ['ekonomi', 'budget', 'vision', 'styrning', 'mål'],
  query: 'mål och budget',
};
