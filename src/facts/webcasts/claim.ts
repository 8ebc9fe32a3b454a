import type { Municipality } from '../../model/municipality.ts';
import { type Modality, modalityOf } from '../../text/modality.ts';
import { leadsAway, type Passage, termIn } from '../passages.ts';
import { isProposal } from '../speaker.ts';
import { type Owner, ownerAround, testimonyOf, yearsBefore } from '../subject.ts';
import type { Scene } from './scene.ts';
import {
  ABOUT,
  AFTERWARDS,
  BROADCAST,
  COUNCIL,
  ELSEWHERE,
  FOR_MEMBERS,
  KEPT,
  LIVE,
  LOCAL_RADIO,
  ON_THE_WEB,
  OTHER_BODY,
  OTHER_EVENT,
  PICTURE,
  PLAYER,
  PRIVACY,
  SOUND,
  WATCH,
} from './terms.ts';

/**
 * What one sentence says of the council's meetings on the web: shown `live` or as `sound`, to be seen `afterwards`, `kept` for a time,
 * named without being shown (`mention`), or that there is none; or it only looks like that.
 */
export type Claim =
  | 'live'
  | 'sound'
  | 'afterwards'
  | 'kept'
  | 'mention'
  | 'absent'
  | 'not afterwards'
  | 'proposed'
  | 'planned'
  | 'ended'
  | 'others'
  | 'members';

/** Years after which news, reports and minutes no longer say how things are. */
const STALE_YEARS = 2;

const STRANGERS: ReadonlySet<Owner> = new Set<Owner>([
  'other municipality',
  'region',
  'agency',
  'church',
  'school',
  'association',
]);

/** One meeting, of which an exception is told: "Junimötet sänds inte". */
const ONE_MEETING =
  /(?<!\p{L})(?:detta|dagens|kvällens|denna gång|den här gången|tyvärr|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:möte|sammanträde)t|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|extra)(?!\p{L})/iu;

const STORED =
  /(?<!\p{L})(?:finns|ligger|sparas|kvar|tillgänglig[ta]?|lagras|visas|se|ses|publicera[sd]|arkivera\p{L}*|arkivet|raderas|tas bort|gallras|bevaras)(?!\p{L})/iu;

/** Papers too can be read on the web and afterwards. */
const PAPERS = /protokoll|handlingar|kallelse|föredragningslist|referat/iu;
const SHOWN = /sänd|film|webb-?tv|live|video|inspel|titta|lyssna|stream|strömma/iu;

const SINCE = /(?<!\p{L})(?:19|20)\d\d/u;

const IMPERATIVE = /^(?:Här (?:kan du|hittar du)|Se|Följ|Titta|Lyssna|Kolla)(?!\p{L})/u;

const THE_RECORDING =
  /(?<!\p{L})(?:\p{L}*sändning\p{L}*|film\p{L}*|\p{L}*inspelning\p{L}*|video\p{L}*|klipp\p{L}*)(?!\p{L})/iu;

/** Empty where the sentence is not about broadcasts of the council. */
export function claimsOf(passage: Passage, scene: Scene): Claim[] {
  const { text } = passage;
  const onSubject =
    BROADCAST.test(text) ||
    (LOCAL_RADIO.test(text) && WATCH.test(text)) ||
    (AFTERWARDS.test(text) && WATCH.test(text)) ||
    (scene.broadcast && KEPT.test(text) && THE_RECORDING.test(text));
  if (PAPERS.test(text) && !SHOWN.test(text)) return [];
  if (!onSubject || ELSEWHERE.test(text) || (OTHER_BODY.test(text) && !COUNCIL.test(text))) return [];
  if (isOthers(passage, scene)) return ['others'];
  if (!scene.council && !COUNCIL.test(text)) return [];
  return judged(passage, scene);
}

/** In a list of links on some other page, a link to who shows no films is about theirs. */
function isOthersLink(passage: Passage, municipality: Municipality): boolean {
  const host = leadsAway(passage, municipality);
  if (host === null || PLAYER.test(host)) return false;
  const above = [passage.document.title, ...passage.block.headings];
  return !above.some((title) => COUNCIL.test(title) || BROADCAST.test(title));
}

function isOthers(passage: Passage, { municipality }: Scene): boolean {
  const { document, block, text } = passage;
  if (isOthersLink(passage, municipality)) return true;
  if (OTHER_EVENT.test(text) && !COUNCIL.test(text)) return true;
  const innermost = block.headings.at(-1) ?? document.title;
  if (OTHER_EVENT.test(innermost) && !COUNCIL.test(innermost) && !COUNCIL.test(text)) return true;
  if (LOCAL_RADIO.test(text) && !ON_THE_WEB.test(text)) return true;
  const term = termIn(text, BROADCAST) ?? { start: 0, end: 0 };
  return STRANGERS.has(ownerAround(document, block, text, term, municipality));
}

function judged(passage: Passage, scene: Scene): Claim[] {
  const { document, block, text } = passage;
  const term = [BROADCAST, AFTERWARDS, KEPT, LOCAL_RADIO].map((words) => termIn(text, words)).find(Boolean);
  if (!term) return [];
  const modality = modalityOf(text, term);
  if (modality.question) return [];
  const denied = deniedClaim(passage, modality, scene.at);
  if (denied) return denied;
  if (modality.conditional || ABOUT.test(text.slice(0, term.start))) return [];
  if (block.kind === 'heading' && !IMPERATIVE.test(text)) return [];
  const { kind } = document;
  if (isProposal(document)) return ['proposed'];
  if ([document.title, ...block.headings].some((heading) => FOR_MEMBERS.test(heading))) return ['members'];
  if ([document.title, ...block.headings, text].some((said) => PRIVACY.test(said))) return ['mention'];
  const testimony = testimonyOf(document);
  const years = yearsBefore(document, scene.at) ?? 0;
  if (testimony === 'rule' || (testimony === 'matter' && kind !== 'kallelse')) return ['mention'];
  if (testimony !== 'page' && years > STALE_YEARS) return ['ended'];
  return assertedClaims(text);
}

function deniedClaim({ document, text }: Passage, modality: Modality, at: string): Claim[] | null {
  const { negated, refused, proposed, planned, past } = modality;
  if (proposed && !refused) return ['proposed'];
  if (refused || negated) {
    if (isProposal(document)) return ['proposed'];
    if (!refused && ONE_MEETING.test(text)) return [];
    const years = yearsBefore(document, at);
    const fresh = testimonyOf(document) === 'page' || (years !== null && years <= STALE_YEARS);
    if (!fresh) return ['ended'];
    return [AFTERWARDS.test(text) ? 'not afterwards' : 'absent'];
  }
  if (planned) return ['planned'];
  return past ? ['ended'] : null;
}

/** A sentence can say several things at once: "Mötet sänds direkt och finns kvar i en månad." */
function assertedClaims(text: string): Claim[] {
  const claims: Claim[] = [];
  const kept = isKept(text);
  const after = AFTERWARDS.test(text);
  const sound = SOUND.test(text) && !PICTURE.test(text) && !/webb-?sänd|webb-?tv|video|film/i.test(text);
  if (BROADCAST.test(text) && (!after || LIVE.test(text))) claims.push(sound ? 'sound' : 'live');
  else if (LOCAL_RADIO.test(text) && ON_THE_WEB.test(text)) claims.push('sound');
  if (after || kept) claims.push('afterwards');
  if (kept) claims.push('kept');
  return claims;
}

/** "sedan 2012" is a beginning of broadcasts, unless the sentence looks back. */
function isKept(text: string): boolean {
  const kept = KEPT.exec(text);
  if (!kept) return false;
  return SINCE.test(kept[0]) ? AFTERWARDS.test(text) : STORED.test(text);
}
