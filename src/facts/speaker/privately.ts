import { type Cue, words } from './cue.ts';

/** Someone writes in a place of their own. */
export const privately: readonly Cue[] = [
  {
    says: words(
      'bloggat av',
      'min blogg',
      'kommentarer inaktiverade',
      'comments are closed',
      'posted (?:on|by|in)',
      'jag skrev',
      'min hemkommun',
      'alla inlägg',
    ),
    worth: 2,
  },
  { says: words('lämna (?:en kommentar|ett svar)', 'bloggen', '\\p{Lu}\\p{L}+ och jag'), worth: 1 },
];
