import { type Cue, words } from './cue.ts';

/** Municipalities that write Swedish, or nearly, and are not asked about. */
export const abroad: readonly Cue[] = [
  {
    says: words('finlands', 'finländska?', 'välfärdsområde\\p{L}*', 'ålands', 'regionförvaltningsverket'),
    worth: 2,
    most: 2,
  },
  { says: words('dataombudsmannen', 'invånarinitiativ', 'tjänsteinnehavare(?:n|s)?'), worth: 1, most: 2 },
  { says: /\+358|FI-\d{5}|\(\d{2,4}\/(?:19|20)\d\d\)/gu, worth: 2 },
];
