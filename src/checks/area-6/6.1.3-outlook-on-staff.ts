import { OUTLOOK } from '../../facts/policies/development.ts';
import { policies, policiesAbout, policyEvidence } from '../../facts/policies/index.ts';
import { employerOutlook } from '../../facts/staff/outlook.ts';
import { staffTopic } from '../../facts/staff/topics.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';

export default defineLadder({
  question: '6.1.3',
  title: 'Arbetsgivarfrågor i omvärldsanalysen',
  looksFor: [
    'Omvärldsanalys, planeringsförutsättningar eller omvärldsavsnitt i budget och årsredovisning, och om de tar upp kompetensförsörjning, rekrytering eller pensionsavgångar.',
  ],
  doesNotCount: ['Arbetslöshet och näringslivets behov av arbetskraft.', 'Förslag och motioner.'],
  examples: {
    counts: [
      'Omvärldsanalys: konkurrensen om arbetskraften hårdnar, och 300 medarbetare går i pension till 2030.',
    ],
    doesNotCount: ['Arbetslösheten väntas stiga under året.'],
  },
  topic: staffTopic,
  uses: { policies, employerOutlook },
  nothing: 'Ingen omvärldsanalys visas',
  none: 'Ingen omvärldsanalys som tar upp arbetsgivarfrågor hittades.',
  about: ({ employerOutlook }) => [employerOutlook.staffing],
  steps: [
    {
      title: 'Det finns en omvärldsanalys.',
      share: 0.25,
      when: ({ policies, employerOutlook: { outlook, staffing } }) => [
        ...policiesAbout(policies, OUTLOOK).map(policyEvidence),
        ...outlook.said,
        ...staffing.said,
      ],
      says: ({ policies }) => {
        const known = policiesAbout(policies, OUTLOOK);
        return known.length > 0
          ? `Omvärldsanalys finns: ${named(known.slice(0, 2))}.`
          : 'Kommunen gör omvärldsanalyser.';
      },
      lacks: 'En omvärldsanalys.',
    },
    {
      title: 'Den tar upp arbetsgivarfrågor.',
      share: 0.75,
      when: ({ employerOutlook: { staffing } }) => staffing.said,
      says: ({ employerOutlook: { staffing } }) =>
        `Den tar upp arbetsgivarfrågor: ”${staffing.said[0]!.match}” (”${staffing.said[0]!.passage.document.title}”).`,
      lacks: 'Att omvärldsanalysen tar upp kompetensförsörjning och andra arbetsgivarfrågor.',
    },
    {
      title: 'Behovet är beräknat.',
      share: 1,
      when: ({ employerOutlook: { counted } }) => counted.said,
      says: 'Behovet är beräknat i tal.',
      lacks: 'Egna tal för det som väntar: pensionsavgångar eller rekryteringsbehov.',
    },
  ],
});
