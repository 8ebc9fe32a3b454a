import type { Corpus, ReadDocument } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Collector } from '../collector.ts';
import { COMMON as CENTRES, OWN as OWN_NAMES } from '../contact/names.ts';
import { evidenceFrom } from '../evidence.ts';
import { quote } from '../passages.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';
import { siteOf } from './pages.ts';

/** A way to ask the municipality. The website is one by itself. */
export type Channel = 'telefon' | 'e-post' | 'besök' | 'chatt' | 'brev';

/** The three that one asks for first. */
export const MAIN: readonly Channel[] = ['telefon', 'e-post', 'besök'];

/** The ways that one page shows, each with its words. */
export interface Ways {
  title: string;
  ways: ReadonlyMap<Channel, Evidence>;
}

export interface Channels {
  /** The page, or the frame of the start page, that shows most of them; null where none shows two. */
  best: Ways | null;
  /** One entrance answers the same questions whichever way is chosen. */
  common: Evidence[];
}

const PHONE =
  /(?<![\d+])(?:\+46[ -]?(?:\(0\)[ -]?)?\d{1,3}|0\d{1,3})[ –/-]{1,3}\d{2,3}(?:[ -]?\d{2,3}){1,3}(?!\d)/u;

const SAID: Record<Channel, RegExp> = {
  telefon:
    /(?<!\p{L})(?:ring(?:a|er)?(?: till)?(?: oss)?|telefon\p{L}*|tfn|tel|växel(?:n|nummer)?)(?!\p{L})/iu,
  'e-post':
    /[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,}|(?<!\p{L})(?:e-?post(?:a|adress\p{L}*)?|mejla?|maila?|kontaktformulär\p{L}*)(?!\p{L})/iu,
  besök:
    /(?<!\p{L})(?:besök(?:a|er)?(?: oss| gärna)?|besöksadress\p{L}*|besökstid\p{L}*|kom(?:ma)? (?:in|på besök|förbi)|reception(?:en)?|öppettider)(?!\p{L})/iu,
  chatt: /(?<!\p{L})chatt\p{L}*(?!\p{L})/iu,
  brev: /(?<!\p{L})(?:postadress\p{L}*|skriv(?:a)? (?:ett )?brev)(?!\p{L})/iu,
};

/** Pages on how to reach the whole municipality. */
const OF_CONTACT =
  /^(?:kontakt(?:a)?(?: (?:oss|kommunen|staden|med (?:oss|kommunen)|\p{Lu}\p{L}+(?: kommun| stad)?))?|kontakter?|kontaktuppgifter(?: till kommunen)?|hitta (?:oss|till oss)|så (?:når|kontaktar) du (?:oss|kommunen)|frågor och svar|kommunens (?:växel|kundtjänst|reception))$/iu;

/** Whose reception and phone it is not. */
const ELSEWHERE =
  /(?<!\p{L})(?:bibliotek\p{L}*|badhus\p{L}*|simhall\p{L}*|återvinning\p{L}*|vårdcentral\p{L}*|museum|turistbyrå\p{L}*|skolsköterska\p{L}*|bostäder|energi)(?!\p{L})/iu;

const COMMON =
  /(?<!\p{L})(?:(?:samma|likvärdig) (?:svar|hjälp|service|information|besked) (?:[^ .;]+ ){0,4}?(?:oavsett|vare sig|hur du|vilken)|oavsett (?:hur|om|vilken|vilket sätt|kontaktväg|kanal)(?: [^ .;]+){0,6}? (?:kontakta\p{L}*|ring\p{L}*|mejla\p{L}*|kanal|väg|besök\p{L}*)|en (?:gemensam )?(?:väg|dörr|ingång) in)(?!\p{L})/iu;

/** Where the municipality can be asked, and whether the ways lead to the same answer. */
export const channels: Collector<Channels> = {
  id: 'channels',
  collects: 'vägar att fråga kommunen: telefon, e-post, besök',
  collect(corpus) {
    const pages = voicesOf(corpus).own.filter(({ testimony }) => testimony === 'page');
    const ofContact = pages.filter(({ document }) =>
      isOfContact(document.title.trim(), corpus.municipality.name),
    );
    const frame = frameOf(corpus);
    const all = [...ofContact.map(waysOn), ...(frame ? [frame] : [])].filter(({ ways }) => ways.size > 1);
    const count = ({ ways }: Ways) => MAIN.filter((way) => ways.has(way)).length * 10 + ways.size;
    const best = all.reduce<Ways | null>(
      (most, one) => (most && count(most) >= count(one) ? most : one),
      null,
    );
    return { best, common: ofContact.flatMap(commonOn) };
  },
};

/** What a text about such a place calls itself. */
const ABOUT = /(?<!\p{L})(?:motion|förslag|granskning|revision|utredning|rapport|om)(?!\p{L})/iu;

/** Longest title that is a name and no headline, in characters. */
const NAME = 40;

function isOfContact(title: string, municipality: string): boolean {
  if (OF_CONTACT.test(title)) return true;
  if (title.length > NAME || ELSEWHERE.test(title) || ABOUT.test(title)) return false;
  return CENTRES.test(title) || (OWN_NAMES.test(title) && title.includes(municipality));
}

const waysOn = ({ document, blocks }: Voice): Ways => waysIn(document, blocks);

/** The start page's head and foot stand on every page. */
function frameOf(corpus: Corpus): Ways | null {
  const { start } = siteOf(corpus);
  return (
    start &&
    waysIn(
      start,
      start.blocks.filter(({ region }) => region === 'header' || region === 'footer' || region === 'aside'),
    )
  );
}

function waysIn(document: ReadDocument, blocks: readonly Block[]): Ways {
  const ways = new Map<Channel, Evidence>();
  const note = (way: Channel, block: Block) => {
    if (!ways.has(way)) ways.set(way, evidenceFrom(document, block, `väg att nå kommunen: ${way}`));
  };
  const main = blocks.filter(({ text, headings }) => !ELSEWHERE.test(`${text} ${headings.join(' ')}`));
  const texts = main.map((block) => ({ block, text: [...block.headings.slice(-1), block.text].join('\n') }));
  for (const { block, text } of texts) {
    if (PHONE.test(block.text)) note('telefon', block);
    for (const [way, says] of Object.entries(SAID) as [Channel, RegExp][]) {
      const isReal = way !== 'telefon' || PHONE.test(block.text) || /(?<!\p{L})ring/iu.test(block.text);
      if (isReal && block.kind !== 'heading' && says.test(text)) note(way, block);
    }
  }
  return { title: document.title, ways };
}

/** Sentences that say that the ways are one, where they name it for those who ask. */
const commonOn = (voice: Voice): Evidence[] =>
  voice.blocks
    .flatMap((block) => [...sentencesIn(voice, block)])
    .filter(({ text }) => COMMON.test(text) || isAllInOne(text))
    .slice(0, 2)
    .map((passage) => quote(passage, 'samma ingång i alla kanaler'));

/** "Du kan ringa, skriva eller komma på besök." */
const isAllInOne = (text: string): boolean =>
  /(?<!\p{L})(?:ring\p{L}*|telefon)(?!\p{L})/iu.test(text) &&
  /(?<!\p{L})(?:mejl\p{L}*|maila?|e-post\p{L}*|skriv\p{L}*|chatt\p{L}*)(?!\p{L})/iu.test(text) &&
  /(?<!\p{L})(?:besök\p{L}*|komma? (?:in|hit|förbi))(?!\p{L})/iu.test(text);
