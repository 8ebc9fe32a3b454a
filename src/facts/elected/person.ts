/** A name with a party behind it, as lists of elected members write them: "Hedvig Almroth (S)", "Hedvig Almroth, S". */
const NAME = "(?:\\p{Lu}[\\p{L}'’-]+)(?: (?:af|von|de|der|van))?(?: \\p{Lu}[\\p{L}'’.-]*){1,3}";

/** Parties in the Riksdag by their letters, and local ones, which write theirs in capitals. */
const PARTY = '(?:S|M|C|L|FP|KD|MP|V|SD|F[iI]|PP|-|\\p{Lu}[\\p{L}&-]{1,6})';

const WITH_PARTY = new RegExp(
  `(?<![\\p{L}-])(${NAME})(?: ?\\((${PARTY})\\)|, (S|M|C|L|FP|KD|MP|V|SD|F[iI]))(?![\\p{L}\\d])`,
  'gu',
);

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');

/** Parties by their whole names, as tables and headings write them. */
const PARTY_NAME =
  /^(?:(?:Arbetarepartiet[- ]?)?Socialdemokraterna|Moderaterna|(?:Nya )?Moderata samlingspartiet|Centerpartiet|Centern|Liberalerna|Folkpartiet(?: liberalerna)?|Kristdemokraterna|Miljöpartiet(?: de gröna)?|Vänsterpartiet|Sverigedemokraterna|Feministiskt initiativ|S|M|C|L|FP|KD|MP|V|SD|F[iI]|\p{Lu}{2,5})$/u;

export interface Named {
  name: string;
  party: string;
}

/** Every name with its party in a text, in order. */
export const namedWithParty = (text: string): Named[] =>
  [...text.matchAll(WITH_PARTY)].map(([, name, inside, behind]) => ({
    name: name!,
    party: inside ?? behind!,
  }));

export const isName = (text: string): boolean => ONLY_NAME.test(text.trim());

export const isParty = (text: string): boolean => PARTY_NAME.test(text.trim());

/** An address or number of one's own; the exchange and the municipality's own mailbox are everybody's. */
const MAIL = /[\p{L}\d._-]+(?:@|\(at\)| ?\[at\] ?| snabel-?a )[\p{L}\d.-]+/iu;
const EVERYBODYS =
  /(?<![\p{L}.])(?:kommun|info|kontakt|kontaktcenter|kundcenter|medborgarservice|kansli\p{L}*|registrator|kommunen|stad|kundtjanst)(?:@|\(at\))/iu;
const PHONE = /(?<!\d)(?:\+46|0)\d{1,3}[ -–]{0,3}\d{2,3}(?: ?\d{2,3}){1,3}(?!\d)/u;
const EXCHANGE = /(?<!\p{L})(?:växel\p{L}*|kundcenter|kontaktcenter|kundtjänst|medborgarservice)(?!\p{L})/iu;

/** Whether a line holds a way to reach the person that it stands with. */
export const hasContact = (text: string): boolean =>
  (MAIL.test(text) && !EVERYBODYS.test(text)) || (PHONE.test(text) && !EXCHANGE.test(text));
