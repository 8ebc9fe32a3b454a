import { type Council, councils } from '../../facts/participation/councils.ts';
import { councilsTopic } from '../../facts/participation/topics.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Kinds of active councils from which one may say that many groups have one. */
const MANY = 3;

export default defineLadder({
  question: '1.3.3',
  title: 'Råd och fasta forum som är aktiva',
  looksFor: [
    'Ungdomsråd, pensionärsråd, råd för funktionshinderfrågor, lokala råd, ortsforum och föreningsråd.',
    'Tecken på att de är aktiva: protokoll, mötesdagar, hur ofta de träffas.',
  ],
  doesNotCount: [
    'Elevråd, brukarråd på en enhet, partiers ungdomsförbund, regionens och kyrkans råd.',
    'Motioner om att inrätta råd, och råd som har lagts ned.',
  ],
  examples: {
    counts: ['Kommunala pensionärsrådet sammanträder fyra gånger per år; protokoll finns här.'],
    doesNotCount: ['Motion om att inrätta ett ungdomsråd.', 'Skolans elevråd träffas varje månad.'],
  },
  topic: councilsTopic,
  uses: { councils },
  nothing: 'Inga råd visas',
  none: 'Inga kommunala råd eller fasta forum för invånare hittades.',
  about: ({ councils }) => councils.said,
  steps: [
    {
      title: 'Minst ett råd eller forum finns',
      share: 0.25,
      when: ({ councils: { councils } }) => councils.map(({ named }) => named[0]!),
      says: ({ councils: { councils } }) => `Kommunen har ${named(councils)}.`,
      lacks: 'Ett råd eller fast forum för invånare.',
    },
    {
      title: 'Råd av flera slag finns',
      share: 0.5,
      when: ({ councils: { councils } }) =>
        councils.length > 1 ? councils.map(({ named }) => named[0]!) : [],
      says: ({ councils: { councils } }) => `Det är råd av ${councils.length} slag.`,
      lacks: 'Råd eller forum för fler grupper.',
    },
    {
      title: 'De visar tecken på att vara aktiva',
      share: 0.75,
      when: ({ councils: { councils } }) =>
        councils.flatMap(({ activity, schedule }) => [...activity, ...schedule].slice(0, 1)),
      says: ({ councils: { councils } }) => {
        const alive = councils.filter(({ activity }) => activity.length > 0);
        return alive.length > 0
          ? `Möten eller protokoll från de senaste två åren finns för ${named(alive)}.`
          : 'Det framgår hur ofta råd träffas, men inga färska protokoll eller mötesdagar hittades.';
      },
      lacks:
        'Tecken på att råden är aktiva, till exempel protokoll eller mötesdagar från de senaste två åren.',
    },
    {
      title: 'Flera är aktiva, också för unga eller för orterna',
      share: 1,
      when: ({ councils: { councils } }) => {
        const alive = councils.filter(({ activity }) => activity.length > 0);
        const reaches = alive.some(({ kind }) => kind === 'youth' || kind === 'local');
        return alive.length >= MANY && reaches ? alive.map(({ activity }) => activity[0]!) : [];
      },
      says: 'Flera av dem är aktiva, också för unga eller för orterna.',
      lacks:
        'Färska protokoll eller mötesdagar för minst tre slags råd, däribland för unga eller för orterna.',
    },
  ],
});

const named = (councils: readonly Council[]): string => list.format(councils.map(({ name }) => name));
