import type { Spoken } from '../../facts/aspects.ts';
import { registers, registerTopic } from '../../facts/registers.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '1.2.15',
  title: 'Diarium eller postlista på webben',
  looksFor: [
    'Ett diarium som går att söka i på webben, eller en postlista som läggs ut.',
    'Hur ofta det uppdateras, hur långt bakåt det går och om handlingarna går att öppna.',
  ],
  doesNotCount: [
    'Att kommunen diarieför, som lagen kräver, utan att registret går att läsa utifrån.',
    'Kallelser och protokoll, anslagstavla, och andra myndigheters diarier.',
  ],
  examples: {
    counts: ['I webbdiariet kan du söka efter ärenden och handlingar. Det uppdateras varje dygn.'],
    doesNotCount: ['Varje nämnd har ett diarium. Kontakta registratorn om du vill se det.'],
  },
  topic: registerTopic,
  uses: { registers },
  nothing: 'Inget diarium och ingen postlista på webben',
  none: 'Inget diarium och ingen postlista på webben hittades.',
  about: ({ registers }) => [registers.online],
  steps: [
    {
      title: 'Diariet eller postlistan går att läsa på webben',
      share: 0.6,
      when: ({ registers }) => online(registers),
      says: 'Diariet eller postlistan går att läsa på webben.',
      lacks: 'Att diariet går att söka i på webben, eller att postlistan läggs ut där.',
    },
    {
      title: 'Det framgår hur ofta det uppdateras eller hur långt bakåt det går',
      share: 0.8,
      when: ({ registers }) => registers.current.said,
      says: 'Det framgår hur ofta det uppdateras eller hur långt bakåt det går.',
      lacks: 'Hur ofta registret uppdateras, eller hur långt bakåt det går.',
    },
    {
      title: 'Handlingarna går att öppna i det',
      share: 1,
      when: ({ registers }) => registers.opened.said,
      says: 'Handlingar går att öppna i det.',
      lacks: 'Att handlingarna går att öppna direkt i registret.',
    },
  ],
});

/** A page that says that there is none on the web speaks of the one on paper in its other sentences. */
const online = ({ online: { said, absent } }: { online: Spoken }) =>
  said.filter(({ passage }) => !absent.some((denial) => denial.passage.document === passage.document));
