import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import { bareHost } from '../../text/url.ts';
import { type Spoken, type Statement, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Service, servicesIn, servicesInPath } from '../services.ts';
import { voicesOf } from '../voices.ts';
import { choiceAspects } from './aspects.ts';

export { choiceTopic } from './topic.ts';

/** One service whose provider the user chooses. */
export interface Chosen {
  service: Service;
  evidence: Evidence;
}

/** A provider other than the municipality, as a page lists it. */
export interface Provider {
  name: string;
  /** Whether its name leads to a site of its own. */
  linked: boolean;
  evidence: Evidence;
}

export type Choice = { [Name in keyof typeof choiceAspects]: Spoken } & {
  /** Each service once. */
  services: Chosen[];
  /** Each provider once. */
  providers: Provider[];
};

export const choice: Collector<Choice> = {
  id: 'choice',
  collects:
    'val av utförare: inom vilka tjänster, mellan hur många, hur man byter, och vad brukaren påverkar',
  collect(corpus) {
    const spoken = spokenIn(corpus, choiceAspects);
    return { ...spoken, services: servicesChosen(spoken.choose.said), providers: providersIn(corpus) };
  },
};

function servicesChosen(said: readonly Statement[]): Chosen[] {
  const found = new Map<string, Chosen>();
  for (const { passage, evidence } of said) {
    for (const service of servicesAbout(passage.text, passage.block.headings, passage.document)) {
      if (!found.has(service.id)) found.set(service.id, { service, evidence });
    }
  }
  return [...found.values()];
}

/** Services that the sentence names, else its headings, else the page. */
export function servicesAbout(text: string, headings: readonly string[], document: ReadDocument): Service[] {
  const places = [text, ...headings.toReversed(), document.title];
  const named = places.map(forUsers).find((services) => services.length > 0);
  return named ?? servicesInPath(document.url).slice(-1);
}

/** A company that gives a service is no service to companies. */
const forUsers = (text: string): Service[] => servicesIn(text).filter(({ id }) => id !== 'business');

/** Headings and titles under which providers are listed. */
const LISTED =
  /(?<!\p{L})(?:fristående (?:\p{L}*skol\p{L}*|verksamhet\p{L}*|pedagogisk\p{L}*|gymnasi\p{L}*|huvudm\p{L}*)|(?:privata?|godkända?|externa?|enskilda?|våra|valbara) (?:\p{L}+ )?(?:utförare|anordnare|hemtjänst\p{L}*|förskolor|skolor)|(?:hemtjänst)?utförare(?:\p{L}*)?|friskolor|utförare att välja (?:mellan|bland)|privata alternativ)(?!\p{L})/iu;

/** A list item or row that is a name, with or without some words on it. */
const NAME = /^(?:\p{Lu}[\p{L}&.'’-]*|\d+)(?: [\p{L}\d&.'’/()-]+){0,7}/u;

/** First cells of a table's heading row. */
const HEAD =
  /^(?:Enhet|Namn|Utförare|Anordnare|Förskola|Skola|Adress|Telefon|Kontakt|Område)(?!\p{L})(?! \p{Lu}\p{L}+$)/u;

function providersIn(corpus: Corpus): Provider[] {
  const found = new Map<string, Provider>();
  for (const { document, blocks, testimony } of voicesOf(corpus).own) {
    if (testimony !== 'page') continue;
    for (const block of blocks) {
      if (block.kind !== 'list_item' && block.kind !== 'table_row') continue;
      if (!LISTED.test(block.headings.at(-1) ?? document.title)) continue;
      const name = NAME.exec(block.text)?.[0];
      if (!name || /[.?!:]$/.test(block.text) || HEAD.test(name)) continue;
      const linked = block.links.some(({ url }) => bareHost(url) !== bareHost(document.finalUrl));
      const key = name.toLowerCase();
      if (!found.has(key))
        found.set(key, {
          name,
          linked,
          evidence: evidenceFrom(document, block, 'utförare som går att välja'),
        });
    }
  }
  return [...found.values()];
}

const NUMBERS: Record<string, number> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  tjugo: 20,
  'ett tiotal': 10,
  'ett tjugotal': 20,
  'ett trettiotal': 30,
};

/** The number that a statement of how many providers there are begins with. */
export function countIn({ match }: Statement): number {
  const word = /^(?:\d+|ett \p{L}+|\p{L}+)/iu.exec(match)![0].toLowerCase();
  return NUMBERS[word] ?? Number(word);
}
