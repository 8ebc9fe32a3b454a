import { registers, registerTopic } from '../../facts/registers.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '1.2.9',
  title: 'Handlingar via reception, kontaktcenter eller sekreterare',
  looksFor: [
    'Att vem som helst kan få kommunens handlingar utan att söka på webben.',
    'Vem man vänder sig till: registrator, nämndsekreterare, reception eller kontaktcenter.',
    'Villkoren: när, hur snabbt och till vilken kostnad.',
  ],
  doesNotCount: [
    'Handlingar som sökande lämnar in till kommunen.',
    'Andra myndigheters utlämnande av handlingar.',
  ],
  examples: {
    counts: ['Vänd dig till registratorn eller nämndens sekreterare om du vill ta del av en handling.'],
    doesNotCount: ['Skicka in alla handlingar som behövs för ditt bygglov.'],
  },
  asksPeople: true,
  topic: registerTopic,
  uses: { registers },
  nothing: 'Inget sägs om hur man får handlingar',
  none: 'Inget visar hur man får kommunens handlingar på annat sätt än på webben.',
  steps: [
    {
      title: 'Rätten att ta del av handlingar beskrivs',
      share: 0.3,
      when: ({ registers }) => [...registers.right.said, ...registers.desk.said],
      says: 'Kommunen beskriver att den som vill kan ta del av dess handlingar.',
      lacks: 'Att kommunen beskriver rätten att ta del av handlingar.',
    },
    {
      title: 'Det framgår vem man vänder sig till',
      share: 0.7,
      when: ({ registers }) => registers.desk.said,
      says: 'Det framgår vem man vänder sig till.',
      lacks: 'Vem man vänder sig till: reception, kontaktcenter, registrator eller sekreterare.',
    },
    {
      title: 'Det framgår också när, hur snabbt eller till vilken kostnad',
      share: 1,
      when: ({ registers }) => registers.terms.said,
      says: 'Villkoren framgår.',
      lacks: 'När, hur snabbt eller till vilken kostnad man får handlingarna.',
    },
  ],
});
