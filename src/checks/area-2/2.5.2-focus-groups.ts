import type { Statement } from '../../facts/aspects.ts';
import { servicesAbout } from '../../facts/choice/index.ts';
import { userSurveysTopic } from '../../facts/surveys/topic.ts';
import { userVoice } from '../../facts/user-voice.ts';
import { defineLadder } from '../ladder.ts';

export default defineLadder({
  question: '2.5.2',
  title: 'Fokusgrupper och brukarråd',
  looksFor: [
    'Fokusgrupper, brukarråd, boenderåd och liknande där brukare tillfrågas.',
    'Att de finns inom flera verksamheter.',
  ],
  doesNotCount: [
    'Kommunens råd för pensionärer och funktionshinder: de hör till medborgardialogen.',
    'Samråd om detaljplaner.',
  ],
  examples: {
    counts: ['På varje boende finns ett brukarråd som möts en gång i månaden.'],
    doesNotCount: ['Kommunala pensionärsrådet sammanträder fyra gånger om året.'],
  },
  asksPeople: true,
  topic: userSurveysTopic,
  uses: { userVoice },
  nothing: 'Inga fokusgrupper eller brukarråd visas',
  none: 'Inga fokusgrupper och inga brukarråd hittades.',
  about: ({ userVoice }) => [userVoice.groups],
  steps: [
    {
      title: 'De nämns inom en verksamhet',
      share: 0.4,
      when: ({ userVoice }) => userVoice.groups.said,
      says: ({ userVoice }) => `Brukare tillfrågas i grupp (${userVoice.groups.said[0]!.match}).`,
      lacks: 'Fokusgrupper eller brukarråd.',
    },
    {
      title: 'De möts återkommande, eller inom flera verksamheter',
      share: 0.7,
      when: ({ userVoice: { groups } }) =>
        isSpread(groups.said)
          ? groups.said
          : groups.said.filter(({ passage }) => RECURRING.test(passage.block.text)),
      says: 'Det sker återkommande eller inom flera verksamheter.',
      lacks: 'Att grupperna möts återkommande, eller finns inom flera verksamheter.',
    },
    {
      title: 'Det framgår vad de har lett till',
      share: 1,
      when: ({ userVoice }) => userVoice.actions.said,
      says: 'Det framgår vad brukarnas svar har lett till.',
      lacks: 'Vad grupperna har lett till.',
    },
  ],
});

const RECURRING =
  /(?<!\p{L})(?:regelbund\p{L}*|varje (?:månad|termin|år|vecka)|gång(?:er)? (?:per|om|i) (?:år(?:et)?|månad(?:en)?|termin(?:en)?)|återkommande|kontinuerligt)(?!\p{L})/iu;

const isSpread = (said: readonly Statement[]): boolean =>
  new Set(
    said.flatMap(({ passage: { text, block, document } }) =>
      servicesAbout(text, block.headings, document).map(({ id }) => id),
    ),
  ).size > 1;
