import type { Municipality } from '../model/municipality.ts';
import { literally } from '../text/literally.ts';
import { type Aspect, type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';

/** Ways for an inhabitant to put a matter before the politicians, and to ask them at the council's meeting. */
export interface Proposals {
  /** An inhabitant may put a matter before the council or a committee. */
  right: Spoken;
  /** Others can support a proposal; enough of them bring it before the politicians. */
  supported: Spoken;
  /** The proposals and what became of them can be read. */
  followed: Spoken;
  /** Inhabitants may ask at the council's meeting. */
  questionTime: Spoken;
}

const LETTERS_OF_A_NAME = 4;

/** What proposals are called, the municipality's own name for them among it: "Lundaförslaget", "Malmöinitiativet". */
const namesIn = ({ name }: Municipality): string =>
  `(?:medborgarförslag|e-?förslag|e-petition|medborgarinitiativ|invånarförslag|invånarinitiativ|folkförslag|${literally(name.slice(0, LETTERS_OF_A_NAME))}\\p{L}*(?:förslag|initiativ))\\p{L}*`;

const WORDS = ['förslag', 'petition', 'initiativ'];

const NO_PAGE = /motion(?:en|er)?(?!\p{L})|interpellation|insändare|för förtroendevalda/iu;

const aspectsFor = (municipality: Municipality) => {
  const names = namesIn(municipality);
  return {
    right: {
      shows: 'invånare kan lämna förslag till politikerna',
      words: WORDS,
      says: new RegExp(`(?<!\\p{L})${names}`, 'iu'),
      with: /(?<!\p{L})(?:lämnas?|lämnar|lämna in|skickas?|skicka in|väckas?|väcka|väcker|skriv|skriva|skapa|rätt att|rätt för|möjlighet att|möjlighet för|kan (?:du|alla|man|den|en|även)|får (?:du|alla|man|väckas)|folkbokförd\p{L}*|välkommen med)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:inkomna|avslutade|besvarade|behandlade|bifallit|avslagit|föreslår|yrkar|införa|motion\p{L}*|ersätts|ersätter|ersatt(?:e|es|s)?|skadas|lämnade in ett|har lämnat in) /iu,
      notUnder: NO_PAGE,
      allows: ['proposed', 'conditional', 'question'],
    },
    supported: {
      shows: 'andra kan stödja ett förslag',
      words: ['underskrift', 'röst', 'stöd', 'namn'],
      says: /(?<!\p{L})(?:\d+ (?:\p{L}+ ){0,3}?(?:underskrifter|röster|namnunderskrifter|personer)|rösta på (?:\p{L}+ ){0,3}?förslag\p{L}*|stödja? (?:\p{L}+ ){0,3}?förslag\p{L}*|skriva under (?:\p{L}+ ){0,3}?förslag\p{L}*)(?!\p{L})/iu,
      under: new RegExp(`${names}|e-?forslag|petition`, 'iu'),
      not: /(?<!\p{L})(?:folkomröstning\p{L}*|röstberättigade|riksdag\p{L}*)(?!\p{L})/iu,
      notUnder: NO_PAGE,
      allows: ['proposed', 'conditional', 'planned', 'required'],
      asName: true,
    },
    followed: {
      shows: 'inkomna förslag och vad som hänt med dem går att följa',
      words: WORDS,
      says: new RegExp(
        `(?<!\\p{L})(?:(?:inkomna|inlämnade|avslutade|besvarade|behandlade|pågående|aktuella|aktiva|publicerade|tidigare|beslutade|andras) (?:\\p{L}+ ){0,2}?(?:${names}|(?:idéer och )?förslag(?:en)?)|(?:se|läs|följ|lista över|vad (?:som )?händ(?:e|er) med|svar på) (?:[^ .;]+ ){0,5}?${names})(?!\\p{L})`,
        'iu',
      ),
      under: new RegExp(`${names}|e-?forslag|medborgarforslag|petition`, 'iu'),
      notUnder: NO_PAGE,
      allows: ['proposed'],
      asName: true,
    },
    questionTime: {
      shows: 'allmänheten kan ställa frågor vid fullmäktiges möte',
      words: ['frågestund', 'ställa frågor', 'ställa en fråga', 'ställa din fråga'],
      says: /(?<!\p{L})(?:allmänhetens frågestund|frågestund(?:en)? för allmänheten|frågestund\p{L}*|ställa (?:en |sina |dina |din )?fråg(?:a|or))(?!\p{L})/iu,
      under: /fullmäktige|fullmaktige|allmänhetens fråg|allmanhetens frag/iu,
      not: /(?<!\p{L})(?:\p{L}*ledam\p{L}+ (?:kan|får|har)|(?:kan|får) (?:en |\p{L}*)ledam\p{L}+|interpellation\p{L}*|interpellera|förtroendevalda får|allmänna frågor|ersättare (?:kan|får|har)|revisor\p{L}*)(?!\p{L})/iu,
      notUnder: NO_PAGE,
      allows: ['conditional', 'required'],
    },
  } satisfies Record<string, Aspect>;
};

export const proposals: Collector<Proposals> = {
  id: 'proposals',
  collects: 'medborgarförslag, e-förslag och allmänhetens frågestund',
  collect: (corpus) => spokenIn(corpus, aspectsFor(corpus.municipality)),
};
