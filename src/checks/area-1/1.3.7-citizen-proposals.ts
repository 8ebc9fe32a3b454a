import { proposals } from '../../facts/proposals.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '1.3.7',
  title: 'Medborgarförslag och allmänhetens frågestund',
  looksFor: [
    'Sidor där kommunen säger hur en invånare lämnar förslag eller ställer frågor till fullmäktige.',
  ],
  doesNotCount: [
    'Ledamöters motioner, frågor och interpellationer.',
    'Synpunkter, klagomål och felanmälan till förvaltningen.',
    'Beslut att avskaffa medborgarförslag, och förslag om att införa dem.',
  ],
  examples: {
    counts: [
      'Alla som är folkbokförda i kommunen kan lämna ett medborgarförslag.',
      'Fullmäktiges möten inleds med allmänhetens frågestund.',
    ],
    doesNotCount: [
      'Kommunfullmäktige beslutade att avskaffa medborgarförslagen.',
      'Motion om att införa medborgarförslag.',
    ],
  },
  topic: {
    id: 'proposals',
    name: 'förslag och frågor från invånare',
    direct: ['medborgarförslag', 'e-förslag', 'medborgarinitiativ', 'e-petition', 'frågestund'],
    places: ['påverka', 'delta', 'dialog', 'demokrati', 'kommunfullmäktige', 'synpunkter'],
  },
  uses: { proposals },
  counted: 'sätt',
  nothing: 'Inget av detta visas',
  none: 'Inget visar att invånare kan lämna förslag till politikerna eller ställa frågor vid fullmäktige.',
  about: ({ proposals }) => [proposals.right, proposals.questionTime],
  parts: [
    {
      title: 'Invånare kan lämna medborgarförslag eller e-förslag.',
      when: ({ proposals }) => [...proposals.right.said, ...proposals.supported.said],
      says: 'Invånare kan lämna förslag till politikerna.',
      lacks: 'Att invånare kan lämna medborgarförslag eller e-förslag.',
    },
    {
      title: 'Inkomna förslag och vad de ledde till går att följa på webbplatsen.',
      when: ({ proposals }) => proposals.followed.said,
      says: 'Inkomna förslag går att följa på webbplatsen.',
      lacks: 'Att det går att följa vad som händer med inkomna förslag.',
    },
    {
      title: 'Allmänheten kan ställa frågor vid fullmäktiges möten.',
      when: ({ proposals }) => proposals.questionTime.said,
      says: 'Allmänheten kan ställa frågor vid fullmäktiges möten.',
      lacks: 'Att allmänheten kan ställa frågor vid fullmäktiges möten.',
    },
  ],
});
