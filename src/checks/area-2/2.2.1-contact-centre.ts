import { type Contact, contact } from '../../facts/contact/index.ts';
import { contactTopic } from '../../facts/contact/topic.ts';
import type { Evidence } from '../../model/evidence.ts';
import { defineLadder } from '../ladder.ts';
import { listOf, servicesCounted } from './wording.ts';

/** Services from which a contact centre answers for more than a few. */
const SEVERAL = 3;

const joined = ({ services, all }: Contact) => services.length >= SEVERAL || all.length > 0;
const beyond = ({ hours }: Contact) => hours.filter((opening) => opening.beyond);
const ordinary = ({ hours }: Contact) => hours.filter((opening) => !opening.beyond);

const shown = (found: readonly { evidence: Evidence }[]): Evidence[] => found.map(({ evidence }) => evidence);

function servicesIn({ all, services }: Contact): string {
  if (all.length > 0) return 'Det svarar för alla verksamheter.';
  if (services.length < SEVERAL) return 'Verksamheterna som det svarar för räknas inte upp.';
  const named = services.map(({ service }) => service);
  return `Det svarar för ${servicesCounted(named.length)}: ${listOf(named)}.`;
}

function hoursIn(found: Contact): string {
  const open = ordinary(found)[0];
  if (beyond(found).length > 0) return '';
  return open ? `De öppettider som anges är kontorstid: ${open.text}.` : 'Öppettider har inte hittats.';
}

export default defineLadder({
  question: '2.2.1',
  title: 'Kontaktcenter: en väg in',
  looksFor: [
    'Kontaktcenter, medborgarservice, kundcenter eller motsvarande för hela kommunen.',
    'Vilka verksamheter det svarar för, och när det är öppet; kvällar, tidiga morgnar och helger är utöver kontorstid.',
  ],
  doesNotCount: [
    'Regionens, myndigheters och bolags kundtjänster.',
    'Bibliotekens och badens öppettider, och e-tjänster dygnet runt.',
    'Planer, motioner och utredningar om kontaktcenter.',
  ],
  examples: {
    counts: ['Medborgarservice svarar på frågor om bygglov, skola och äldreomsorg, måndag–torsdag 7.30–18.'],
    doesNotCount: ['Kommunen planerar att öppna ett kontaktcenter.'],
  },
  topic: contactTopic,
  uses: { contact },
  nothing: 'Ingen gemensam väg in visas',
  none: 'Ingen gemensam väg in till kommunen visas.',
  about: ({ contact }) => [contact.said],
  steps: [
    {
      title: 'En växel eller reception för hela kommunen',
      share: 0.2,
      when: ({ contact }) => (contact.centre.length > 0 ? contact.centre : contact.switchboard),
      says: ({ contact }) =>
        contact.centre.length > 0
          ? 'Man kan vända sig till ett ställe.'
          : 'Kommunen har en växel eller reception.',
      lacks: 'En gemensam väg in till kommunen.',
    },
    {
      title: 'Ett kontaktcenter eller motsvarande',
      share: 0.5,
      when: ({ contact }) =>
        contact.centre.length > 0 ? [...contact.centre.slice(0, 2), ...shown(ordinary(contact))] : [],
      says: ({ contact }) =>
        contact.name ? `Kommunen har en väg in: ”${contact.name}”.` : 'Kommunen har en gemensam väg in.',
      lacks: 'Ett kontaktcenter eller motsvarande som svarar på frågor, inte bara kopplar vidare.',
    },
    {
      title: 'Det svarar för flera namngivna verksamheter, eller är öppet utöver kontorstid',
      share: 0.75,
      when: ({ contact }) => [
        ...(joined(contact) ? [...contact.all, ...shown(contact.services)] : []),
        ...shown(beyond(contact)),
      ],
      says: ({ contact }) => `${servicesIn(contact)} ${hoursIn(contact)}`.trim(),
      lacks: 'Att det svarar för flera verksamheter, och öppettider utöver kontorstid.',
    },
    {
      title: 'Det svarar för flera verksamheter och är öppet utöver kontorstid',
      share: 1,
      when: ({ contact }) => (joined(contact) ? shown(beyond(contact)) : []),
      says: ({ contact }) => `Det är öppet utöver kontorstid: ${beyond(contact)[0]!.text}.`,
      lacks: 'Både flera namngivna verksamheter och öppettider på kvällar, tidiga morgnar eller helger.',
    },
  ],
});
