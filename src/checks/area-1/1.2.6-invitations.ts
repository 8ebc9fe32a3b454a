import { invitations } from '../../facts/participation/invitations.ts';
import { openMeetingsTopic } from '../../facts/participation/topics.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '1.2.6',
  title: 'Inbjudan till ordinarie möten',
  looksFor: [
    'Att invånarna hälsas välkomna till fullmäktiges eller nämndernas möten.',
    'Inbjudningar till ett visst möte, annonser och inlägg i sociala medier, och vad som ordnas för den som kommer.',
  ],
  doesNotCount: [
    'Kungörelser och tillkännagivanden på anslagstavlan: de följer av lagen.',
    'Att fullmäktiges möten är öppna, utan att någon bjuds in.',
    'Samråd, informationsmöten och partiers möten.',
  ],
  examples: {
    counts: ['Välkommen att lyssna på kommunfullmäktige på måndag, vi bjuder på fika.'],
    doesNotCount: ['Kommunfullmäktige kallas till sammanträde; kungörelsen finns på anslagstavlan.'],
  },
  topic: openMeetingsTopic,
  uses: { invitations },
  nothing: 'Ingen inbjudan visas',
  none: 'Inget visar att invånarna bjuds in till ordinarie möten.',
  about: ({ invitations }) => [invitations.said],
  steps: [
    {
      title: 'Invånarna hälsas välkomna till mötena',
      share: 0.4,
      when: ({ invitations }) => [...invitations.welcomed, ...invitations.dated],
      says: 'Invånarna hälsas välkomna till mötena.',
      lacks: 'Att invånarna hälsas välkomna till ordinarie möten.',
    },
    {
      title: 'De bjuds in till bestämda möten, eller genom annonser och sociala medier',
      share: 0.7,
      when: ({ invitations }) => [...invitations.dated, ...invitations.announced],
      says: ({ invitations }) =>
        invitations.dated.length > 0
          ? 'De bjuds in till bestämda möten.'
          : 'Mötena annonseras i tidning eller sociala medier.',
      lacks: 'Inbjudningar till bestämda möten, till exempel i nyheter, annonser och sociala medier.',
    },
    {
      title: 'Något ordnas för den som kommer',
      share: 1,
      when: ({ invitations }) => invitations.hosted,
      says: 'Något ordnas för den som kommer till mötet.',
      lacks: 'Att något ordnas för den som kommer, till exempel frågestund eller samtal med politiker.',
    },
  ],
});
