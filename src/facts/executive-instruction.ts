import type { Collector } from './collector.ts';
import { type Publication, publicationsIn } from './publications.ts';
import { isUndecided } from './subject.ts';

const EXECUTIVE = '(?:kommundirektör|stadsdirektör|kommunchef|förvaltningschef|förvaltningsdirektör)';

/** What the chief executive is to do, as the law has asked for in writing since 2018. */
export const executiveInstruction: Collector<readonly Publication[]> = {
  id: 'executive-instruction',
  collects: 'instruktion eller uppdragsbeskrivning för kommundirektören',
  collect: (corpus) =>
    publicationsIn(corpus, {
      shows: 'instruktion för kommundirektören',
      words: ['direktör', 'kommunchef', 'förvaltningschef'],
      names: new RegExp(
        `(?<!\\p{L})(?:(?:instruktion|uppdragsbeskrivning|arbetsordning|befattningsbeskrivning)\\p{L}*(?: \\p{L}+){0,4}? ${EXECUTIVE}|${EXECUTIVE}(?:en|ens|s)?(?: \\p{L}+)? ?(?:instruktion|uppdrag))\\p{L}*`,
        'iu',
      ),
      not: /(?<!\p{L})(?:delegation\p{L}*|motion\p{L}*|förslag\p{L}*|granskning\p{L}*|svar på|rekryter\p{L}*|utkast|remiss\p{L}*|extraordinär\p{L}*)(?!\p{L})/iu,
      page: ({ testimony }) => testimony === 'page' || testimony === 'rule',
    }).filter(({ voice }) => voice === null || !isUndecided(voice.document)),
};
