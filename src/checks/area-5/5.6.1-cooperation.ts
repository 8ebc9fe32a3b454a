import { atLeast, cooperation, cooperationTopic, federationNames } from '../../facts/cooperation.ts';
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
      when: ({ cooperation }) => cooperation.federations.said,
      says: ({ cooperation: { federations } }) => {
        const names = federationNames(federations);
        const count = atLeast(federations, /kommunalförbund/u, names.length);
        return names.length > 0
          ? `Kommunen är med i minst ${count} kommunalförbund eller liknande (${list.format(names.slice(0, 6))}).`
          : 'Kommunen är med i kommunalförbund.';
      },
      lacks: 'Kommunalförbund som kommunen är med i.',
    },
    {
      title: 'Kommunen har gemensamma nämnder.',
      when: ({ cooperation }) => cooperation.jointCommittees.said,
      says: ({ cooperation: { jointCommittees } }) => {
        const count = atLeast(jointCommittees, /gemensamma? nämnder/u, 0);
        return count > 1
          ? `Kommunen har ${count} gemensamma nämnder.`
          : 'Kommunen har en gemensam nämnd med andra.';
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
