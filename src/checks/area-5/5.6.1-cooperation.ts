import { atLeast, cooperation, cooperationTopic, type Named } from '../../facts/cooperation.ts';
import { defineParts } from '../ladder.ts';
import { list } from '../wording.ts';

export default defineParts({
  question: '5.6.1',
  title: 'Kommunalförbund, gemensamma nämnder, gemensamma upphandlingar och projekt',
  looksFor: ['Vad kommunen gör tillsammans med andra kommuner, i vilken form, och vilka de är.'],
  doesNotCount: [
    'Lagens beskrivning av vad ett kommunalförbund är.',
    'Gemensamma möten mellan kommunens egna nämnder.',
    'Fackförbund, studieförbund och idrottsförbund.',
  ],
  examples: {
    counts: [
      'Kommunen är medlem i tre kommunalförbund.',
      'Överförmyndarnämnden är gemensam med grannkommunen.',
    ],
    doesNotCount: ['Ett kommunalförbund är en form för samverkan.'],
  },
  topic: cooperationTopic,
  uses: { cooperation },
  counted: 'former',
  nothing: 'Ingen samverkan med andra kommuner visas',
  none: 'Varken kommunalförbund, gemensamma nämnder, gemensamma upphandlingar eller projekt hittades.',
  about: ({ cooperation: { federations, jointCommittees } }) => [federations, jointCommittees],
  parts: [
    {
      title: 'Kommunen är med i kommunalförbund.',
      when: ({ cooperation: { federationNames, federations } }) => [
        ...federationNames.map(evidenceOf),
        ...federations.said,
      ],
      says: ({ cooperation: { federations, federationNames } }) => {
        const count = atLeast(federations, /kommunalförbund/u, federationNames.length);
        return federationNames.length > 0
          ? `Kommunen är med i minst ${inNumbers(count)} (${list.format(namesOf(federationNames))}).`
          : 'Kommunen är med i kommunalförbund.';
      },
      lacks: 'Kommunalförbund som kommunen är med i.',
    },
    {
      title: 'Kommunen har gemensamma nämnder.',
      when: ({ cooperation: { committeeNames, jointCommittees } }) => [
        ...committeeNames.map(evidenceOf),
        ...jointCommittees.said,
      ],
      says: ({ cooperation: { jointCommittees, committeeNames } }) => {
        const count = atLeast(jointCommittees, /gemensamma? nämnder/u, committeeNames.length);
        const names = committeeNames.length > 0 ? ` (${list.format(namesOf(committeeNames))})` : '';
        return count > 1
          ? `Kommunen har minst ${count} gemensamma nämnder${names}.`
          : `Kommunen har en nämnd gemensam med andra${names}.`;
      },
      lacks: 'Gemensamma nämnder.',
    },
    {
      title: 'Upphandlingar görs gemensamt.',
      when: ({ cooperation }) => cooperation.procurement.said,
      says: 'Upphandlingar görs gemensamt med andra.',
      lacks: 'Gemensamma upphandlingar.',
    },
    {
      title: 'Projekt och verksamheter drivs tillsammans med andra kommuner.',
      when: ({ cooperation }) => cooperation.projects.said,
      says: 'Projekt eller verksamheter drivs tillsammans med andra kommuner.',
      lacks: 'Projekt eller verksamheter tillsammans med andra kommuner.',
    },
  ],
});

/** Names that a reason lists. */
const MOST = 6;

const evidenceOf = ({ evidence }: Named) => evidence;

const namesOf = (named: readonly Named[]): string[] => named.slice(0, MOST).map(({ name }) => name);

const inNumbers = (count: number): string =>
  count === 1 ? 'ett kommunalförbund eller liknande' : `${count} kommunalförbund eller liknande`;
