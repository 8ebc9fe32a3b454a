import { findabilityInWords } from '../../facts/findability.ts';
import { participationTopic } from '../../facts/participation/topics.ts';
import { type WaysPage, ways } from '../../facts/participation/ways.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Ways from which on a page collects them, and from which on it gives a whole picture. */
const COLLECTS = 2;
const SEVERAL = 4;
const MANY = 6;

/** Clicks from the start page within which one finds what one does not know the name of. */
const NEAR = 2;

export default defineLadder({
  question: '1.3.9',
  title: 'Samlad sida om att delta och påverka',
  looksFor: [
    'En sida om hur man kan delta och påverka, som nämner eller länkar till flera sätt.',
    'Hur många sätt sidan nämner, och hur lätt den är att hitta.',
  ],
  doesNotCount: [
    'Sidor om ett enda sätt, till exempel synpunkter.',
    'Sidor om inflytande i skolan, i äldreomsorgen eller för personalen, och styrdokument.',
  ],
  examples: {
    counts: ['Så kan du påverka: lämna förslag, kontakta politiker, ställ frågor till fullmäktige.'],
    doesNotCount: ['Lämna synpunkter här.'],
  },
  topic: participationTopic,
  uses: { ways },
  nothing: 'Ingen samlad sida visas',
  none: 'Ingen sida som samlar sätten att delta och påverka hittades.',
  steps: [
    {
      title: 'En sida samlar några sätt',
      share: 0.25,
      when: ({ ways: { pages } }) => evidenceOf(pages[0], COLLECTS),
      says: ({ ways: { pages } }) =>
        `Sidan ”${pages[0]!.title}” nämner ${pages[0]!.ways.length} sätt: ${list.format(pages[0]!.ways.map(({ name }) => name))}.`,
      lacks: 'En sida som samlar flera sätt att delta och påverka.',
    },
    {
      title: 'Sidan samlar minst fyra sätt',
      share: 0.5,
      when: ({ ways: { pages } }) => evidenceOf(pages[0], SEVERAL),
      says: 'Det är flera sätt.',
      lacks: 'Fler sätt på samma sida.',
    },
    {
      title: 'Sidan samlar minst sex sätt',
      share: 0.75,
      when: ({ ways: { pages } }) => evidenceOf(pages[0], MANY),
      says: 'De flesta sätt är samlade där.',
      lacks: 'Fler sätt på samma sida.',
    },
    {
      title: 'Sidan är lätt att hitta från startsidan',
      share: 1,
      when: ({ ways: { pages } }) => {
        const page = pages[0];
        const near = page && (page.found.menu !== null || (page.found.clicks ?? NEAR + 1) <= NEAR);
        return near ? evidenceOf(page, COLLECTS) : [];
      },
      says: ({ ways: { pages } }) => `Den finns ${findabilityInWords(pages[0]!.found)}.`,
      lacks: 'Att sidan är lätt att hitta från startsidan.',
    },
  ],
});

const evidenceOf = (page: WaysPage | undefined, least: number) =>
  page && page.ways.length >= least ? page.ways.map(({ evidence }) => evidence) : [];
