import { findDates } from '../../text/dates.ts';
import { type Aspect, type Spoken, type Statement, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { mainBlocks } from '../passages.ts';

/** How residents are asked to come to the politicians' ordinary meetings. */
export interface Invitations {
  /** They are welcome to listen, at any meeting. */
  welcomed: Statement[];
  /** They are asked to a certain meeting. */
  dated: Statement[];
  /** Meetings are announced in advertisements or social media. */
  announced: Statement[];
  /** Something is arranged for those who come. */
  hosted: Statement[];
  /** All that is said of being welcome, with what looks like it. */
  said: Spoken;
}

const MEETING =
  '(?:\\p{L}*fullmäktige(?:s|möte\\p{L}*|sammanträde\\p{L}*)?|\\p{L}*sammanträde\\p{L}*|\\p{L}*nämnd(?:en|ens|ernas?|er|möte\\p{L}*)?|kommunstyrelse\\p{L}*|politi\\p{L}+ möten?|möte(?:t|n|na)?)';

/** Announcing the council is the law's; open houses, consultations and courses are other meetings. */
const OTHER =
  /(?<!\p{L})(?:samråd\p{L}*|detaljplan\p{L}*|anslagstavla\p{L}*|kungör\p{L}*|tillkännage\p{L}*|öppet hus|informationsmöte\p{L}*|ledam(?:ot|öter) (?:kan|ska|får|är)|förtroendevalda är välkom\p{L}+|parti\p{L}*möte\p{L}*|årsmöte\p{L}*|ungdomsfullmäktige|regionfullmäktige|praktik\p{L}*|välkommen till (?:kommunen|vår webb\p{L}*))(?!\p{L})/iu;

const about = {
  under: /fullmäktige|fullmaktige|sammanträd|sammantrad|nämnd|namnd|kommunstyrelse/iu,
  not: OTHER,
  notUnder:
    /anslagstavla|kungörelse|tillkännagivande|motion|ungdomsfullmäktige|partistöd|för dig som är förtroendevald|handbok|bygdegård/iu,
  from: ['page', 'news'],
  asName: true,
} satisfies Partial<Aspect>;

const aspects = {
  welcomed: {
    ...about,
    shows: 'invånare hälsas välkomna att lyssna',
    words: ['välkom', 'kom och', 'kom gärna', 'kom till', 'besök', 'följ ', 'åhörare'],
    says: new RegExp(
      `(?<!\\p{L})(?:välk(?:omm?en|omna|omnar)(?: [^ .;!?]+){0,6}? (?:att (?:\\p{L}+ ){0,3}?(?:lyssna|besöka|följa|delta|närvara|komma|sitta|ta del)|(?:på|till|vid) (?:\\p{L}+ ){0,4}?${MEETING}|som åhörare)|hälsas (?:\\p{L}+ )?välkom\\p{L}+|kom (?:gärna )?(?:och|till)(?: [^ .;!?]+){0,5}? (?:lyssna|${MEETING})|kom gärna|(?:besök|följ) (?:gärna )?(?:ett |\\p{L}+ )?(?:${MEETING}))(?!\\p{L})`,
      'iu',
    ),
    allows: ['conditional', 'question', 'planned'],
  },
  dated: {
    ...about,
    shows: 'inbjudan till ett visst möte',
    words: ['välkom', 'följ', 'kom ', 'bjud', 'inbjud', 'se ', 'titta', 'missa inte', 'lyssna'],
    says: /(?<!\p{L})(?:välkom\p{L}+|följ(?:a)?|kom(?:ma)? (?:och|gärna|till)|bjud(?:er|s) (?:\p{L}+ ){0,3}?in|inbjud\p{L}+|titta|missa inte|lyssna)(?!\p{L})/iu,
    with: new RegExp(`(?<!\\p{L})${MEETING}(?!\\p{L})`, 'iu'),
    allows: ['conditional', 'question', 'planned'],
  },
  announced: {
    ...about,
    not: /(?<!\p{L})(?:anslagstavla\p{L}*|lediga jobb|tillkännage\p{L}*)(?!\p{L})/iu,
    shows: 'mötena annonseras i tidning eller sociala medier',
    words: ['annons', 'facebook', 'instagram', 'sociala medier', 'affisch', 'tidning'],
    says: /(?<!\p{L})(?:annons\p{L}*|facebook\p{L}*|instagram\p{L}*|sociala medier|affisch\p{L}*)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*fullmäktige\p{L}*|\p{L}*sammanträde\p{L}*|nämnd(?:möte\p{L}*|ens|ernas))(?!\p{L})/iu,
    from: ['page', 'news', 'rule'],
    allows: ['required'],
  },
  hosted: {
    ...about,
    shows: 'något ordnas för den som kommer',
    words: [
      'fika',
      'kaffe',
      'café',
      'rundvisning',
      'visning',
      'studiebesök',
      'presentation',
      'informeras',
      'mingel',
      'frågestund',
      'träffa',
      'barnpassning',
      'hörslinga',
      'tolk',
    ],
    says: /(?<!\p{L})(?:fika|kaffe|\p{L}*café\p{L}*|rundvisning\p{L}*|studiebesök\p{L}*|mingel|mingla|frågestund\p{L}*|träffa (?:\p{L}+ ){0,2}?(?:politiker\p{L}*|ledamöter\p{L}*|förtroendevalda)|barnpassning|hörslinga|teckenspråkstolk\p{L}*|information till (?:allmänheten|åhörare))(?!\p{L})/iu,
    with: new RegExp(`(?<!\\p{L})(?:${MEETING}|åhörare|besökare|allmänheten\\p{L}*)(?!\\p{L})`, 'iu'),
    allows: ['planned', 'conditional'],
  },
} satisfies Record<string, Aspect>;

const DAY =
  /(?<![\p{L}\d])(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? (?:den )?\d{1,2}(?:[:/]\p{L}*\d*)?|den \d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|i ?kväll|i ?morgon|på (?:måndag|tisdag|onsdag|torsdag|fredag))/iu;

/** A day in the sentence or the page's title; news of a meeting tells it somewhere in its text. */
const hasDay = ({ passage: { text, document }, testimony }: Statement): boolean => {
  const place = testimony === 'news' ? mainBlocks(document).map((block) => block.text) : [text];
  const written = [...place, document.title].join('\n');
  return DAY.test(written) || findDates(written).length > 0;
};

export const invitations: Collector<Invitations> = {
  id: 'invitations',
  collects: 'hur invånarna bjuds in till politikernas ordinarie möten',
  collect(corpus) {
    const spoken = spokenIn(corpus, aspects);
    return {
      welcomed: spoken.welcomed.said,
      dated: [...spoken.dated.said, ...spoken.welcomed.said].filter(hasDay),
      announced: spoken.announced.said,
      hosted: spoken.hosted.said,
      said: { ...spoken.welcomed, absent: [] },
    };
  },
};
