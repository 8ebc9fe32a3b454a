import { responsibilityTopic } from '../../facts/interplay.ts';
import { units } from '../../facts/units.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '4.2.1',
  title: 'Enheterna fördelar budget, rekryterar och organiserar själva',
  looksFor: [
    'Regler och delegationsordningar där enheter och enhetschefer själva beslutar om budget, personal och organisation.',
  ],
  doesNotCount: [
    'Att nämnden eller förvaltningschefen beslutar.',
    'Anställningsstopp och prövning av anställningar.',
  ],
  examples: {
    counts: ['Enhetschefen ansvarar för verksamhet, ekonomi och personal inom sin enhet.'],
    doesNotCount: ['Nämnden beslutar om enhetens budget.'],
  },
  asksPeople: true,
  topic: responsibilityTopic,
  uses: { units },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Inget visar vad enheterna själva får bestämma om.',
  parts: [
    {
      title: 'Enheterna har ansvar för sin budget.',
      when: ({ units }) => units.budget.said,
      says: 'Enheterna har ansvar för sin budget.',
      lacks: 'Att enheterna själva fördelar sin budget.',
    },
    {
      title: 'Enheterna rekryterar själva.',
      when: ({ units }) => units.staff.said,
      says: 'Enheterna anställer sin personal.',
      lacks: 'Att enheterna själva rekryterar.',
    },
    {
      title: 'Enheterna organiserar själva sitt arbete.',
      when: ({ units }) => units.organise.said,
      says: 'Enheterna organiserar sitt arbete.',
      lacks: 'Att enheterna själva organiserar sitt arbete.',
    },
  ],
});
