import { participationTopic } from '../../facts/participation/topics.ts';
import { ways } from '../../facts/participation/ways.ts';
import { defineAnswer } from './answer.ts';

/** Ways, each with a page of its own, from which on they are there but spread. */
const SPREAD = 3;

/** Ways on one page from which on it collects them. */
const COLLECTED = 4;

export default defineAnswer({
  question: 'kkik-1',
  title: 'En samlad sida om att delta och påverka',
  looksFor: ['En sida om hur man kan delta och påverka, som nämner eller länkar till minst fyra sätt.'],
  doesNotCount: ['Sidor om inflytande i skolan eller i en enda verksamhet, och styrdokument.'],
  topic: participationTopic,
  uses: { ways },
  none: 'Varken en samlad sida eller sidor om flera sätt att delta hittades.',
  partly: {
    title: 'sätten finns, men utspridda',
    when: ({ ways: { pages, spread } }) =>
      spread.length >= SPREAD
        ? spread.map(({ evidence }) => evidence)
        : (pages[0]?.ways ?? []).map(({ evidence }) => evidence),
    says: 'Flera sätt att delta visas på webbplatsen.',
    lacks: 'Sidor om hur man kan delta och påverka.',
  },
  yes: {
    title: 'en sida samlar dem',
    when: ({ ways: { pages } }) =>
      pages[0] && pages[0].ways.length >= COLLECTED ? pages[0].ways.map(({ evidence }) => evidence) : [],
    says: ({ ways: { pages } }) => `Sidan ”${pages[0]!.title}” samlar ${pages[0]!.ways.length} sätt.`,
    lacks: 'En sida som samlar dem.',
  },
});
