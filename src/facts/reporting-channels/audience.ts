import { modalityOf } from '../../text/modality.ts';
import { type Passage, termIn } from '../passages.ts';

/** Whom a sentence lets in: the public, only those who work there, or it shuts the public out. */
export type Audience = 'public' | 'staff' | 'shut';

const PUBLIC =
  /(?<!\p{L})(?:allmänhet(?:en)?|medborgar(?:e|en|na)|kommunmedborgare|invånar(?:e|en|na)|kommuninvånar(?:e|en|na)|privatperson(?:er)?|boende|kommunbor?(?:na)?|stadsbor?|anhörig(?:a)?|brukare|vårdnadshavare|utomstående|alla som vill|vem som helst|alla(?= (?:kan|får|har möjlighet|är välkomna))|(?<=för )alla(?=[.,]|$)|externa? personer|kunder|elever|besökare|samhällsmedborgare)(?!\p{L})/iu;

/** "oavsett om du är anställd eller inte" lets everyone in without naming them. */
const EVERYONE =
  /(?<!\p{L})oavsett (?:om|vem)(?: [^.,;]+)? (?:anställd|medarbetare)?[^.,;]*(?:eller (?:inte|ej|inte är|medborgare|invånare|privatperson)|du är)|(?:både|såväl) (?:(?:för|av) )?(?:\p{L}+ )?(?:anställda|medarbetare|personal)[^.;]* (?:och|som) (?:för |av )?(?:allmänhet|medborgare|invånare|kommuninvånare|privatpersoner|andra|utomstående|externa)/iu;

const STAFF =
  /(?<!\p{L})(?:anställd(?:a)?|medarbetare|arbetstagare|konsult(?:er)?|förtroendevald(?:a)?|praktikant(?:er)?|volontär(?:er)?|arbetssökande|uppdragstagare|arbetsrelaterat|personal(?:en)?|egenföretagare|arbetar|arbetat|yrkesverksam\p{L}*)(?!\p{L})/iu;

/** That they may use it: "kan rapportera", "är öppen för", "riktar sig till". */
const ACCESS =
  /(?<!\p{L})(?:rapporter\p{L}*|anmäl\p{L}*|tips(?:a|ar)?|visselblås(?:a|er)|whistle\p{L}*|lämna (?:in )?(?:en |ett )?(?:rapport|tips|anmälan|uppgifter|information)|använd(?:a|as|er)|utnyttja\p{L}*|slå larm|larma|öppen|öppet|öppna|tillgänglig[ta]?|riktar sig|vänder sig|är till för|finns för|gäller för|kanal\p{L}* för|funktion\p{L}* för|tjänst\p{L}* för|påtala|berätta|uppmärksamma)(?!\p{L})/iu;

/** Another errand than a report, or the public as those whom wrongs concern. */
const OTHER_ERRAND =
  /(?<!\p{L})(?:synpunkt\p{L}*|klagomål\p{L}*|felanmäl\p{L}*|medborgarförslag|beröm|kontaktcenter|allmänintresse|allmänt intresse|intresse (?:för|av|att)|till skada för|drabba\p{L}*|förtroende|handlingar|offentlighetsprincip\p{L}*|begära ut|informera (?:allmänheten|medborgar)|offentliggör\p{L}*|media|bemöt\p{L}*|skydd(?:et)? (?:gäller|omfattar|kan)|skyddas)(?!\p{L})/iu;

/** A question that is an address: "Är du invånare och misstänker mutor? Då kan du …" */
const ASKS =
  /^(?:Är|Har|Vill|Misstänker) du(?!\p{L}).*(?:misstänk|upptäck|sett|vill|rapporter|anmäl|tips|larm)/isu;

/** Headings over a list of those who may: "Vem kan rapportera?", "Vilka får använda funktionen?". */
const WHO =
  /(?<!\p{L})(?:vem|vilka|för vem|vem som|vilka som)(?!\p{L})[^.]*(?:kan|får|gäller|omfattas|till för|använda|rapportera|anmäla|visselblåsa)/iu;

/** Asides whose negation leaves the public in: "anställd eller inte", "invånare, som inte har en anställning, …". */
const ASIDE =
  /(?:eller|om|även om)(?: \p{L}+){0,2} (?:inte|ej)(?: är)?|som (?:inte|ej)[^,.]*|(?:inte|ej) (?:bara|enbart|endast|minst)|behöver (?:inte|ej)/giu;
const DENIES = /(?<!\p{L})(?:inte|ej|varken|ingen|inga)(?!\p{L})/iu;

const WHO_INTRO =
  /(?:kan (?:användas|utnyttjas) av|öppen för|riktar sig till|vänder sig till|följande|du som är|är du|till för)[^.]{0,60}:$/iu;

/**
 * @param before the block before, whose last words may introduce a list of audiences
 */
export function audienceOf({ text, block }: Passage, before: string): Audience | null {
  const listed =
    WHO.test(block.headings.at(-1) ?? '') || (block.kind === 'list_item' && WHO_INTRO.test(before));
  if (OTHER_ERRAND.test(text)) return null;
  if (EVERYONE.test(text) && (ACCESS.test(text) || listed)) return 'public';
  const term = termIn(text, PUBLIC);
  if (term && !aboutStaff(text) && (ACCESS.test(text) || listed || ASKS.test(text))) {
    const { negated, required: _required, question, ...rest } = modalityOf(text, term);
    if (negated || shutsOut(text)) return 'shut';
    if (DENIES.test(text.replace(ASIDE, ''))) return null;
    if (question && ASKS.test(text)) return 'public';
    if (question || Object.values(rest).some(Boolean)) return null;
    return 'public';
  }
  return STAFF.test(text) && (ACCESS.test(text) || listed) ? 'staff' : null;
}

/** "alla anställda", "medborgare som är verksamma i kommunen": the public is not what is meant. */
const aboutStaff = (text: string): boolean =>
  /(?<!\p{L})(?:alla|brukare|elever|boende|kunder|besökare|vårdnadshavare)(?= (?:anställda|medarbetare|som (?:är|arbetar|har)))/iu.test(
    text,
  );

const shutsOut = (text: string): boolean =>
  /(?<!\p{L})(?:bara|endast|enbart) (?:för )?(?:anställda|medarbetare|personer|dig som)|(?:gäller|omfattar|innefattar) (?:dock |däremot |alltså )?(?:inte|ej)|(?:inte|ej) (?:öppe[nt]|tillgänglig[ta]?|till för|avsedd|omfattas|användas av|använda|rapportera|gäller|riktar)/iu.test(
    text,
  );
