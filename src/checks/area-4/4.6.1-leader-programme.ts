import type { Statement } from '../../facts/aspects.ts';
import { leadership, leadershipTopic } from '../../facts/leadership.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

export default defineLadder({
  question: '4.6.1',
  title: 'Gemensamt ledarprogram: längd, målgrupp och utvärdering',
  looksFor: [
    'Kommunens program för chefer och ledare, hur långt det är, vilka det är för och om det är utvärderat.',
  ],
  doesNotCount: [
    'Program för ungdomsledare, föreningar och företag.',
    'Högskolors och organisationers kurser som kommunen inte säger att den använder.',
    'Planer på ett program.',
  ],
  examples: {
    counts: ['Alla chefer går ett ledarprogram på åtta dagar.'],
    doesNotCount: ['Ett ledarprogram ska tas fram under nästa år.'],
  },
  asksPeople: true,
  topic: leadershipTopic,
  uses: { leadership },
  nothing: 'Inget ledarprogram visas',
  none: 'Inget gemensamt ledarprogram hittades.',
  about: ({ leadership }) => [leadership.programme],
  steps: [
    {
      title: 'Det finns ett program för chefer och ledare.',
      share: 0.4,
      when: ({ leadership }) => [...leadership.programme.said, ...leadership.programmeScope.said],
      says: 'Kommunen har ett program eller en utbildning för sina chefer.',
      lacks: 'Ett gemensamt ledarprogram.',
    },
    {
      title: 'Det sägs hur långt det är eller vilka det är för.',
      share: 0.7,
      when: ({ leadership }) => leadership.programmeScope.said,
      says: ({ leadership }) => `Omfattningen anges: ${list.format(scopes(leadership.programmeScope.said))}.`,
      lacks: 'Uppgift om hur långt programmet är och vilka det är för.',
    },
    {
      title: 'Det är utvärderat.',
      share: 1,
      when: ({ leadership }) => leadership.programmeEvaluated.said,
      says: 'Det är utvärderat.',
      lacks: 'En utvärdering av programmet.',
    },
  ],
});

/** How long it is and for whom, as the sentences say it: "alla chefer", "åtta dagar". */
const SCOPE =
  /(?<!\p{L})(?:(?:\d+|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)[- ](?:\p{L}+ )?(?:dagar|dagars|heldagar|utbildningsdagar|träffar|tillfällen|moduler|steg|månader)|(?:alla|samtliga) (?:\p{L}+ ){0,3}?chefer(?:na)?|\d+ (?:av \d+ |av kommunens )?(?:chefer|deltagare|ledare))(?!\p{L})/giu;

/** Ways of saying it that a reason lists. */
const MOST = 4;

function scopes(said: readonly Statement[]): string[] {
  const found = said.flatMap(({ passage }) => passage.text.match(SCOPE) ?? []);
  const words = found.length > 0 ? found : said.map(({ match }) => match);
  return [...new Set(words.map((one) => one.toLowerCase()))].slice(0, MOST);
}
