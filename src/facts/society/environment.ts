import type { Corpus } from '../../model/corpus.ts';
import { type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { type Publication, publicationsIn } from '../publications.ts';

const ACCOUNTS =
  '(?:miljöbokslut(?:et)?|klimatbokslut(?:et)?|miljöredovisning(?:en)?|klimatredovisning(?:en)?|hållbarhets(?:redovisning|bokslut|rapport)(?:en|et)?|miljöbarometer(?:n)?|klimatbarometer(?:n)?|ekologiskt bokslut|klimatrapport(?:en)?|miljörapport 20\\d\\d|energibokslut(?:et)?|agenda 2030-(?:redovisning|rapport)(?:en)?)';

/** Accounts of the environment and the climate, and whether goals are met. */
export interface EnvironmentalAccounts {
  /** Accounts of whole years, newest first. */
  accounts: Publication[];
  /** That there are accounts, or that the strategy is followed up every year. */
  followed: Spoken;
  /** How it went: figures and judgements. */
  outcome: Spoken;
}

const NOT =
  /(?<!\p{L})(?:vattenkraft\p{L}*|reningsverk\p{L}*|täkt\p{L}*|anläggning(?:en|ar)|verksamhetsutövare\p{L}*|företag ska|lantbruk\p{L}*|granskning\p{L}*|motion\p{L}*|arbetsmiljö\p{L}*|AB|bolag\p{L}*|skola\p{L}*)(?!\p{L})/iu;

export const environmentalAccounts: Collector<EnvironmentalAccounts> = {
  id: 'environmental-accounts',
  collects: 'miljöbokslut, klimatbokslut och annan uppföljning av miljö- och klimatmål',
  collect: (corpus) => ({ accounts: accountsIn(corpus), ...spokenIn(corpus, ASPECTS) }),
};

const accountsIn = (corpus: Corpus): Publication[] =>
  publicationsIn(corpus, {
    shows: 'miljöbokslut eller motsvarande',
    words: [
      'bokslut',
      'miljöredovisning',
      'klimatredovisning',
      'hållbarhets',
      'barometer',
      'klimatrapport',
      'uppföljning',
    ],
    names: new RegExp(
      `(?<!\\p{L})(?:${ACCOUNTS}|uppföljning (?:av )?(?:[^ .;]+ ){0,3}?(?:miljö|klimat|energi|hållbarhets)[\\p{L}-]*(?:mål|program|strategi|plan)\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    not: NOT,
    page: ({ text }) => /utsläpp|koldioxid|energianvändning|miljömål|klimatmål/u.test(text),
  });

const ASPECTS = {
  followed: {
    shows: 'miljöbokslut eller årlig uppföljning av miljömålen',
    words: [
      'bokslut',
      'miljöredovisning',
      'hållbarhetsredovisning',
      'barometer',
      'följs upp',
      'följ upp',
      'uppföljning',
      'utvärderas',
      'redovisas',
      'klimatredovisning',
    ],
    says: new RegExp(
      `(?<!\\p{L})(?:${ACCOUNTS}|(?:miljö|klimat|energi|hållbarhets)[\\p{L}-]*(?:mål|program|strategi|plan|arbete)\\p{L}*(?: [^ .;]+){0,8}? (?:följs upp|följ(?:er|ts) upp|utvärderas|redovisas)|(?:uppföljning|redovisning|utvärdering)(?:en)? av (?:[^ .;]+ ){0,3}?(?:miljö|klimat|energi|hållbarhets)[\\p{L}-]*(?:mål|program|strategi|plan)\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    not: NOT,
    from: ['page', 'rule', 'report', 'news'],
    years: 3,
    allows: ['required', 'past', 'conditional'],
    asName: true,
  },
  outcome: {
    shows: 'hur det gått med miljö- och klimatmålen',
    words: [
      'delmål',
      'trenden',
      'utvecklingen är',

      'utsläpp',
      'koldioxid',
      'energianvändning',
      'miljömål',
      'klimatmål',
      'fossil',
      'växthusgas',
      'energiförbrukning',
    ],
    says: /(?<!\p{L})(?:(?:utsläpp(?:en)?|koldioxid\p{L}*|energi(?:användning|förbrukning)(?:en)?|växthusgas\p{L}*|andel(?:en)? (?:fossilfri|förnybar|ekologisk|miljöbil)\p{L}*)(?:,? [^ ;]+){0,12}? (?:har (?:minskat|ökat|sjunkit|stigit)|minskat|ökat|minskade|ökade|sjönk|sjunkit|uppgick|uppgår|var \d)|(?:trenden|utvecklingen) är (?:[^ .;]+ )?(?:positiv|negativ|oförändrad|neutral)|(?:del)?mål(?:et|en) (?:blir|är|bedöms|var) (?:[^ .;]+ )?(?:svårt|svåra|möjligt|möjliga|nära) att nå|(?:miljö|klimat)mål(?:et|en|ens)?(?: [^ .;]+){0,6}? (?:har (?:inte )?(?:uppnåtts|nåtts|uppfyllts)|uppnås|nås|uppfylls|nåddes|uppnåddes)|mål(?:et|en)? (?:[^ .;]+ ){0,3}?(?:uppnått|uppfyllt|uppnås|nås (?:inte|ej|delvis|helt)))(?!\p{L})/iu,
    under: /miljö|miljo|klimat|energi|hållbar|hallbar|årsredovisning|arsredovisning/iu,
    not: /(?<!\p{L})(?:globalt|i världen|Sveriges? (?:utsläpp|klimatmål)|EU:s|sedan 1990-talet i Sverige|nationella|arbetsmiljö\p{L}*|hushållens råd|kommer att|motion\p{L}*)(?!\p{L})/iu,
    from: ['page', 'report', 'news', 'rule'],
    years: 3,
    allows: ['past', 'planned'],
  },
} as const;
