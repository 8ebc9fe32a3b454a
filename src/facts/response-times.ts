import type { Corpus } from '../model/corpus.ts';
import { type Aspect, type Statement, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { type Service, servicesIn, servicesInPath } from './services.ts';
import { WITHIN } from './time-limits.ts';

/** A promise of an answer, and whose it is; no services where it is the whole municipality's. */
export interface AnswerPromise extends Statement {
  services: Service[];
}

/** How soon the municipality promises to answer. */
export interface ResponseTimes {
  phone: AnswerPromise[];
  mail: AnswerPromise[];
}

/** The municipality answers; that the reader should answer, apply or pay within a time is something else. */
const ANSWERS =
  /(?<!\p{L})(?:svar(?:a|ar|as|at|et)? (?:du |vi |på |inom |ska |senast )|(?:vi|ska|alltid|du får|får|få|ett|har) (?:\p{L}+ ){0,3}?svar(?:ar|a|as)?|svar(?:ar|a|as)?|besvara[rs]?|besvarad(?:e|t)?|återkom(?:mer|ma)?|återkoppl\p{L}*|bekräft\p{L}*|ring(?:er|a|s) (?:vi |dig )?upp|uppringd|blir (?:du )?kontaktad|kontakta[rs]? dig|kontaktar vi|hör(?:a)? av (?:vi )?oss|besked|avlyssna[s]?|åtgärdas)(?!\p{L})/iu;

/** Measurements, applications, complaints, orders and the like have times of their own. */
const OTHER_TIMES =
  /(?<!\p{L})(?:andel\p{L}*|procent|%|resultat\p{L}*|undersökning\p{L}*|mätning\p{L}*|index|genomsnitt\p{L}*|KKiK|synpunkt\p{L}*|klagomål\p{L}*|ansök\p{L}*|anmälan|anmäl dig|intresseanmäl\p{L}*|faktur\p{L}*|beställ\p{L}*|överklag\p{L}*|beslut(?:et)?|bokning\p{L}*|boka|enkät\p{L}*|sms|visselblås\p{L}*|samråd\p{L}*|lediga (?:jobb|tjänster)|sjukanmäl\p{L}*|erbjudande\p{L}*|felanmäl\p{L}*|sociala medier|facebook|förvaltningslagen|så snart som möjligt, dock|konto|lösenord|(?:kan|lovar|garanterar|hinner)(?: vi)? inte|i förväg|innan)(?!\p{L})|%/iu;

const promised = {
  with: ANSWERS,
  not: OTHER_TIMES,
  notUnder:
    /(?<!\p{L})(?:motion|medborgarförslag|ansök\p{L}*|lediga jobb|sociala medier|upphandl\p{L}*|granskning|revision\p{L}*|undersökning\p{L}*|\p{L}*mätning\p{L}*|resultat)(?!\p{L})/iu,
  // "Om personen inte är på plats ringer vi upp inom två dagar" denies something else.
  allows: ['required', 'conditional', 'negated'],
} satisfies Partial<Aspect>;

const PHONE_TIME = `(?:${WITHIN}|(?:inom|högst|efter (?:högst|max)|max(?:imalt)?|minst)? ?(?:[\\p{L}\\d]+ )(?:ring)?signaler(?!\\p{L}))`;

export const responseTimes: Collector<ResponseTimes> = {
  id: 'response-times',
  collects: 'utlovade svarstider för telefon och e-post',
  collect(corpus: Corpus) {
    const spoken = spokenIn(corpus, {
      phone: {
        ...promised,
        shows: 'utlovad svarstid för telefon',
        words: ['telefon', 'samtal', 'ring', 'röstbrevlåda', 'röstmeddeland', 'signaler'],
        says: new RegExp(
          `(?<![\\p{L}\\d])(?:telefon\\p{L}*|telefonsamtal\\p{L}*|(?:inkommande )?samtal(?:et|en)?|ring(?:er|a)?|uppringd|röstbrevlåd\\p{L}*|röstmeddeland\\p{L}*|svarar i telefon)(?![\\p{L}])(?=.{0,160}?(?<![\\p{L}\\d])${PHONE_TIME})|(?<![\\p{L}\\d])${PHONE_TIME}(?=.{0,120}?(?<!\\p{L})(?:telefon\\p{L}*|samtal\\p{L}*|ring(?:er|a|d)?|uppringd)(?!\\p{L}))`,
          'iu',
        ),
      },
      mail: {
        ...promised,
        shows: 'utlovad svarstid för e-post',
        words: ['e-post', 'epost', 'mejl', 'mail', 'skriv'],
        says: new RegExp(
          `(?<![\\p{L}\\d])(?:e-?post\\p{L}*|mejl\\p{L}*|e-?mail\\p{L}*|mail(?:et|ar|a)?|skriftliga frågor|skriver till oss)(?!\\p{L})(?=.{0,160}?(?<![\\p{L}\\d])${WITHIN})|(?<![\\p{L}\\d])${WITHIN}(?=.{0,120}?(?<!\\p{L})(?:e-?post\\p{L}*|mejl\\p{L}*|mail\\p{L}*)(?!\\p{L}))`,
          'iu',
        ),
      },
      below: {
        ...promised,
        shows: 'utlovad svarstid för e-post',
        words: ['dag', 'dygn', 'timm'],
        says: new RegExp(`(?<![\\p{L}\\d])${WITHIN}`, 'iu'),
        under: /(?:^|\n)(?:svar på )?(?:e-?post|mejl|mail)(?: och brev| och post)?(?:\n|$)/iu,
      },
      calls: {
        ...promised,
        shows: 'utlovad svarstid för telefon',
        words: ['dag', 'dygn', 'timm', 'signal', 'minut', 'sekund'],
        says: new RegExp(`(?<![\\p{L}\\d])${PHONE_TIME}`, 'iu'),
        under: /(?:^|\n)(?:svar (?:på|i) )?telefon(?:samtal|i|er)?(?:\n|$)/iu,
      },
    });
    return {
      phone: [...spoken.phone.said, ...spoken.calls.said].map(withServices).sort(widestFirst),
      mail: [...spoken.mail.said, ...spoken.below.said].map(withServices).sort(widestFirst),
    };
  },
};

function withServices(statement: Statement): AnswerPromise {
  const { document, block, text } = statement.passage;
  const above = servicesIn(`${block.headings.join('\n')}\n${document.title}\n${text}`);
  const services = [...above, ...servicesInPath(document.url)].filter(({ id }) => id !== 'contact-centre');
  return { ...statement, services };
}

const widestFirst = (a: AnswerPromise, b: AnswerPromise): number => a.services.length - b.services.length;
