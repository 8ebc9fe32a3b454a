import type { Topic } from '../../model/topic.ts';

/** Documents on staff, and pages on working for the municipality: what the questions of 6.1, 6.2 and 6.4 are about. */
export const staffTopic: Topic = {
  id: 'staff',
  name: 'kommunen som arbetsgivare',
  direct: [
    'kompetensförsörjning',
    'personalförsörjning',
    'personalpolicy',
    'personalpolitisk',
    'lönekriterier',
    'lönepolicy',
    'lönepolitik',
    'rekryteringspolicy',
    'attraktiv arbetsgivare',
    'förmåner',
  ],
  places: ['jobba hos oss', 'lediga jobb', 'personal', 'arbetsgivare', 'styrdokument', 'budget'],
  query: 'kompetensförsörjning',
};

/** Growing at work: introduction, talks, academies, and the accounts that tell of them. */
export const staffAccountsTopic: Topic = {
  id: 'staff-accounts',
  name: 'personalredovisning, medarbetarenkät och utveckling av medarbetare',
  direct: [
    'personalredovisning',
    'personalbokslut',
    'personalekonomisk redovisning',
    'hälsobokslut',
    'medarbetarenkät',
    'medarbetarundersökning',
    'medarbetarakademi',
    'medarbetarsamtal',
    'jämix',
  ],
  places: ['årsredovisning', 'personal', 'jobba hos oss', 'arbetsgivare', 'statistik'],
  query: 'personalredovisning',
};

/** Equality, diversity and the work environment. */
export const equalityTopic: Topic = {
  id: 'equality',
  name: 'jämställdhet, mångfald och kränkningar i arbetslivet',
  direct: [
    'jämställdhetsplan',
    'jämställdhetsstrategi',
    'jämställdhetsprogram',
    'cemr',
    'mångfaldsplan',
    'mångfaldspolicy',
    'kränkande särbehandling',
    'likabehandlingspolicy',
    'hbtq',
  ],
  places: ['jämställdhet', 'mångfald', 'arbetsmiljö', 'styrdokument', 'mänskliga rättigheter'],
  query: 'jämställdhet',
};
