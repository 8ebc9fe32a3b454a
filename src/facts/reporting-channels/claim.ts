/**
 * What one sentence says of the municipality's own channel: it is there (`function`), it is named (`mention`), it has been
 * decided on and is not shown in use (`decided`), it is absent, was ended, is planned or only proposed, belongs to someone else, or
 * the word or the law is explained.
 */
export type Claim =
  | 'function'
  | 'mention'
  | 'decided'
  | 'absent'
  | 'ended'
  | 'planned'
  | 'proposed'
  | 'others'
  | 'explained';
