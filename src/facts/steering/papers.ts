import type { Voice } from '../voices.ts';

/** Years after which a budget, plan or report no longer says how the municipality is steered. */
const STALE_YEARS = 4;

/** What is about one school, one service or somebody else's steering. */
const NOT_THE_WHOLE =
  /revision|granskning|skola|förskol|gymnasi|läroplan|patientsäkerhet|likabehandling|bygglov|avfall|detaljplan|god man|motion(?!s)|medborgarförslag|internkontroll|intern kontroll|synpunkt|klagomål|medborgardialog|demokrati|kommunikation|ägardirektiv|(?<!\p{L})AB(?!\p{L})|klimat|miljö|folkhälso|jämställd|trafikplan|kulturplan|biblioteksplan/iu;

/** Whether a paper or page tells of how the municipality as a whole is steered and followed up. */
export function isTopLevelPaper({ document, testimony, years }: Voice): boolean {
  if (testimony === 'matter' || testimony === 'news') return false;
  if (testimony === 'report' && (years ?? 0) > STALE_YEARS) return false;
  return document.kind !== 'revisionsrapport' && !NOT_THE_WHOLE.test(document.title);
}
