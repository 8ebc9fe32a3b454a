import { contactTopic } from '../../facts/contact/topic.ts';
import { type AnswerPromise, responseTimes } from '../../facts/response-times.ts';
import { defineLadder } from '../ladder.ts';
import { listOf } from './wording.ts';

const wide = (found: readonly AnswerPromise[]): AnswerPromise[] =>
  found.filter(({ services }) => services.length === 0);

const time = ([first]: readonly AnswerPromise[], by: string): string =>
  first ? ` (${by}: ”${first.evidence.quote.slice(0, 160)}”)` : '';

export default defineLadder({
  question: '2.2.3',
  title: 'Utlovade svarstider för telefon och e-post',
  looksFor: [
    'Sidor, servicegarantier och regler där kommunen lovar att svara i telefon eller på e-post inom en angiven tid.',
  ],
  doesNotCount: [
    'Svar så snart som möjligt, och bekräftelser utan tid.',
    'Tid för beslut, bygglov och ansökningar, och svar på synpunkter och klagomål.',
    'Mätningar av hur snabbt kommunen svarar.',
  ],
  examples: {
    counts: ['E-post ska besvaras inom två arbetsdagar.', 'Du blir uppringd senast nästa arbetsdag.'],
    doesNotCount: ['81 procent fick svar på e-post inom två dagar.', 'Vi svarar så snart vi kan.'],
  },
  topic: contactTopic,
  uses: { responseTimes },
  nothing: 'Ingen svarstid utlovas',
  none: 'Ingen svarstid för telefon eller e-post utlovas.',
  steps: [
    {
      title: 'En verksamhet lovar svar i telefon eller på e-post inom en angiven tid',
      share: 0.3,
      when: ({ responseTimes: { phone, mail } }) => [
        ...mail.slice(0, 1),
        ...phone.slice(0, 1),
        ...mail,
        ...phone,
      ],
      says: ({ responseTimes: { phone, mail } }) => {
        const services = [...mail, ...phone].flatMap((promise) => promise.services);
        const named = [...new Map(services.map((one) => [one.id, one])).values()].slice(0, 4);
        return wide([...phone, ...mail]).length > 0
          ? `Svarstider utlovas${time(wide(mail), 'e-post')}${time(wide(phone), 'telefon')}.`
          : `Svarstider utlovas för ${listOf(named)}.`;
      },
      lacks: 'En utlovad svarstid för telefon eller e-post.',
    },
    {
      title: 'Kommunen som helhet lovar svar i telefon eller på e-post inom en angiven tid',
      share: 0.65,
      when: ({ responseTimes: { phone, mail } }) => wide([...mail, ...phone]),
      says: 'De gäller kommunen som helhet.',
      lacks: 'Svarstider som gäller hela kommunen.',
    },
    {
      title: 'Kommunen som helhet lovar båda',
      share: 1,
      when: ({ responseTimes: { phone, mail } }) =>
        wide(phone).length > 0 && wide(mail).length > 0 ? [...wide(phone), ...wide(mail)] : [],
      says: 'Både telefon och e-post har svarstider.',
      lacks: 'Svarstid för både telefon och e-post.',
    },
  ],
});
