import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { quote } from '../passages.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';

/** What the municipality itself says of how far its website follows the law on accessibility. */
export interface AccessibilityStatement {
  conforms: 'helt' | 'delvis' | 'inte';
  evidence: Evidence;
}

const TITLE =
  /(?<!\p{L})(?:tillgänglighetsredogörelse\p{L}*|(?:digital )?tillgänglighet(?:en)? (?:på|för|av|hos) (?:webbplatsen|www\.|[\p{L}-]+\.(?:se|nu|com)))/iu;

/** "Den här webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service." */
const CONFORMS =
  /(?<!\p{L})(helt|fullt ut|delvis|(?:i|till) vissa delar|till (?:stor|största) del(?:en)?|inte|ej) (?:\p{L}+ ){0,2}?(?:förenlig|överens)(?:a|t)? med (?:\p{L}+ ){0,2}?(?:lagen|lagkraven|kraven|DOS)/iu;

/** The statement on the website, the one nearest the top of the site; null where none was read. */
export function statementOf(corpus: Corpus): AccessibilityStatement | null {
  const voices = voicesOf(corpus).own.filter(
    ({ document, text }) => TITLE.test(document.title) && text.includes('lag'),
  );
  for (const voice of voices) {
    const found = conformanceIn(voice);
    if (found) return found;
  }
  return null;
}

function conformanceIn(voice: Voice): AccessibilityStatement | null {
  for (const passage of voice.blocks.flatMap((block) => [...sentencesIn(voice, block)])) {
    const said = CONFORMS.exec(passage.text)?.[1]?.toLowerCase();
    if (said === undefined) continue;
    const conforms = /^(?:helt|fullt)/.test(said) ? 'helt' : /^(?:inte|ej)/.test(said) ? 'inte' : 'delvis';
    return { conforms, evidence: quote(passage, `webbplatsen följer ${conforms} lagen om tillgänglighet`) };
  }
  return null;
}
