import { modalityOf } from '../../text/modality.ts';
import { type Passage, termIn } from '../passages.ts';
import { testimonyOf } from '../subject.ts';
import type { Scene } from './scene.ts';
import { COUNCIL, FOR_MEMBERS, OTHER_BODY } from './terms.ts';

const MEETING = '(?:\\p{L}*sammanträde\\p{L}*|\\p{L}*möte(?:t|n|na|ts|nas)?|\\p{L}*fullmäktige\\p{L}*)';

const OPEN = new RegExp(
  `(?<!\\p{L})(?:${[
    `${MEETING}(?: [^ .;]+){0,4}? (?:är|hålls|äger rum)(?: [^ .;]+){0,3}? (?:öppna|öppet|öppen|offentliga?|offentligt)`,
    'öpp(?:na|et|en)t? för (?:allmänheten|alla|besökare|åhörare|medborgar\\p{L}*|invånar\\p{L}*|dig)',
    '(?:alla|allmänheten|du|medborgar\\p{L}*|invånar\\p{L}*)(?: [^ .;]+){0,3}? (?:är )?(?:hjärtligt |varmt |alltid )?välkom(?:men|na|net)',
    '(?:välkom(?:men|na) att|kan|får|möjlighet att|rätt att|gärna)(?: [^ .;]+){0,2}? (?:lyssna|närvara|besöka|bevista|delta som åhörare|sitta med|komma och lyssna|komma och titta|vara med)',
    'åhörar(?:e|na|plats\\p{L}*|läktar\\p{L}*)?',
    'på åhörarläktaren',
    'lyssna på plats',
    'på plats i (?:kommunhuset|stadshuset|salen|\\p{L}*sal(?:en)?)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

const VISITOR =
  /(?<!\p{L})(?:allmänhet\p{L}*|alla|du|åhörar\p{L}*|besök\p{L}*|medborgar\p{L}*|invånar\p{L}*|välkom\p{L}*|öpp\p{L}*|offentlig\p{L}*)(?!\p{L})/iu;

/** Papers are public too, and only some sittings of other bodies are open. */
const OTHER =
  /(?<!\p{L})(?:handlingar\p{L}*|protokoll\p{L}*|utställning\p{L}*|frågestund\p{L}*|öppettider|granskning\p{L}*|samråd\p{L}*)(?!\p{L})/iu;

/** "lyssna i dator och mobil" is no seat in the gallery. */
const AT_A_DISTANCE =
  /(?<!\p{L})(?:dator\p{L}*|mobil\p{L}*|(?:läs)?platt(?:a|or)|webb\p{L}*|sändning\p{L}*|radio\p{L}*|hemifrån|på distans|på nätet)(?!\p{L})/iu;
const IN_THE_ROOM =
  /(?<!\p{L})(?:öpp(?:et|en|na)|offentlig\p{L}*|plats|läktar\p{L}*|åhörar\p{L}*|närvara|besök\p{L}*|välkom\p{L}*|kom(?:ma)? (?:och|till)|sal(?:en)?)(?!\p{L})/iu;

/** Whether a sentence says that anyone may sit in on the council's meetings, or that they may not. */
export function opennessOf({ document, block, text }: Passage, scene: Scene): 'open' | 'closed' | null {
  const council = COUNCIL.test(text) || (scene.council && !OTHER_BODY.test(text));
  if (!council || block.kind === 'heading') return null;
  const term = termIn(text, OPEN);
  if (!term || !VISITOR.test(text) || (OTHER.test(text) && !COUNCIL.test(text))) return null;
  if (AT_A_DISTANCE.test(text) && !IN_THE_ROOM.test(text)) return null;
  const testimony = testimonyOf(document);
  if (testimony === 'matter' && document.kind !== 'kallelse') return null;
  if ([document.title, ...block.headings].some((heading) => FOR_MEMBERS.test(heading))) return null;
  const { negated, ...rest } = modalityOf(text, term);
  if (Object.values(rest).some(Boolean)) return null;
  const closed =
    negated || /(?<!\p{L})(?:stängt|stängda|slutna|lyckta dörrar|(?:inte|ej) (?:öpp|offentlig))/iu.test(text);
  return closed ? 'closed' : 'open';
}
