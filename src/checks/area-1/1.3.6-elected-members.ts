import { type Elected, elected } from '../../facts/elected/index.ts';
import { defineLadder } from '../ladder.ts';

/** Fewest members that make a list: more than the three of a presidium. */
const A_LIST = 4;
const MOST = 0.5;

export default defineLadder({
  question: '1.3.6',
  title: 'Förtroendevalda med parti, kontaktuppgifter och foto',
  looksFor: [
    'Sidor eller register som visar vilka de förtroendevalda är och vilket parti de företräder.',
    'E-post eller telefon till dem själva, och deras foto.',
  ],
  doesNotCount: [
    'Kontaktuppgifter till växel, kansli och tjänstemän.',
    'Partiernas egna webbplatser, kandidatlistor och mandatfördelning utan namn.',
  ],
  examples: {
    counts: ['Hedvig Almroth (S), ordförande, telefon 0123-456 78, hedvig.almroth@exempelby.se'],
    doesNotCount: [
      'Kontakta politikerna genom kommunens växel, 0123-450 00.',
      'Socialdemokraterna: 12 mandat',
    ],
  },
  topic: {
    id: 'elected',
    name: 'förtroendevalda',
    direct: ['förtroendevalda', 'ledamöter', 'politiker', 'kommunalråd', 'troman'],
    places: ['kommunfullmäktige', 'kommunstyrelsen', 'nämnder', 'politisk organisation'],
  },
  uses: { elected },
  nothing: 'De förtroendevalda visas inte',
  none: 'Ingen förteckning över de förtroendevalda hittades.',
  about: ({ elected }) => [elected.contacts],
  steps: [
    {
      title: 'De förtroendevalda visas med parti',
      share: 0.25,
      when: ({ elected }) =>
        areShown(elected)
          ? elected.members.slice(0, 2).map(({ named }) => named)
          : [...elected.register.said, ...elected.contacts.said],
      says: ({ elected }) =>
        areShown(elected)
          ? `${elected.members.length} förtroendevalda visas med namn och parti.`
          : 'Kommunen hänvisar till ett register över de förtroendevalda.',
      lacks: 'En förteckning över de förtroendevalda med parti.',
    },
    {
      title: 'Några kan nås direkt',
      share: 0.5,
      when: ({ elected }) => [...elected.contacts.said, ...contactsOf(elected)],
      says: ({ elected }) =>
        contactsOf(elected).length > 0
          ? `${contactsOf(elected).length} av dem visas med egen e-post eller telefon.`
          : 'Kommunen säger att kontaktuppgifter till dem finns.',
      lacks: 'Egen e-post eller telefon till de förtroendevalda.',
    },
    {
      title: 'De flesta kan nås direkt',
      share: 0.75,
      when: ({ elected }) =>
        isMost(contactsOf(elected).length, elected) ? contactsOf(elected) : saidOfAll(elected),
      says: 'Det gäller de flesta av dem.',
      lacks: 'Kontaktuppgifter till de flesta av de förtroendevalda.',
    },
    {
      title: 'De flesta visas också med foto',
      share: 1,
      when: ({ elected }) => {
        const pictured = elected.members.filter(({ photo }) => photo);
        return isMost(pictured.length, elected) ? pictured.map(({ named }) => named) : elected.photos.said;
      },
      says: 'De flesta visas med foto.',
      lacks: 'Foto av de flesta förtroendevalda.',
    },
  ],
});

/** A list of them, or fewer whom one can reach. */
const areShown = (elected: Elected): boolean =>
  elected.members.length >= A_LIST || contactsOf(elected).length > 0;

const contactsOf = ({ members }: Elected) => members.flatMap(({ contact }) => contact ?? []);

/** "Kontaktuppgifter till gruppledarna" are some people's. */
const saidOfAll = ({ contacts }: Elected) =>
  contacts.said.filter(({ passage }) =>
    /förtroendevalda|ledamöter|politikerna|alla politiker/iu.test(passage.text),
  );

const isMost = (count: number, { members }: Elected): boolean =>
  members.length >= A_LIST && count >= members.length * MOST;
