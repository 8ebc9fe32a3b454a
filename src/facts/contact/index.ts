import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Spoken, type Statement, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { mainBlocks, type Passage, quote } from '../passages.ts';
import { type Service, servicesIn } from '../services.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';
import { type Hours, hoursIn, isBeyondOffice } from './hours.ts';
import { COMMON, MUNICIPAL, NAME_WORDS, OWN, SHARED, STRANGERS } from './names.ts';

export type { Hours } from './hours.ts';

/** Opening hours as they stand on a page. */
export interface Opening extends Hours {
  beyond: boolean;
  evidence: Evidence;
}

/** What is known of the one way in. */
export interface Contact {
  /** The contact centre as a page or sentence of the municipality tells of it. */
  centre: Statement[];
  /** Its name as first written; null where there is none. */
  name: string | null;
  /** Services that it answers for, each once. */
  services: { service: Service; evidence: Evidence }[];
  /** It answers for all of them. */
  all: Evidence[];
  hours: Opening[];
  /** A switchboard or reception for the whole municipality. */
  switchboard: Statement[];
  said: Spoken;
}

/** What one does at such a place, how one reaches it, or its name alone. */
const REACH =
  /(?<!\p{L})(?:svarar?|svara på|hjälper|hjälp|kontakta[rs]?|ring(?:er|a)?|besök(?:er|a)?|vänd dig|vända dig|öppe[tn]|öppettider|telefon(?:tid)?|tel|e-post|mejla|tar emot|når|nå|samla[rdt]\p{L}*|bemanna[ds]\p{L}*|välkommen|finns|ger|har|är|(?:du )?kan|chatta?|lotsar|vägleder|via)(?!\p{L})|\d{2,4}[ -–]{1,3}\d{2,3}|^.{0,30}$/iu;

const NAME = new RegExp(`${COMMON.source}|${SHARED.source}`, 'iu');

/** Another place's hours and phones on the same page. */
const ELSEWHERE =
  /(?<!\p{L})(?:bibliotek\p{L}*|jour\p{L}*|socialjour\p{L}*|simhall\p{L}*|badhus\p{L}*|återvinning\p{L}*|felanmäl\p{L}*|turist\p{L}*|museum|museet|konsthall\p{L}*|fritidsgård\p{L}*|avvikande|semester\p{L}*|sommar\p{L}*|jul\p{L}*|påsk\p{L}*|midsommar\p{L}*|sammanträd\p{L}*|konsumentvägled\p{L}*|budget- och skuld\p{L}*|e-tjänst\p{L}*)(?!\p{L})/iu;

const ALL =
  /(?<!\p{L})(?:(?:alla|samtliga) (?:\p{L}+ ){0,2}?(?:verksamheter|förvaltningar|områden|verksamhetsområden)|hela kommunens? (?:verksamhet|service)|alla (?:sorters|typer av|slags|dina) (?:kommunala )?frågor|alla kommunala frågor)(?!\p{L})/iu;

/** One phone and one door for all, with nobody behind them who knows the answers. */
const switchboardAspect = {
  shows: 'kommunens växel eller reception',
  words: ['växel', 'reception', 'kommunens telefonnummer'],
  says: /(?<!\p{L})(?:(?:kommunens |stadens |kommun|telefon)?växel(?:n|ns)?|(?:kommunens |stadshusets |kommunhusets )?reception(?:en|ens)?)(?!\p{L})/iu,
  with: REACH,
  not: /(?<!\p{L})(?:vårdcentral\p{L}*|hotell\p{L}*|simhall\p{L}*|växelvis|växelvård|skolans?|badhus\p{L}*|bibliotek\p{L}*|museum|museet|regionens?|sjukhus\p{L}*)(?!\p{L})/iu,
  asName: true,
} as const;

const centreAspect = {
  shows: 'kontaktcenter: en väg in till kommunen',
  words: NAME_WORDS,
  says: new RegExp(`${NAME.source}|(?<!\\p{L})en väg in(?!\\p{L})`, 'iu'),
  with: REACH,
  not: STRANGERS,
  notUnder: new RegExp(
    `${STRANGERS.source}|(?<!\\p{L})(?:motion|granskning|revision|utredning)(?!\\p{L})`,
    'u',
  ),
  asName: true,
} as const;

export const contact: Collector<Contact> = {
  id: 'contact',
  collects: 'kommunens kontaktcenter eller motsvarande: namn, verksamheter, öppettider',
  collect(corpus) {
    const spoken = spokenIn(corpus, {
      centre: centreAspect,
      ownName: { ...centreAspect, says: OWN, words: ['direkt', 'kontakt '] },
      switchboard: switchboardAspect,
    });
    const centre = [...spoken.centre.said, ...spoken.ownName.said].filter((one) => isOfAll(one, corpus));
    const scope = scopeOf(centre);
    const pages = voicesOf(corpus).own.filter(({ testimony }) => testimony === 'page');
    return {
      centre,
      name: nameOf(centre),
      services: centre.length > 0 ? servicesOf(pages, scope) : [],
      all: centre.length > 0 ? allIn(pages, scope) : [],
      hours: centre.length > 0 ? pages.flatMap((voice) => openings(voice, scope)) : [],
      switchboard: spoken.switchboard.said,
      said: spoken.centre,
    };
  },
};

/** A company's and a waste plant's customers have a "kundtjänst" too; "X direkt" must bear the municipality's name. */
function isOfAll({ passage, match }: Statement, { municipality }: Corpus): boolean {
  const { document, block, text } = passage;
  const around = `${text}\n${document.title}\n${block.headings.join('\n')}`;
  if (OWN.test(match) && !NAME.test(match))
    return match.toLowerCase().includes(municipality.name.toLowerCase());
  if (/^service/iu.test(match) && mainBlocks(document).some((other) => STATE.test(other.text))) return false;
  if (COMMON.test(match)) return true;
  if (!MUNICIPAL.test(around) && !NAME.test(document.title)) return false;
  return servicesIn(`${document.title} ${block.headings.at(-1) ?? ''}`).every(
    ({ id }) => id === 'contact-centre',
  );
}

/** The state's own offices stand in many towns, and their pages on municipal sites. */
const STATE = /Statens servicecenter|Skatteverket|Försäkringskassan/u;

const nameOf = (centre: readonly Statement[]): string | null =>
  centre.map(({ match }) => match).find((match) => !/^en väg in$|(?:vägledar|guid|lots)/iu.test(match)) ??
  centre.find(({ match }) => !/^en väg in$/iu.test(match))?.match ??
  null;

type Scope = (passage: Passage) => boolean;

/** What stands in a sentence that names the centre, under its heading, or on its page outside another's heading. */
function scopeOf(centre: readonly Statement[]): Scope {
  const names = new Set(centre.map(({ match }) => match.toLowerCase()));
  const blocks = new Set(centre.map(({ passage }) => passage.block));
  const pages = new Set(
    centre
      .filter(({ passage, match }) => passage.document.title.includes(match) || saysOneWayIn(passage))
      .map(({ passage }) => passage.document.url),
  );
  const named = (text: string) => [...names].some((name) => text.toLowerCase().includes(name));
  return ({ document, block, text }) => {
    const near = pages.has(document.url) || blocks.has(block) || named(document.title);
    if (!near && !named(text) && !block.headings.some(named)) return false;
    return !ELSEWHERE.test(text) && !ELSEWHERE.test(block.headings.at(-1) ?? '');
  };
}

const CONTACT_PAGE =
  /(?<!\p{L})(?:kontakt(?:a|uppgifter)?(?: (?:kommunen|staden|oss|\p{Lu}\p{L}+))*|öppettider|hitta till oss)(?!\p{L})/iu;

/** A page on how to reach the municipality that tells of the centre is the centre's page. */
const saysOneWayIn = ({ document }: Passage): boolean => CONTACT_PAGE.test(document.title);

function servicesOf(pages: readonly Voice[], scope: Scope): Contact['services'] {
  const found = new Map<string, { service: Service; evidence: Evidence }>();
  for (const voice of pages) {
    for (const passage of passagesOf(voice).filter(scope)) {
      for (const service of servicesIn(passage.text)) {
        if (service.id === 'contact-centre' || found.has(service.id)) continue;
        found.set(service.id, {
          service,
          evidence: quote(passage, `kontaktcentret svarar för ${service.name}`),
        });
      }
    }
  }
  return [...found.values()];
}

const allIn = (pages: readonly Voice[], scope: Scope): Evidence[] =>
  pages
    .flatMap(passagesOf)
    .filter((passage) => ALL.test(passage.text) && scope(passage))
    .map((passage) => quote(passage, 'kontaktcentret svarar för alla verksamheter'));

function openings(voice: Voice, scope: Scope): Opening[] {
  return passagesOf(voice)
    .filter(scope)
    .flatMap(({ document, block, text, start, end }) =>
      hoursIn(text).map((hours) => ({
        ...hours,
        beyond: isBeyondOffice(hours),
        evidence: evidenceFrom(document, block, `öppettid: ${hours.text}`, start, end),
      })),
    );
}

const passagesOf = (voice: Voice): Passage[] =>
  voice.blocks.flatMap((block) => [...sentencesIn(voice, block)]);
