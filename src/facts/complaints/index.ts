import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Aspect, type Spoken, type Statement, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { isValidAt, validityOf } from '../declarations/validity.ts';
import { eServiceUrl } from '../e-services/address.ts';
import { evidenceFrom } from '../evidence.ts';
import type { Service } from '../services.ts';
import { WITHIN } from '../time-limits.ts';
import { voicesOf } from '../voices.ts';
import { scopeOf, WHOLE } from './scope.ts';
import { COMPLAINT, ELSEWHERE, ELSEWHERE_TITLE, OF_THE_SERVICE } from './terms.ts';

/** A statement with the services that it holds for; none where it is the whole municipality's. */
export interface Scoped extends Statement {
  services: Service[];
}

/** What is said of views and complaints about the municipality's own services. */
export interface Complaints {
  /** One may leave them. */
  ways: Scoped[];
  /** By e-service or form on the web; not a single department's. */
  digital: Evidence[];
  /** One system for all services. */
  common: Scoped[];
  /** Within what time the sender has an answer. */
  answered: Scoped[];
  anonymous: Scoped[];
  compiled: Statement[];
  toCommittees: Statement[];
  published: Statement[];
  /** What they led to. */
  ledTo: Statement[];
  /** All that is said of `ways`, with denials and lookalikes. */
  said: Spoken;
}

const WORDS = ['synpunkt', 'klagomål', 'tyck', 'åsikt', 'beröm', 'förbättringsförslag'] as const;

const NOUN =
  '(?:synpunkt\\p{L}*|klagomål\\p{L}*|åsikt(?:er)?|beröm|förbättringsförslag|(?:ris|ros)(?: (?:och|eller) (?:ris|ros)))';

const common = {
  under: COMPLAINT,
  not: ELSEWHERE,
  notUnder: ELSEWHERE_TITLE,
} satisfies Partial<Aspect>;

/** What may tell of a year's complaints: also minutes and reports, a few years back. */
const reported = {
  ...common,
  from: ['page', 'rule', 'report', 'matter', 'news'],
  allows: ['proposed', 'planned', 'past', 'required', 'conditional'],
  years: 4,
} satisfies Partial<Aspect>;

const aspects = {
  way: {
    ...common,
    shows: 'man kan lämna synpunkter och klagomål',
    words: WORDS,
    says: new RegExp(
      `(?<!\\p{L})(?:${NOUN} (?:[^ .;?!]+ ){0,7}?(?:lämnas|lämnar (?:du|ni|man)|skickas|skickar (?:du|ni)|tas emot)|(?:gemensam|digital)\\p{L}* synpunkts\\p{L}*system\\p{L}*|(?:lämna|lämnar|lämnas|skicka|skickar|skickas|framföra|framför|ge|ger|komma med|skriv|skriva|registrera|anmäla|ta emot|tar emot|tar gärna emot|vill (?:gärna )?(?:ha|veta)|välkomna[rt]?|har rätt att|berätta|behöver)(?: [^ .;?!]+){0,5}? ${NOUN}|tyck(?:a)? till(?: om)?|säg vad du tycker|klaga på (?:kommunen|staden|verksamheten|oss|något)|vill veta vad du tycker|(?:tar vi hand om|hanterar vi|behandlar vi|tar vi emot) (?:dina? )?${NOUN}|Synpunkten)(?!\\p{L})`,
      'iu',
    ),
    not: new RegExp(
      `${ELSEWHERE.source}|(?<!\\p{L})(?:inget|inga|saknar|saknas) (?:\\p{L}+ ){0,2}?(?:\\p{L}*system|rutin\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    allows: ['proposed', 'conditional', 'required'],
    asName: true,
  },
  digital: {
    ...common,
    shows: 'synpunkter lämnas i en e-tjänst eller ett formulär på webben',
    words: ['e-tjänst', 'etjänst', 'formulär', 'digital', 'via webben', 'på webben', 'mobilapp', ' app'],
    says: /(?<!\p{L})(?:e-?tjänst(?:en|er)?|(?:webb|synpunkts|kontakt)?formulär(?:et)?|digital\p{L}* (?:tjänst|synpunkt)\p{L}*|digitalt|(?:via|på) (?:vår |kommunens )?(?:webben|webb|hemsida|webbplats)|(?:mobil)?app(?:en)?)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:pdf|skriv(?:a)? ut|hämta(?:s)?|överklag\p{L}*|lex sarah?|felanmälan|ansökningsformulär|enkät\p{L}*|saknar|inte kan använda)(?!\p{L})/iu,
    allows: ['proposed', 'conditional', 'required'],
    asName: true,
  },
  common: {
    ...common,
    shows: 'ett gemensamt system för alla verksamheter',
    words: ['gemensam', 'kommun', 'stad', 'verksamhet', 'förvaltning', 'service', 'system'],
    says: new RegExp(
      `${WHOLE.source}|(?<!\\p{L})(?:skickas|sänds|förmedlas|går|fördelas|vidarebefordras|lämnas) (?:\\p{L}+ ){0,4}?(?:till|vidare till) (?:\\p{L}+ ){0,2}?(?:verksamhet|förvaltning|berörd|ansvarig)\\p{L}*`,
      'iu',
    ),
    with: /synpunkt|klagomål|åsikt|tycker|tycka|beröm|förslag|ärende|system|formulär|e-tjänst/iu,
    allows: ['proposed', 'conditional', 'question', 'required'],
  },
  answered: {
    ...common,
    shows: 'inom vilken tid den som lämnar en synpunkt får svar',
    words: ['dag', 'dygn', 'veck', 'timm', 'månad'],
    says: new RegExp(
      `(?<![\\p{L}\\d])(?:${WITHIN}|svarstid\\p{L}* (?:om|på|är) [\\p{L}\\d]+ \\p{L}*dagar)`,
      'iu',
    ),
    with: /(?<!\p{L})(?:svar(?:a|ar|as|et|en)?|besvara\p{L}*|återkom\p{L}*|återkoppl\p{L}*|besked|kontakta\p{L}*|hör(?:a)? av|meddela\p{L}*|underrätta\p{L}*|handlägg\p{L}*|åtgärda\p{L}*|svarstid\p{L}*|bekräft\p{L}*)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:gallra\p{L}*|raderas|överklag\p{L}*|detaljplan\p{L}*|samråd\p{L}*|lex sarah?|IVO|e-post besvaras|andel\p{L}*|procent|färdtjänst\p{L}*|bygglov\p{L}*|beslutet|faktura\p{L}*)(?!\p{L})/iu,
    allows: ['conditional', 'required', 'planned', 'proposed'],
  },
  anonymous: {
    ...common,
    shows: 'man kan vara anonym',
    words: ['anonym', 'uppge', 'namn', 'kontaktuppgift'],
    says: /(?<!\p{L})(?:anonym\p{L}*|utan att (?:du )?(?:uppge|uppger|ange|anger|lämna|lämnar) (?:ditt |dina |något )?(?:namn|kontaktuppgift\p{L}*)|(?:behöver|måste) (?:du )?inte (?:uppge|ange|lämna|skriva) (?:ditt |dina |några )?(?:namn|kontaktuppgift\p{L}*|person\p{L}*|vem)|frivilligt att (?:uppge|ange|lämna) (?:ditt |dina )?(?:namn|kontakt\p{L}*))(?!\p{L})/iu,
    not: /(?<!\p{L})(?:(?:kan|får|går det|möjligt) (?:\p{L}+ )?(?:inte|ej) (?:att )?(?:\p{L}+ ){0,3}?(?:vara )?anonymt?(?! (?:om|för|i))|anonyma \p{L}+ (?:tas|hanteras|behandlas|registreras|besvaras|godkänns) (?:inte|ej)|anonymiser\p{L}*|visselblås\p{L}*|enkät\p{L}*|svaren är anonyma)(?!\p{L})/iu,
    allows: ['negated', 'conditional', 'question', 'required', 'planned', 'proposed', 'past', 'refused'],
  },
  compiled: {
    ...reported,
    shows: 'synpunkterna sammanställs',
    words: WORDS,
    says: new RegExp(
      `(?<![\\p{L}\\d])(?:sammanställ\\p{L}*|sammanfatta\\p{L}*|statistik\\p{L}*|(?:års)?rapport\\p{L}*|redovisning\\p{L}*|redovisa[ts]?|antal(?:et)? (?:\\p{L}+ ){0,2}?${NOUN}|\\d[\\d ]* (?:st |inkomna |nya )?${NOUN})(?!\\p{L})`,
      'iu',
    ),
    with: /synpunkt|klagomål|beröm|förbättringsförslag/iu,
  },
  committees: {
    ...reported,
    shows: 'synpunkterna redovisas för nämnd',
    words: WORDS,
    says: /(?<!\p{L})(?:redovisa[ts]?|redovisning\p{L}*|rapportera[ts]?|rapport\p{L}*|återrapporter\p{L}*|anmäl(?:s|da|es)?|presentera[ts]?|delges|delgavs|information\p{L}*|informera[ts]?|sammanställ\p{L}*|lämnas|tar del av|tagit del av|godkänner|noterar|följer upp|följa upp|följs upp)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:\p{L}*nämnd(?:en|er|erna|s|ens|ernas)?|\p{L}*styrelse(?:n|ns|r)?|(?:kommun)?fullmäktige|\p{L}*utskott(?:et|en)?|politiker(?:na)?|förtroendevalda|politisk\p{L}* ledning\p{L}*)(?!\p{L})/iu,
  },
  published: {
    ...reported,
    shows: 'synpunkterna redovisas på webben',
    words: WORDS,
    says: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:publicera[rs]|redovisas|läggs ut|visas|läs(?:a)?|se|hittar|presenteras|finns)(?: [^ .;]+){0,9}? (?:på (?:kommunens |stadens |vår )?(?:webb\\p{L}*|hemsid\\p{L}*)|här)|(?:kommunens|våra) svar publiceras|publicerade (?:synpunkter|förslag)|(?:besvarade|andras|tidigare) synpunkter|inkomna synpunkter och (?:kommunens )?svar|^inkomna synpunkter$|(?:inkom|inkommit|fick|tog emot|registrera\\p{L}*|dokumentera\\p{L}*|lämna\\p{L}*)(?: [^ .;]+){0,6}? \\d[\\d ]* (?:\\p{L}+ )?${NOUN})(?!\\p{L})`,
      'iu',
    ),
    not: new RegExp(
      `${ELSEWHERE.source}|(?<!\\p{L})(?:blankett\\p{L}*|hämta|lämna (?:din|en|dina))(?!\\p{L})`,
      'iu',
    ),
    from: ['page', 'rule', 'news'],
    asName: true,
  },
  ledTo: {
    ...reported,
    shows: 'vad synpunkterna har lett till',
    words: [...WORDS, 'åtgärd', 'förbättring'],
    says: /(?<!\p{L})(?:(?:har )?(?:lett|ledde) till|resulterat i|resulterade i|åtgärder (?:som|har|och förbättringar)|förbättringar (?:som|har|utifrån)|genomförda? (?:förbättring|åtgärd)\p{L}*|har (?:vi |kommunen )?(?:därför|nu) (?:\p{L}+ ){0,4}?\p{L}+(?:at|it|ts|tt))(?!\p{L})/iu,
    with: /synpunkt|klagomål|förslag/iu,
  },
} satisfies Record<string, Aspect>;

export const complaints: Collector<Complaints> = {
  id: 'complaints',
  collects: 'hur man lämnar synpunkter och klagomål, vad som utlovas och vad som redovisas',
  collect(corpus) {
    const spoken = spokenIn(corpus, aspects);
    return {
      ways: spoken.way.said.map(scoped),
      digital: [
        ...spoken.digital.said
          .filter(({ passage }) => scopeOf(passage).length === 0)
          .map(({ evidence }) => evidence),
        ...inEServices(corpus),
      ],
      common: spoken.common.said.map(scoped).filter(({ services }) => services.length === 0),
      answered: spoken.answered.said
        .filter(({ passage }) => isValidAt(validityOf(passage.document), corpus.at))
        .map(scoped)
        .sort(byAnswer),
      anonymous: spoken.anonymous.said.map(scoped),
      compiled: ofTheService(spoken.compiled.said),
      toCommittees: ofTheService(spoken.committees.said),
      published: ofTheService(spoken.published.said),
      ledTo: ofTheService(spoken.ledTo.said),
      said: spoken.way,
    };
  },
};

const scoped = (statement: Statement): Scoped => ({ ...statement, services: scopeOf(statement.passage) });

/** An answer says more than a receipt, and one for all services more than one of a single service. */
const byAnswer = (a: Scoped, b: Scoped): number => rank(a) - rank(b);
const rank = ({ passage, services }: Scoped): number =>
  Math.min(services.length, 1) + (/bekräft/iu.test(passage.text) ? 2 : 0);

/** Minutes speak of "synpunkter" on anything; a page about complaints does not. */
const ofTheService = (said: readonly Statement[]): Statement[] =>
  said.filter(
    ({ passage, testimony }) =>
      OF_THE_SERVICE.test(passage.text) || (testimony !== 'matter' && COMPLAINT.test(passage.document.title)),
  );

/** E-services for views and complaints: pages of their own, and links that lead to one. */
function inEServices(corpus: Corpus): Evidence[] {
  return voicesOf(corpus)
    .own.filter(({ testimony }) => testimony === 'page')
    .flatMap(({ document, blocks }) =>
      blocks
        .filter((block) => {
          const titled =
            block.kind === 'heading' && eServiceUrl(document.url) && COMPLAINT.test(document.title);
          const linked = block.links.some(
            ({ url, start, end }) => eServiceUrl(url) && COMPLAINT.test(block.text.slice(start, end)),
          );
          return (titled || linked) && !ELSEWHERE.test(block.text) && COMPLAINT.test(block.text);
        })
        .slice(0, 1)
        .map((block) => evidenceFrom(document, block, 'e-tjänst för synpunkter')),
    );
}
