import { collectorOf } from '../aspects.ts';
import { STEERS } from './model.ts';

const FIGURES =
  '(?:nyckeltal(?:en)?|KKiK|(?:kommun(?:ens|ernas) )?kvalitet i korthet|Kolada|indikatorer|mått)';

/** Whether key figures that are common to the whole municipality stand in its reports, as texts say. */
export const keyFigureUse = collectorOf(
  'key-figure-use',
  'hur gemensamma nyckeltal används i redovisningar',
  {
    common: {
      ...STEERS,
      shows: 'gemensamma nyckeltal i redovisningarna',
      words: ['nyckeltal', 'kkik', 'kvalitet i korthet', 'kolada'],
      says: /(?<!\p{L})(?:(?:(?:kommun)?gemensamma?|kommunövergripande) (?:\p{L}+ )?(?:nyckeltal|mått|indikatorer)|(?:KKiK|kvalitet i korthet|Kolada)(?: [^ .;]+){0,10}? (?:ingår|redovisas|används|följs upp|årsredovisning\p{L}*|delårs\p{L}*|uppföljning\p{L}*)|(?:årsredovisning\p{L}*|uppföljning\p{L}*|delårs\p{L}*)(?: [^ .;]+){0,10}? (?:KKiK|kvalitet i korthet|nyckeltal ur|Kolada))(?!\p{L})/iu,
      allows: ['required', 'conditional'],
      not: /(?<!\p{L})(?:revisorerna|granskningen|ekonomiska nyckeltal|finansiella nyckeltal)(?!\p{L})/iu,
    },
    byCommittees: {
      ...STEERS,
      shows: 'gemensamma nyckeltal hos nämnderna',
      words: ['nyckeltal', 'kkik', 'kvalitet i korthet', 'kolada'],
      says: new RegExp(
        `(?<!\\p{L})(?:nämnd(?:en|erna|ernas|ens|er)?(?: [^ .;]+){0,12}? ${FIGURES}|${FIGURES}(?: [^ .;]+){0,12}? nämnd(?:en|erna|ernas|ens|er))(?!\\p{L})`,
        'iu',
      ),
      with: /(?<!\p{L})(?:redovis\p{L}*|rapport\p{L}*|följ\p{L}*|använd\p{L}*|verksamhetsberättelse\p{L}*|uppföljning\p{L}*)(?!\p{L})/iu,
      allows: ['required', 'conditional'],
      not: /(?<!\p{L})(?:revisorerna|granskningen|finansiella)(?!\p{L})/iu,
    },
  },
);
