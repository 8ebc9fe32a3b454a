import type { Corpus } from '../model/corpus.ts';
import type { Block } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Topic } from '../model/topic.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { type Voice, voicesOf } from './voices.ts';

/** Where short versions of items and decisions would stand. */
export const digestTopic: Topic = {
  id: 'digests',
  name: 'sammanfattningar av ärenden och beslut',
  direct: ['i korthet', 'snabbreferat', 'beslut i urval', 'beslutsreferat', 'kortversion', 'populärversion'],
  places: ['möten', 'kommunfullmäktige', 'kommunstyrelsen', 'politiska beslut', 'nyheter', 'protokoll'],
  query: 'beslut i korthet',
};

/** Whose meeting a digest is of. */
export type DigestBody = 'kommunfullmäktige' | 'kommunstyrelsen' | 'nämnder';

/** A short version in plain words of one meeting or of many, by its name. */
export interface Digest {
  title: string;
  /** Before the meeting, of its items; after it, of its decisions. */
  when: 'before' | 'after';
  bodies: DigestBody[];
  evidence: Evidence;
}

export interface Digests {
  /** Each name once. */
  digests: Digest[];
  /** That items are summed up ahead, as sentences say. */
  before: Spoken;
  /** That decisions are summed up afterwards, as sentences say. */
  after: Spoken;
}

const BODY =
  '(?:(?:kommun|stads)?fullmäktiges?|(?:kommun|stads)styrelsens?|\\p{L}*nämnd(?:en|ens|er|erna|ernas)?|KF|KS|politik(?:en|erna|ernas)?)';

const SHORT =
  '(?:i korthet|i kort(?:form| version)?|i urval|i sammandrag|kortfattat|på lättläst|i (?:ett )?nötskal|snabbt|på två minuter|på en minut)';

/** Names of digests after a meeting: "Kommunstyrelsen i korthet", "Nytt från fullmäktige", "Snabbreferat", "Detta beslutade nämnden". */
const AFTER = new RegExp(
  `(?<!\\p{L})(?:${BODY}(?:s möte|s sammanträde|möte|smöte)?(?: [^ .;]+){0,4}? ${SHORT}|(?:beslut(?:en)?|ärende(?:n|na)?|protokoll(?:et)?|mötet|möten)(?: [^ .;]+){0,6}? ${SHORT}|(?:nytt|(?:det )?senaste(?: nytt)?|notiser|kort|aktuellt|referat|rapport|kort(?:a nyheter|referat| referat| rapport)?|nyheter|beslut|beslutsreferat|viktigaste besluten|axplock|några (?:av )?beslut(?:en)?|ett urval av (?:beslut|besluten)) (?:från|ur|i|vid) (?:dagens |gårdagens |senaste |måndagens |tisdagens |onsdagens |torsdagens |\\p{L}+ ){0,2}?${BODY}(?:s möte|s sammanträde|möte|mötet)?|snabbreferat|beslutsreferat|mötesreferat|(?:fullmäktige|nämnd|KF-|KS-|politiker|besluts)-?nytt|(?:det här|detta|så|här är vad|vad)(?: [^ .;]+){0,2}? (?:beslutade|beslöt|beslutades)(?: [^ .;]+){0,2}? ${BODY}|${BODY} (?:beslutade|beslöt|sammanfattning|sammanfattat)|(?:besluten|beslut) som (?:fattades|togs)|sammanfattning (?:av|från) (?:[^ .;]+ ){0,3}?(?:${BODY}|besluten|mötet|sammanträdet)[^ .;]*)(?!\\p{L})`,
  'iu',
);

/** Names of digests ahead: "Inför kommunfullmäktige", "Ärenden i korthet", "På gång i fullmäktige". */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:inför|på gång i|på agendan|på dagordningen|aktuellt i|aktuella ärenden i|kommande ärenden i|detta tas upp i|det här ska|så här ska|viktiga ärenden (?:i|på|till))(?: [^ .;]+){0,4}? ${BODY}|${BODY} (?:ska|kommer att) (?:besluta|behandla|ta ställning)|(?:ärenden|dagordning|föredragningslista)(?: [^ .;]+){0,5}? (?:i korthet|i kortform|i sammandrag|på lättläst|på enkel svenska))(?!\\p{L})`,
  'iu',
);

/** Whole minutes, their lists, whole papers, parties' and others' digests, and the municipality's figures "i korthet". */
const NO_DIGEST =
  /(?<!\p{L})(?:kvalitet(?:en)? i korthet|KKiK|budget(?:en)? i korthet|fakta i korthet|kommunen i korthet|ekonomi i korthet|historia|årsredovisning\p{L}*|(?<!snabb|besluts|mötes|kort)protokoll(?:en|et)?(?! i korthet| kortfattat)|handlingar|kallelse\p{L}*|sammanträdesdagar|möteskalender|arvode\p{L}*|val av|ledamöter|avsägelse|motion\p{L}* (?:om|till)|delegation\p{L}*|webbsändning\p{L}*|anslag\p{L}*|överklaga\p{L}*|tjänsteskrivelse\p{L}*|moderaterna|socialdemokraterna|centerpartiet|vänsterpartiet|liberalerna|sverigedemokraterna|kristdemokraterna|miljöpartiet|regionfullmäktige|lediga|så fungerar|så arbetar|om kommunfullmäktige|inför valet|elevråd\p{L}*|ungdomsfullmäktige|utbildning för)(?!\p{L})/iu;

const FULL = /(?:kommun|stads)?fullmäktige|(?<!\p{L})KF(?!\p{L})/iu;
const BOARD = /(?:kommun|stads)styrelse|(?<!\p{L})KS(?!\p{L})/iu;
const COMMITTEE = /nämnd/iu;

/** Longest name of a digest, in UTF-16 units: headings, titles and links. */
const LONGEST = 120;

/** Fewest letters of a page that is a digest itself. */
const LEAST = 250;

/** Names that are kept: enough to count. */
const MOST = 60;

/** Years after which a digest no longer shows that they are made. */
const STALE = 3;

export const digests: Collector<Digests> = {
  id: 'digests',
  collects: 'korta sammanfattningar av ärenden före politiska möten och av beslut efteråt',
  collect(corpus) {
    return {
      digests: digestsIn(corpus),
      ...spokenIn(corpus, {
        before: {
          shows: 'att ärenden sammanfattas före mötet',
          words: ['sammanfatt', 'korthet', 'kortfatta', 'lättläst', 'populärversion', 'kort beskrivning'],
          says: /(?<!\p{L})(?:sammanfattning\p{L}*|sammanfattas|i korthet|kortfattad\p{L}*|lättläst\p{L}*|populärversion\p{L}*|kort beskrivning|korta beskrivningar)(?!\p{L})/iu,
          with: /(?<!\p{L})(?:inför|före|innan|kommande|ska (?:tas upp|behandlas|besluta\p{L}*)|dagordning\p{L}*|tas upp på|nästa (?:möte|sammanträde)\p{L}*|ärenden (?:som|till))(?!\p{L})/iu,
          under: /fullmäktige|kommunstyrelse|nämnd|politik|fullmaktige|ärende/iu,
          not: /(?<!\p{L})(?:\p{L}*protokollet|tjänsteskrivelse\p{L}* ska|yttrande\p{L}*|detaljplan\p{L}*|översiktsplan\p{L}*|remiss\p{L}*|interpellation\p{L}*|betänkande\p{L}*|anförande\p{L}*|bygglov\p{L}*)(?!\p{L})/iu,
        },
        after: {
          shows: 'att besluten sammanfattas efter mötet',
          words: ['sammanfatt', 'referat', 'korthet', 'kortfatta', 'urval', 'lättläst', 'summera'],
          says: /(?<!\p{L})(?:(?:kort(?:a|fattad|fattade)? )?(?:sammanfattning(?:en|ar|arna)?|referat(?:et)?)|snabbreferat\p{L}*|beslutsreferat|mötesreferat|i korthet|i urval|ett urval|sammanfattas|sammanfattar vi|summeras|summerar)(?!\p{L})/iu,
          with: /(?<!\p{L})(?:beslut(?:en|et|ades?|ats)?|fattade\p{L}*|efter (?:varje )?(?:möte\p{L}*|sammanträde\p{L}*))(?!\p{L})/iu,
          under: /fullmäktige|kommunstyrelse|nämnd|fullmaktige/iu,
          not: /(?<!\p{L})(?:detaljplan\p{L}*|översiktsplan\p{L}*|remiss\p{L}*|ska innehålla|protokollet (?:ska|innehåller)|yttrande\p{L}*|sekretess\p{L}*|ordlista|i urval av|granskning\p{L}*|bygglov\p{L}*|delegat\p{L}*|regionfullmäktige\p{L}*)(?!\p{L})/iu,
        },
      }),
    };
  },
};

/** Names in titles, headings and links; a name of a page says it once. */
function digestsIn(corpus: Corpus): Digest[] {
  const found = new Map<string, Digest>();
  for (const voice of voicesOf(corpus).own) {
    if (found.size >= MOST) break;
    const { document, blocks, testimony, years } = voice;
    if (testimony === 'matter' || testimony === 'rule' || document.pages !== null || (years ?? 0) > STALE)
      continue;
    if (isOfMeetings(document.title) && isLong(blocks)) note(found, voice, document.title, blocks[0]!);
    for (const block of blocks)
      for (const name of namesIn(block)) if (isOfMeetings(name)) note(found, voice, name, block);
  }
  return [...found.values()];
}

const isLong = (blocks: readonly Block[]): boolean =>
  blocks.length > 0 && blocks.reduce((length, { text }) => length + text.length, 0) >= LEAST;

const namesIn = ({ kind, text, links }: Block): string[] =>
  kind === 'heading' ? [] : links.map(({ start, end }) => text.slice(start, end));

const isOfMeetings = (name: string): boolean =>
  name.length <= LONGEST &&
  !NO_DIGEST.test(name) &&
  !name.endsWith('?') &&
  (AFTER.test(name) || BEFORE.test(name));

function note(found: Map<string, Digest>, { document, blocks }: Voice, name: string, block: Block): void {
  const title = name.trim();
  if (found.has(title)) return;
  const when =
    BEFORE.test(title) && !/(?<!\p{L})(?:beslutade|beslöt|beslut i korthet)(?!\p{L})/iu.test(title)
      ? 'before'
      : 'after';
  const bodies = bodiesIn(title);
  if (bodies.length === 0) bodies.push(...bodiesIn(document.title));
  if (bodies.length === 0 && !/(?<!\p{L})(?:snabb|besluts|mötes)?referat|beslut/iu.test(title)) return;
  const at = block.text.indexOf(title);
  const shown = at >= 0 ? block : (blocks.find(({ kind }) => kind === 'paragraph') ?? block);
  const shows = when === 'before' ? 'ärenden i korthet före ett möte' : 'beslut i korthet efter ett möte';
  found.set(title, { title, when, bodies, evidence: evidenceFrom(document, shown, shows) });
}

function bodiesIn(text: string): DigestBody[] {
  const found: DigestBody[] = [];
  if (FULL.test(text)) found.push('kommunfullmäktige');
  if (BOARD.test(text)) found.push('kommunstyrelsen');
  if (COMMITTEE.test(text)) found.push('nämnder');
  return found;
}
