import { collectorOf } from '../aspects.ts';

/** Pupils, children and neighbours are protected by other rules. */
const NOT =
  /(?<!\p{L})(?:elev\p{L}*|barn(?:et|ens|s)?|skolan|förskola\p{L}*|brukare\p{L}*|patient\p{L}*|vårdnadshavare|huvudman\p{L}*|rektor\p{L}*|regionens?|\p{L}+(?:förvaltningens|nämndens|kontorets))(?!\p{L})/iu;
const NOT_UNDER =
  /(?<!\p{L})(?:elev\p{L}*|skola\p{L}*|förskol\p{L}*|plan mot|motion(?:en|er)?|revision\p{L}*|granskning\p{L}*|våld i nära)(?!\p{L})/iu;

const own = {
  from: ['page', 'rule', 'report'],
  years: 3,
  allows: ['required'],
  not: NOT,
  notUnder: NOT_UNDER,
} as const;

const WRONG =
  '(?:kränkande särbehandling|trakasseri(?:er)?|diskriminering|mobbning|kränkning(?:ar)?|repressalier)';

/** How harassment among the staff is met, and whether it is looked into how often it happens. */
export const workEnvironment = collectorOf(
  'work-environment',
  'rutin mot kränkningar på arbetet och om förekomsten följs upp',
  {
    routine: {
      ...own,
      shows: 'rutin mot kränkningar på arbetet',
      words: ['kränk', 'trakasser', 'diskriminer', 'mobbning'],
      says: new RegExp(
        `(?<!\\p{L})(?:(?:rutin|riktlinje|handlingsplan|policy|handbok|vägledning|regler|plan|åtgärdsprogram)\\p{L}*(?: [^ .;]+){0,6}? ${WRONG}|${WRONG}(?: [^ .;]+){0,6}? (?:rutin|riktlinje|handlingsplan|policy|vägledning)\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
      asName: true,
    },
    zero: {
      ...own,
      shows: 'kränkningar accepteras inte',
      words: ['kränk', 'trakasser', 'diskriminer', 'mobbning'],
      says: /(?<!\p{L})(?:nolltolerans|accepteras (?:inte|aldrig)|tolerera\p{L}*|oacceptabel\p{L}*|får inte förekomma)(?!\p{L})/iu,
      with: new RegExp(`(?<!\\p{L})${WRONG}`, 'iu'),
      allows: ['required', 'negated', 'refused'],
    },
    asked: {
      ...own,
      shows: 'förekomsten följs upp',
      words: ['kränk', 'trakasser', 'diskriminer', 'mobb'],
      says: /(?<!\p{L})(?:\d+ (?:procent|%)|\d+%|andel\p{L}*|medarbetarenkät\p{L}*|följ(?:s|er|t|ts) upp|uppföljning\p{L}*|statistik|antal(?:et)? (?:anmäl\p{L}+|fall|ärenden))(?!\p{L})/iu,
      with: new RegExp(`(?<!\\p{L})(?:${WRONG}|kränkta?|mobbad\\p{L}*|diskriminera\\p{L}*)`, 'iu'),
    },
  },
);
