import { offWeb } from '../../facts/off-web.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '1.2.7',
  title: 'Information till hushållen utanför webben',
  looksFor: [
    'En egen tidning eller ett informationsblad, eller köpt utrymme i lokalpressen.',
    'Hur ofta det kommer, och om det når alla hushåll.',
  ],
  doesNotCount: [
    'Tidningar som har lagts ned, nyhetsbrev med e-post och platsannonser.',
    'Andras tidningar, och artiklar som tidningar har skrivit om kommunen.',
  ],
  examples: {
    counts: ['Kommuntidningen kommer ut fyra gånger om året och delas ut till alla hushåll.'],
    doesNotCount: ['Kommunens tidning har upphört.', 'Prenumerera på vårt nyhetsbrev.'],
  },
  topic: {
    id: 'off-web',
    name: 'kommunens tidning och annonser',
    direct: [
      'kommuntidning',
      'informationstidning',
      'informationsblad',
      'kommunnytt',
      'lokalpress',
      'annonser',
    ],
    places: ['tidning', 'press', 'kontakta kommunen', 'kommunikation', 'nyheter', 'media'],
  },
  uses: { offWeb },
  nothing: 'Inget visar att hushållen nås utanför webben',
  none: 'Ingen egen tidning och inget köpt utrymme i lokalpressen hittades.',
  about: ({ offWeb }) => [offWeb.paper, offWeb.press],
  steps: [
    {
      title: 'Kommunen har en egen tidning eller annonserar i lokalpressen',
      share: 0.5,
      when: ({ offWeb }) => [...offWeb.paper.said, ...offWeb.press.said],
      says: ({ offWeb }) =>
        offWeb.paper.said.length > 0
          ? 'Kommunen ger ut en egen tidning eller ett informationsblad.'
          : 'Kommunen annonserar i lokalpressen.',
      lacks: 'En egen tidning, ett informationsblad eller köpt utrymme i lokalpressen.',
    },
    {
      title: 'Det når alla hushåll',
      share: 0.75,
      when: ({ offWeb }) => offWeb.households.said,
      says: 'Det når alla hushåll.',
      lacks: 'Att det når alla hushåll.',
    },
    {
      title: 'Det kommer regelbundet',
      share: 1,
      when: ({ offWeb }) => offWeb.regular.said,
      says: 'Det framgår hur ofta det kommer.',
      lacks: 'Hur ofta det kommer.',
    },
  ],
});
