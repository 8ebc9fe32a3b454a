import type { Corpus } from '../../model/corpus.ts';
import { clauseAround } from '../../text/clause.ts';
import { type Aspect, type Spoken, type Statement, spokenIn } from '../aspects.ts';
import { organsIn } from '../bodies.ts';
import type { Collector } from '../collector.ts';
import { termIn } from '../passages.ts';

/** A statement that committees meet with open doors, or with closed ones. */
export interface Openness extends Statement {
  /** Committees and boards that it names, in the definite form; none where it speaks of committees in general. */
  bodies: string[];
  /** Whether it holds for all of them, for most, or for those named or found there. */
  reach: 'all' | 'most' | 'some';
}

/** Which committee meetings anyone may sit in on. The council's own are open by law, and are not among them. */
export interface OpenMeetings {
  open: Openness[];
  closed: Openness[];
  /** The council has let committees decide it themselves. */
  permitted: Statement[];
  /** Which matters are taken behind closed doors, and what a listener may do. */
  terms: Statement[];
  /** All that is said, with what looks like it. */
  said: Spoken;
}

const OPEN =
  '(?:öpp(?:na|et|en) för (?:\\p{L}+ )?(?:allmänheten|alla|åhörare|besökare|dig|medborgarna|invånarna|kommuninvånarna|den som)|offentliga|öpp(?:na|et|en) (?:sammanträden?|möten?|nämnd\\p{L}*|kommunstyrelse\\p{L}*|dörrar)|får vara åhörare|(?:allmänheten|åhörare|medborgare|du|alla|den som vill) (?:\\p{L}+ ){0,3}?(?:kan|får|har rätt att|har möjlighet att|är välkomna?|att|ges tillträde) (?:\\p{L}+ ){0,4}?(?:lyssna|närvara|delta som åhörare|vara med|vara åhörare|besöka|följa|ta del|åhöra|komma)|(?:lyssna|närvara|sitta med|åhörare) (?:på|vid|under) (?:\\p{L}+ ){0,4}?(?:sammanträden?|möten?|nämnd\\p{L}*)|tillåter (?:\\p{L}+ )?allmänheten|välkomm?en(?:na)? att (?:besöka|lyssna|närvara|följa))';

const CLOSED =
  '(?:(?:inte|ej) (?:\\p{L}+ )?(?:öppna|öppet|offentliga)|stängda(?: dörrar| möten| sammanträden| för)?|slutna|inom lyckta dörrar|bakom stängda dörrar)';

const BODIES =
  /nämnd(?!ema|a |a,|es|vis)|kommunstyrelse|stadsstyrelse|styrelsens (?:sammanträde|möte)|utskott/iu;

/** Sentences that tell what the law says of all municipalities, or what must be closed even where the rest is open. */
const LAW =
  /(?<!\p{L})(?:kommunallag\p{L}*|huvudprincip\p{L}*|huvudregel\p{L}*|enligt lag|lagen säger|KL|SFS|6 kap|kap\.? 6|kan kommunala nämnders|har kommunerna|en nämnds?|om fullmäktige har medgett|om (?:nämnden|styrelsen|den) inte (?:beslutar|bestämmer)\p{L}*|beslutar annat|inte annat)(?!\p{L})/iu;

const EXCEPTION =
  /(?<!\p{L})(?:myndighetsutövning|sekretess\p{L}*|enskild\p{L}*|vissa ärenden|ärenden som|i ärenden|lämna (?:lokalen|sammanträd\p{L}+|rummet))(?!\p{L})/iu;

const about = {
  under: BODIES,
  notUnder: /motion(?:en|er)?(?!\p{L})|medborgarförslag|interpellation|insändare/iu,
  from: ['page', 'rule', 'news'],
} satisfies Partial<Aspect>;

const PERMITTED =
  /(?<!\p{L})(?:(?:gett|ger|gav|givit|medgett|medgav|medger|beslutat att|rätt att|får (?:dock )?(?:själva? )?(?:besluta|ta beslut|bestämma)|möjlighet(?:en)? att|får hållas|avgör själva?)(?: [^ .;]+){0,12}? (?:öppna|öppet|offentliga|åhörare|offentlig)|öppenhet får beslutas)(?!\p{L})/iu;

const aspects = {
  open: {
    ...about,
    shows: 'nämndernas sammanträden är öppna för allmänheten',
    words: [
      'öppna',
      'öppet',
      'öppen',
      'offentlig',
      'åhörare',
      'lyssna',
      'närvara',
      'välkom',
      'tillåter',
      'vara med',
    ],
    says: new RegExp(`(?<!\\p{L})${OPEN}(?!\\p{L})`, 'iu'),
    not: /(?<!\p{L})(?:öppen förskola|öppna data|offentliga (?:handlingar|upphandling\p{L}*|platser|lokaler|miljö\p{L}*|ägda|val|sektorn|rum\p{L}*)|handlingar(?:na)? är offentliga|protokoll\p{L}* är offentlig\p{L}*|öppettid\p{L}*|ledamöter(?:na)? (?:kan|får|har)|ersättare (?:kan|får|har)|kommunrevision\p{L}*|yttranderätt|partiet\p{L}*|informationsmöte|samrådsmöte)(?!\p{L})/iu,
    allows: ['required', 'conditional', 'proposed'],
    asName: true,
  },
  closed: {
    ...about,
    shows: 'nämndernas sammanträden är stängda',
    words: ['inte', 'ej ', 'stängda', 'slutna', 'lyckta'],
    says: new RegExp(`(?<!\\p{L})${CLOSED}(?!\\p{L})`, 'iu'),
    with: /(?<!\p{L})(?:\p{L}*sammanträde\p{L}*|\p{L}*möte\p{L}*|nämnd\p{L}*|öppna)(?!\p{L})/iu,
    allows: ['negated', 'required'],
  },
  permitted: {
    ...about,
    shows: 'fullmäktige låter nämnderna hålla öppna sammanträden',
    words: ['öppna', 'öppet', 'offentlig', 'åhörare'],
    says: PERMITTED,
    with: /nämnd|styrelse/iu,
    from: ['page', 'rule', 'news', 'report'],
    allows: ['required', 'planned', 'conditional', 'proposed'],
    years: 30,
  },
  terms: {
    ...about,
    shows: 'vad som gäller för den som vill lyssna',
    words: ['myndighetsutövning', 'sekretess', 'yttra', 'lyssna', 'stängda', 'undantag', 'undantagna'],
    says: /(?<!\p{L})(?:myndighetsutövning\p{L}*|sekretess\p{L}*|yttra sig|yttranderätt|får (?:enbart |bara |endast )?(?:sitta med och )?lyssna|inom stängda dörrar|undantag\p{L}*|undantagna)(?!\p{L})/iu,
    under:
      /öppna (?:nämnd|sammanträd|möten)|öppna-(?:namnd|sammantrad|moten)|åhörare|öppet (?:sammanträd|nämnd|möte)|offentliga (?:nämnd|sammanträd)|oppna[ -](?:namnd|sammantr|moten)|öppna för/iu,
    allows: ['required', 'negated', 'conditional', 'planned'],
  },
} satisfies Record<string, Aspect>;

export const openMeetings: Collector<OpenMeetings> = {
  id: 'open-meetings',
  collects: 'vilka nämnder som har sammanträden öppna för allmänheten',
  collect(corpus: Corpus) {
    const spoken = spokenIn(corpus, aspects);
    const permitted = [...spoken.permitted.said];
    const open = spoken.open.said.flatMap((one) => opennessOf(one, OPEN));
    return {
      open: open.filter(({ passage }) => !isPermission(passage.text) && !isLaw(passage.text)),
      closed: [
        ...spoken.closed.said.filter(({ passage }) => !EXCEPTION.test(passage.text)),
        ...spoken.open.absent,
      ]
        .filter(({ passage }) => !isLaw(passage.text))
        .flatMap((one) => opennessOf(one, `${CLOSED}|${OPEN}`)),
      permitted,
      // What a listener may not do is a term too.
      terms: [...spoken.terms.said, ...spoken.terms.absent],
      said: { ...spoken.open, absent: [] },
    };
  },
};

const isPermission = (text: string): boolean => PERMITTED.test(text);

const isLaw = (text: string): boolean => LAW.test(text) && !/beslut(?:at|ade)/iu.test(text);

const GENERAL =
  /(?<!\p{L})(?:nämnder(?:na|nas|s)?|nämnd(?:s|ens)?(?:sammanträden?|möten?)\p{L}*|nämnd(?:en|ens)?|utskott\p{L}*)(?!\p{L})/iu;

const ALL =
  /(?<!\p{L})(?:alla|samtliga|kommunens|våra|övriga|de andra) (?:\p{L}+ ){0,2}?nämnd\p{L}*|(?<!\p{L})nämndernas? (?:\p{L}+ )?(?:sammanträden|möten)|^nämndernas?(?!\p{L})|(?<!\p{L})styrelsens? och (?:de |övriga |kommunens )?nämnder\p{L}*|kommunstyrelsens? och (?:de |övriga |kommunens )?nämnder\p{L}*/iu;

const MOST = /(?<!\p{L})(?:de flesta|flertalet|merparten)(?!\p{L})/iu;

const SOME = /(?<!\p{L})(?:vissa|några|en del|ett par|delar av|inledningsvis|ibland|vid enstaka)(?!\p{L})/iu;

/** "Öppna sammanträden": names the thing, and says nothing of a body that is named elsewhere. */
const NAME_OF_IT = /^öpp\p{L}+ (?:sammanträde|möte)\p{L}*$/iu;

/** Whom an open door is of: by its clause, its sentence, else the headings above, innermost first. Empty where it is only the council's. */
function opennessOf(statement: Statement, says: string): Openness[] {
  const { passage } = statement;
  const term = termIn(passage.text, new RegExp(`(?<!\\p{L})(?:${says})(?!\\p{L})`, 'iu'));
  const clause = term ? clauseAround(passage.text, term).text : passage.text;
  const isName = passage.block.kind === 'heading';
  if (isName && !/nämnd|styrelse/iu.test(passage.text)) return [];
  const around = NAME_OF_IT.test(statement.match)
    ? []
    : [passage.block.text, ...passage.block.headings.toReversed(), passage.document.title];
  const texts = [clause, passage.text, ...around];
  for (const text of texts) {
    const organs = organsIn(text).flatMap(({ body }) => (body ? [body] : []));
    const bodies = organs
      .filter(({ rank }) => rank === 'nämnd' || rank === 'styrelse')
      .map(({ name }) => name);
    if (bodies.length > 0 || GENERAL.test(text))
      return isName && bodies.length === 0
        ? []
        : [{ ...statement, bodies: [...new Set(bodies)], reach: reachOf(text) }];
    if (organs.length > 0) return [];
  }
  return [];
}

const reachOf = (text: string): Openness['reach'] => {
  if (MOST.test(text)) return 'most';
  if (SOME.test(text)) return 'some';
  return ALL.test(text) ? 'all' : 'some';
};
