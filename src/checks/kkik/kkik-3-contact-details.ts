import { type Elected, elected } from '../../facts/elected/index.ts';
import electedMembers from '../area-1/1.3.6-elected-members.ts';
import { defineAnswer } from './answer.ts';

/** Fewest members that can be a whole council: the law's least number in the smallest municipalities. */
const COUNCIL = 21;

export default defineAnswer({
  question: 'kkik-3',
  title: 'Personliga kontaktuppgifter till alla förtroendevalda',
  looksFor: ['Egen e-post eller telefon till de förtroendevalda.'],
  doesNotCount: ['Växelns och kansliets uppgifter, och partiernas webbplatser.'],
  topic: electedMembers.topic,
  uses: { elected },
  none: 'Inga kontaktuppgifter till de förtroendevalda hittades.',
  about: ({ elected }) => [elected.contacts],
  partly: {
    title: 'till några, eller genom en gemensam adress',
    when: ({ elected }) => [...contactsOf(elected), ...elected.contacts.said],
    says: ({ elected }) =>
      contactsOf(elected).length > 0
        ? `${contactsOf(elected).length} av ${elected.members.length} visas med egen e-post eller telefon.`
        : 'Kommunen säger att kontaktuppgifter till dem finns.',
    lacks: 'Kontaktuppgifter till de förtroendevalda.',
  },
  yes: {
    title: 'till alla',
    when: ({ elected }) =>
      elected.members.length >= COUNCIL && contactsOf(elected).length === elected.members.length
        ? contactsOf(elected)
        : [],
    says: 'Alla som visas har egna kontaktuppgifter.',
    lacks: 'Egna kontaktuppgifter till alla förtroendevalda.',
  },
});

const contactsOf = ({ members }: Elected) => members.flatMap(({ contact }) => contact ?? []);
