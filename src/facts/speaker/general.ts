import { type Cue, words } from './cue.ts';

/** Someone speaks of municipalities as of many, or of the reader's as of one that is not the writer's. */
export const general: readonly Cue[] = [
  { says: words('(?:just )?(?:din|er) kommuns?'), worth: 2, most: 2 },
  { says: words('kommun(?:en|ens)? (?:eller|och) (?:landsting|region)(?:et|en|ets|ens)?'), worth: 2 },
  { says: words('sin kommuns?', 'kommuner och (?:regioner|landsting|myndigheter)'), worth: 1, most: 2 },
  {
    says: words(
      '(?:många|alla|flera|vissa|få|landets|mindre|större|\\d+) (?:Sveriges )?kommuner(?:na|s)?',
      '(?:sveriges|av|i) (?:cirka \\d+ )?kommuner',
      'de flesta (?:\\p{L}+ ){0,2}kommuner(?:na)?',
      'kommuner som',
      '(?:varannan|var (?:tredje|fjärde|femte)) kommun',
    ),
    worth: 1,
    most: 2,
  },
  {
    says: words('kommunernas?', 'huvudmännens?', 'huvudmän'),
    worth: 1,
    most: 2,
  },
  { says: words('på (?:sin )?kommunens (?:hemsida|webbplats)'), worth: 1 },
];
