import { complaints, type Scoped } from '../../facts/complaints/index.ts';
import { complaintsTopic } from '../../facts/complaints/topic.ts';
import { defineLadder } from '../ladder.ts';
import { listOf } from './wording.ts';

const wide = (found: readonly Scoped[]): readonly Scoped[] =>
  found.filter(({ services }) => services.length === 0);

export default defineLadder({
  question: '2.6.5',
  title: 'Gemensamt system för synpunkter och klagomål',
  looksFor: [
    'Sidor där kommunen säger hur man lämnar synpunkter och klagomål på dess verksamheter, och om det är ett system för alla.',
    'E-tjänst eller formulär på webben för synpunkter.',
  ],
  doesNotCount: [
    'Felanmälan av gator, belysning och ledningar.',
    'Synpunkter på detaljplaner och andra förslag, klagomål på grannar, livsmedel och buller.',
    'Lex Sarah, patientnämnd, konsumentrådgivning och överklagande.',
    'En enda förvaltnings eller skolas egen klagomålshantering är inte ett gemensamt system.',
  ],
  examples: {
    counts: [
      'Här lämnar du synpunkter på all kommunal service. Ärendet skickas till den verksamhet som berörs.',
    ],
    doesNotCount: ['Klagomål på störande buller lämnas till miljöförvaltningen.'],
  },
  topic: complaintsTopic,
  uses: { complaints },
  nothing: 'Inget sätt att lämna synpunkter visas',
  none: 'Inget visar hur man lämnar synpunkter eller klagomål på kommunens verksamheter.',
  about: ({ complaints }) => [complaints.said],
  steps: [
    {
      title: 'Någon verksamhet tar emot synpunkter och klagomål',
      share: 0.2,
      when: ({ complaints }) => [...wide(complaints.ways), ...complaints.ways],
      says: ({ complaints }) => {
        const services = [
          ...new Set(complaints.ways.flatMap(({ services }) => services.map(({ name }) => name))),
        ];
        return wide(complaints.ways).length > 0 || services.length === 0
          ? 'Man kan lämna synpunkter och klagomål till kommunen.'
          : `Man kan lämna synpunkter och klagomål på ${listOf(services.map((name) => ({ id: name, name })))}.`;
      },
      lacks: 'Ett sätt att lämna synpunkter och klagomål.',
    },
    {
      title: 'Hela kommunen tar emot synpunkter och klagomål',
      share: 0.5,
      when: ({ complaints }) => wide(complaints.ways),
      says: 'Det gäller kommunen som helhet.',
      lacks: 'Ett sätt att lämna synpunkter som gäller alla verksamheter, inte bara en förvaltnings.',
    },
    {
      title: 'Synpunkter lämnas i en e-tjänst eller ett formulär på webben',
      share: 0.75,
      when: ({ complaints }) => complaints.digital,
      says: 'Synpunkter kan lämnas i en e-tjänst eller ett formulär på webben.',
      lacks: 'En e-tjänst eller ett formulär på webben för synpunkter.',
    },
    {
      title: 'Ett gemensamt system för alla verksamheter',
      share: 1,
      when: ({ complaints }) => complaints.common,
      says: 'Systemet är gemensamt för kommunens verksamheter.',
      lacks: 'Att det sägs att systemet är gemensamt för alla verksamheter.',
    },
  ],
});
