import { clauseAround, type Term, words } from './clause.ts';
import { isNegated } from './negation.ts';

/**
 * What a sentence claims about a thing that it names. A plain assertion has every field false. The fields are judged
 * apart: "har beslutat att inte införa" is both negated and refused.
 */
export interface Modality {
  /** It is not there, or cannot be had. */
  negated: boolean;
  /** Someone has decided against it. */
  refused: boolean;
  /** Someone wants it: a motion, a citizen's proposal, an auditor's advice. */
  proposed: boolean;
  /** It is to come: decided, prepared or looked into, and not yet in use. */
  planned: boolean;
  /** It was there and is no more. */
  past: boolean;
  /** It must be so (a law, a rule), which does not say that it is. */
  required: boolean;
  /** It might be so. */
  conditional: boolean;
  /** The sentence asks. */
  question: boolean;
}

/** `\b` knows no å, ä, ö. */
const anyOf = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'iu');

/** Verbs of bringing something about: under "ska", "bör" or "kommer att" the thing is not there yet. */
const INTRODUCE =
  '(?:införas?|införande(?:t)?|inrättas?|inrättande(?:t)?|startas|starta (?:upp|med|en|ett|\\S*sänd\\S*)|skapas?' +
  '|upphandlas?|lanseras?|ta fram|tas fram|tas? i bruk|sätta upp|prova|pröva|testa|byggas? upp|påbörjas?' +
  '|börja (?:att )?(?:\\S*sändas?|använda|erbjuda|filma|med)|skaffas?|implementeras?|träda i kraft)';

/** A few words between a governing verb and its infinitive: "ska under våren införa". */
const GAP = '(?: [^ ,;.]+){0,6}? ';

const REFUSED = anyOf(
  'avslå[rs]?',
  'avslagits?',
  'avslått?s?',
  'avslogs?',
  'avslag(?:et)?',
  '(?:beslut(?:a|ar|at|ade|et)?|valt|valde|väljer|bestämt|bestämde)(?: [^ ,;.]+){0,4}? att (?:inte|ej)',
  '(?:avstå|avstår|avstått|avstod) från',
  '(?:inte|ej) (?:gå|går|gått|gick) vidare',
  '(?:sagt|säger|sade|sa) nej',
  '(?:bifalls|bifölls|bifaller) (?:inte|ej)',
  'anses (?:inte|ej) (?:behövas|vara|nödvändig\\S*|motivera\\S*)',
);

const PROPOSED = anyOf(
  '(?:motion(?:en|er|erna)?|medborgarförslag(?:et|en)?|e-förslag(?:et)?|invånarförslag(?:et)?|ledamotsinitiativ|interpellation(?:en)?)' +
    ' (?:från|av|om|att|gällande|angående|rörande|kring|där)',
  '(?:i|av|till|med|genom|bifalla) (?:en )?(?:motion|motionen|medborgarförslaget|e-förslaget|interpellationen)',
  '(?:motionen|medborgarförslaget|motionären|motionärerna)',
  '(?:föreslår|föreslås|föreslog|föreslogs|föreslagit|föreslagits)',
  'förslag(?:et)? (?:om|att|till (?:beslut|införande|att|budget))',
  'yrka(?:r|de|s|t|nde|ndet)?',
  'hemställ(?:er|an)',
  'efterlys(?:er|te|t)',
  '(?:vore|skulle vara)(?: [^ .;]+){1,8}? (?:att|om)',
  '(?:positiv|positiva|välvilliga?) till att',
  `(?:bör|borde)${GAP}?${INTRODUCE}`,
  '(?:bör|borde) (?:också |även )?(?:ha|finnas|\\S*sändas?)',
  '(?<!(?:du|ni|man|enskilde|brukaren) )(?:vill|önskar|kräver) att (?:[^ ,;.]+ ){0,3}(?:ska|skall|inför|inrättar|börjar)',
  '(?:revis\\S+ rekommenderar|rekommenderar (?:kommunstyrelsen|kommunen|nämnden))',
);

const PLANNED = anyOf(
  `(?:ska|skall|kommer)${GAP}?(?:att )?${INTRODUCE}`,
  'kommer(?: [^ ,;.]+){0,3} att (?:kunna|bli möjligt|erbjudas?|få en)',
  'planera(?:r|s|t|de|d|de)',
  `(?:avser|siktar på|hoppas|räknar med)(?: [^ ,;.]+){0,3} att`,
  '(?:utred(?:er|a|s|as|de|des|ning|ningen)|utretts?|undersök(?:er|a|s|t)|pröva[rs]?|se över) (?:[^ ,;.]+ ){0,3}?' +
    '(?:möjlighet\\S*|förutsättning\\S*|fråga[n]?|införande\\S*|behovet|om|kring|kostnad\\S*)',
  'förbered(?:er|s|a|as)(?! (?:[^ .;]+ )?(?:ärenden|beslut|frågor))',
  '(?:håller|är) på att (?:införa|inrätta|ta|bygga|startas?|upphandla|byta|införas|tas)',
  `arbetar (?:[^ ,;.]+ ){0,4}?(?:med|för) att ${INTRODUCE}`,
  'på gång',
  'är (?:nu |snart )?på väg(?=\\s*(?:[.,;:!)]|$)| att )',
  'inom kort',
  'under (?:uppbyggnad|införande|framtagande|utredning)',
  'på sikt',
  'i framtiden',
  `uppdrag(?:et)? att (?:utreda|undersöka|se över|${INTRODUCE})`,
  `(?:beslut(?:at|ade|ar|et|as|ades|ats)?|bestämt|bestämde)(?: (?!inte|ej)[^ ,;.]+){0,8}? (?:${INTRODUCE}|\\S*sända)`,
  '(?:införs|inrättas|lanseras) (?:[^ ,;.]+ )?(?:den|i|under|från|till|nästa|efter|hösten|våren|sommaren|vintern|senare|snart|först)',
  '(?:startar|startas|börjar|öppnar) (?:[^ ,;.]+ )?(?:under|till|nästa|hösten|våren|sommaren|vintern|i höst|i vår|senare|snart|först)',
  'målet är att',
  'ambition(?:en)? (?:är )?att',
);

const ENDED_VERB = '(?:\\S*sänds|\\S*sänder|finns|erbjuds|erbjuder|används|kvar|möjligt|i bruk|har)';

const PAST = anyOf(
  'upphör(?:t|de)?',
  'avveckla(?:r|s|t|de|des|ts|d)?',
  '(?:lades|läggs|lagts|lagt|lade) ner?d?',
  '(?:nedlagd|nedlagt|nedlagda|har stängts)',
  '(?:slutat|slutade|slutar) (?:att )?(?:med )?(?:\\S*sända|använda|erbjuda|\\S*sändning\\S*)',
  `${ENDED_VERB} (?:inte|ej) längre`,
  `(?:inte|ej) längre (?:[^ ,;.]+ )?${ENDED_VERB}`,
  '(?:tidigare|förut|förr) (?:hade|fanns|kunde|användes|erbjöds|\\S*sändes|\\S*sände|har (?:vi|kommunen|det))',
  '(?:hade|fanns|kunde|användes|erbjöds|\\S*sändes|\\S*sände)(?: [^ ,;.]+){0,5}? (?:tidigare|förut|förr)',
  '(?:fram till|till och med) (?:[^ ,;.]+ ){0,3}?(?:\\S*sändes|\\S*sände|fanns|hade|erbjöds|användes)',
  'hade (?:kommunen |vi |staden )?(?:en|ett|tidigare)',
  'fanns (?:det )?(?:en|ett|tidigare)',
  '(?:ersattes av|har ersatts)',
);

const REQUIRED = anyOf(
  '(?:är|blir|blev) (?:[^ ,;.]+ ){0,5}?skyldiga? att',
  'skyldighet(?:en)? att',
  '(?:ska|skall|måste) (?:[^ ,;.]+ ){0,6}?(?:ha|finnas)',
  'krav(?:et)? på (?:att|alla|kommuner\\S*|arbetsgivare\\S*)',
  '(?:lagen|direktivet|lagstiftningen) (?:kräver|säger|ställer|innebär|anger)',
  'obligatorisk[ta]?',
);

const CONDITIONAL = anyOf(
  'skulle (?:[^ ,;.]+ ){0,3}?(?:kunna|vara|innebära|ge|göra|bli|få|behöva|kräva|medföra|kosta)',
  'kan komma att',
  'förutsatt att',
  'om (?:kommunen|staden|vi|fullmäktige) (?:[^ ,;.]+ ){0,3}?(?:inför|inrättar|väljer|beslutar|börjar|skulle)',
  'möjlighet(?:en|erna)? (?:att|till) (?:införa|inrätta|starta|börja|införande\\S*)',
);

/** "en eventuell visselblåsarfunktion", right before the term. */
const PERHAPS = /(?<!\p{L})(?:eventuell[ta]?|möjlig|tänkbar)(?: \S+){0,2} ?$/iu;

/**
 * How far from the term, in UTF-16 units, a motion or a refusal still speaks of it: a long sentence's worth. Lists without
 * full stops would otherwise tie everything to everything.
 */
const NEAR = 160;

/**
 * Judges a sentence about one thing in it.
 *
 * @param sentence one sentence
 * @param term where the thing stands in the sentence, in UTF-16 units; a negation counts only where it is bound to it
 */
export function modalityOf(sentence: string, term: Term): Modality {
  const clause = clauseAround(sentence, term);
  const near = sentence.slice(Math.max(0, term.start - NEAR), term.end + NEAR);
  return {
    negated: isNegated(words(clause)),
    refused: REFUSED.test(near),
    proposed: PROPOSED.test(near),
    planned: PLANNED.test(clause.text),
    past: PAST.test(clause.text),
    required: REQUIRED.test(clause.text),
    conditional: CONDITIONAL.test(near) || PERHAPS.test(sentence.slice(0, term.start)),
    question: sentence.trimEnd().endsWith('?'),
  };
}

/** True when the sentence says that the thing is there now. */
export const isAsserted = (modality: Modality): boolean => Object.values(modality).every((field) => !field);
