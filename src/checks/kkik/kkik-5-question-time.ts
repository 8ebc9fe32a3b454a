import { proposals } from '../../facts/proposals.ts';
import citizenProposals from '../area-1/1.3.7-citizen-proposals.ts';
import { defineAnswer } from './answer.ts';

const WHOLE_MEETING =
  /(?<!\p{L})(?:under hela (?:mötet|sammanträdet)|när som helst under|vid varje ärende|i varje ärende|under ärendenas behandling)(?!\p{L})/iu;

export default defineAnswer({
  question: 'kkik-5',
  title: 'Allmänhetens frågor vid fullmäktige',
  looksFor: [
    'Att allmänheten kan ställa frågor vid fullmäktiges sammanträden, på en viss tid eller under hela mötet.',
  ],
  doesNotCount: ['Ledamöters frågor och interpellationer.'],
  topic: citizenProposals.topic,
  uses: { proposals },
  none: 'Inget visar att allmänheten kan ställa frågor vid fullmäktige.',
  about: ({ proposals }) => [proposals.questionTime],
  partly: {
    title: 'på en bestämd tid',
    when: ({ proposals }) => proposals.questionTime.said,
    says: 'Allmänheten kan ställa frågor vid fullmäktiges sammanträden.',
    lacks: 'Att allmänheten kan ställa frågor vid fullmäktiges sammanträden.',
  },
  yes: {
    title: 'under hela mötet',
    when: ({ proposals }) =>
      proposals.questionTime.said.filter(({ passage }) => WHOLE_MEETING.test(passage.text)),
    says: 'Det går under hela mötet.',
    lacks: 'Att frågor kan ställas under hela mötet.',
  },
});
