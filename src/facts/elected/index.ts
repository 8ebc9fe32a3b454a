import type { Corpus } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Voice, voicesOf } from '../voices.ts';
import { hasContact, isName, isParty, namedWithParty } from './person.ts';

/** One elected member, however many pages name them. */
export interface Member {
  name: string;
  party: string;
  /** Where they are named with their party. */
  named: Evidence;
  /** A way to reach them themselves; null where none is shown. */
  contact: Evidence | null;
  photo: boolean;
}

export interface Elected {
  /** In the order in which they were met. */
  members: Member[];
  /** Sentences that say that contact details, or photos, of the elected are to be had, or how their addresses are made. */
  contacts: Spoken;
  /** Sentences that lead to a register in which one can look for the elected. */
  register: Spoken;
  photos: Spoken;
}

export const elected: Collector<Elected> = {
  id: 'elected',
  collects: 'förtroendevalda med parti, foto och kontaktuppgifter',
  collect(corpus) {
    const members = new Map<string, Member>();
    for (const voice of voicesOf(corpus).own)
      if (voice.testimony === 'page' && isAboutElected(voice)) readPage(voice, members);
    return { members: [...members.values()], ...spokenOf(corpus) };
  },
};

const POLITICAL =
  /förtroendevald|fortroendevald|ledam|ledamöter|fullmäktige|fullmaktige|kommunstyrelse|nämnd(?!ema)|namnd|politik|kommunalråd|gruppledare|presidi|troman/iu;

/** Staff and candidates are named with their parties too. */
const NOT_ELECTED =
  /(?<!\p{L})(?:kandidat\p{L}*|valsedl\p{L}*|handläggare|tidigare ledamöter|historik)(?!\p{L})/iu;

const isAboutElected = ({ document, blocks }: Voice): boolean => {
  const names = `${document.title}\n${document.url}\n${blocks.find(({ kind }) => kind === 'heading')?.text ?? ''}`;
  return (POLITICAL.test(names) || namedWithParty(document.title).length === 1) && !NOT_ELECTED.test(names);
};

/** Lines after a name that may still be about it. */
const REACH = 6;

function readPage({ document }: Voice, members: Map<string, Member>): void {
  const blocks = document.blocks.filter(({ region }) => region === 'main');
  const alts = blocks.filter(({ kind }) => kind === 'alt').map(({ text }) => text);
  const found = blocks.flatMap((block, at) =>
    block.kind === 'alt' ? [] : membersIn(block).map((named) => ({ named, block, at })),
  );
  const alone = new Set(found.map(({ named }) => named.name)).size === 1;
  for (const { named, block, at } of found) {
    const next = found.find((other) => other.at > at)?.at ?? blocks.length;
    const about = alone ? blocks : blocks.slice(at, Math.max(at + 1, Math.min(next, at + REACH)));
    const contact = about.find((one) => one.kind !== 'alt' && (hasContact(one.text) || hasMailColumn(one)));
    const before = members.get(named.name);
    const shows = `${named.name} (${named.party})`;
    members.set(named.name, {
      ...named,
      named: before?.named ?? evidenceFrom(document, block, shows),
      contact:
        before?.contact ?? (contact ? evidenceFrom(document, contact, `kontaktuppgift till ${shows}`) : null),
      photo: (before?.photo ?? false) || alts.some((alt) => isPortrait(alt, named.name)),
    });
  }
}

/** Names in running text and list items, or in a table with columns for name and party. */
function membersIn(block: Block): { name: string; party: string }[] {
  const named = namedWithParty(block.text);
  if (named.length > 0 || block.kind !== 'table_row') return named;
  const texts = block.cells.map(({ start, end }) => block.text.slice(start, end).trim());
  const name = texts.find(isName);
  const party = texts.find((text, at) => isParty(text) && /parti/iu.test(block.cells[at]!.heading ?? ''));
  return name && party ? [{ name, party }] : [];
}

/** A link named with the person in the column for e-mail: the address itself is only in its `mailto:`. */
const hasMailColumn = ({ text, cells }: Block): boolean =>
  cells.some(
    ({ start, end, heading }) =>
      /e-?post|mejl|telefon|mobil/iu.test(heading ?? '') && text.slice(start, end).trim().length > 3,
  );

const isPortrait = (alt: string, name: string): boolean => {
  const parts = name.split(' ');
  return alt.includes(parts[0]!) && alt.includes(parts.at(-1)!);
};

const MEMBERS =
  /(?<!\p{L})(?:förtroendevald\p{L}*|politiker\p{L}*|ledam(?:ot|öter)\p{L}*|kommunalråd\p{L}*|dem som har uppdrag)(?!\p{L})/iu;

const spokenOf = (corpus: Corpus): Pick<Elected, 'contacts' | 'register' | 'photos'> =>
  spokenIn(corpus, {
    contacts: {
      shows: 'kontaktuppgifter till de förtroendevalda',
      words: ['kontaktuppgift', 'e-post', 'epost', 'mejl', 'adress', 'telefon'],
      says: /(?<!\p{L})(?:kontaktuppgift\p{L}*|e-?postadress\p{L}*|mejladress\p{L}*|telefonnummer|f[öo]rnamn\.efternamn@\S+)(?!\p{L})/iu,
      with: MEMBERS,
      not: /(?<!\p{L})(?:saknas|endast|bara|personuppgift\p{L}*|partiernas|tjänstem\p{L}+|registrator)(?!\p{L})/iu,
    },
    register: {
      shows: 'ett register över de förtroendevalda',
      words: ['förtroende', 'politiker'],
      says: /(?<!\p{L})(?:förtroendemannaregist(?:er|ret)|troman|regist(?:er|ret) över (?:\p{L}+ ){0,3}?(?:förtroendevalda|politiker)|(?:sök(?:a|er)?|hitta[r]?|se|hittar du|visar) (?:\p{L}+ ){0,4}?(?:förtroendevalda?|politiker(?:na)?))(?!\p{L})/iu,
      not: /(?<!\p{L})(?:protokoll\p{L}*|arvod\p{L}*|sammanträd\p{L}*|närvaro\p{L}*|tjänstem\p{L}+|för dig som är)(?!\p{L})/iu,
      asName: true,
    },
    photos: {
      shows: 'foto av de förtroendevalda',
      words: ['foto', 'bild', 'porträtt'],
      says: /(?<!\p{L})(?:foton?|fotografier|bilder|bild|porträtt)(?!\p{L})/iu,
      with: MEMBERS,
      under: /kontaktuppgift|förtroendevald|fortroendevald|ledamöter|ledamot/iu,
    },
  });
