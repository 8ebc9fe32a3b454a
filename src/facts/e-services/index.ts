import type { Corpus } from '../../model/corpus.ts';
import type { Block, Link } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { fold } from '../../text/topic.ts';
import { type Spoken, spokenIn } from '../aspects.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { quote } from '../passages.ts';
import { type Service, servicesIn, servicesInPath } from '../services.ts';
import { sentencesIn, type Voice, voicesOf } from '../voices.ts';
import { eServiceUrl, isVendors } from './address.ts';

/** One e-service, by its own name or address. */
export interface EService {
  name: string;
  service: Service | null;
  /** It is used with an electronic identification. */
  identified: boolean;
  evidence: Evidence;
}

export interface EServices {
  /** Each once. */
  services: EService[];
  /** How many the municipality says that it has; null where it does not say. */
  stated: { count: number; evidence: Evidence } | null;
  /** E-services are used with e-identification, as the municipality says of them in general. */
  identification: Spoken;
  /** They exist, as the municipality says. */
  said: Spoken;
  /** What part of the errands can be done digitally. */
  share: Spoken;
}

const E_ID =
  /(?<!\p{L})(?:e-?legitimation\p{L}*|e-?leg|(?:mobilt )?bank-?id|freja(?: eid)?(?:\+)?|kräver inloggning|med inloggning)(?!\p{L})/iu;

/** Link texts that name no service. */
const GENERIC =
  /^(?:(?:till |gå till |öppna |här finns )?(?:vår |kommunens |våra |alla |den |nya )?e-?tjänst(?:en|er|erna|portalen?)?(?: och blanketter)?|e-?tjänst(?:er)? (?:a-ö|från a till ö)|här|mina sidor|logga in|läs mer|start|hem|länk|till tjänsten|starta (?:tjänsten|e-tjänsten)|självservice)[ .!>]*$/iu;

/** What is no errand, or no e-service: forms to print, help, and what agencies do. */
const NO_SERVICE =
  /(?<!\p{L})(?:blankett\p{L}*|pdf|skriv ut|om e-tjänst\p{L}*|hjälp med|vanliga frågor|frågor och svar|support\p{L}*|personuppgift\p{L}*|tillgänglighetsredogörelse|cookies|kakor|skatteverket\p{L}*|försäkringskassan\p{L}*|polisen|1177|arbetsförmedling\p{L}*|transportstyrelsen|lantmäteriet|verksamt|kontakt|startsida|webbkarta|nyheter|integritet\p{L}*)(?!\p{L})/iu;

const LISTING = /(?<!\p{L})(?:e-?tjänster|självservice|mina sidor)(?!\p{L})/iu;

/** "e-tjänster", "Över 150 e-tjänster". */
const STATED = /(?<![\p{L}\d])(\d{2,3}) (?:olika |nya |digitala )?e-?tjänster(?!\p{L})/iu;

export const eServices: Collector<EServices> = {
  id: 'e-services',
  collects: 'e-tjänster, för vilka verksamheter, och vilka som används med e-legitimation',
  collect(corpus) {
    const found: Found = { byAddress: new Map(), byName: new Map() };
    const pages = voicesOf(corpus).own.filter(({ testimony }) => testimony === 'page');
    for (const voice of pages) readPage(voice, corpus, found);
    const spoken = spokenIn(corpus, {
      identification: {
        shows: 'e-tjänster används med e-legitimation',
        words: ['e-leg', 'elegitimation', 'bankid', 'bank-id', 'freja'],
        says: E_ID,
        with: /(?<!\p{L})(?:e-?tjänst\p{L}*|logga(?:r)? in|inloggning|skriv(?:a|er)? under|signera\p{L}*|mina sidor|ansök\p{L}*|legitimera\p{L}*|tjänst(?:er|en|erna)?)(?!\p{L})/iu,
        not: /(?<!\p{L})(?:skatteverket\p{L}*|försäkringskassan\p{L}*|1177|pensionsmyndigheten\p{L}*|din internetbank|din bank|skaffa\p{L}*|utfärda\p{L}*|förtroendevald\p{L}*)(?!\p{L})/iu,
        allows: ['conditional', 'required'],
      },
      said: {
        shows: 'kommunen har e-tjänster',
        words: ['e-tjänst', 'etjänst', 'självservice', 'mina sidor'],
        says: /(?<!\p{L})(?:e-?tjänst(?:en|er|erna)?|självservice(?:n)?|Mina sidor)(?!\p{L})/iu,
        with: /(?<!\p{L})(?:ansök\p{L}*|anmäl\p{L}*|använd\p{L}*|gör|göra|sköter?|uträtta\p{L}*|ärende\p{L}*|dygnet runt|finns|hittar|logga|lämna\p{L}*|boka\p{L}*|via|genom|våra?)(?!\p{L})/iu,
        not: NO_SERVICE,
        allows: ['conditional'],
      },
      share: {
        shows: 'hur stor del av ärendena som går att göra digitalt',
        words: ['e-tjänst', 'digital'],
        says: /(?<![\p{L}\d])(?:\d{1,3} ?(?:%|procent) av (?:\p{L}+ ){0,4}?(?:ärenden\p{L}*|ansökning\p{L}*|anmälning\p{L}*|blankett\p{L}*)|(?:alla|samtliga|de flesta|nästan alla|merparten av) (?:\p{L}+ ){0,4}?(?:ärenden|ansökningar|anmälningar|tjänster))(?!\p{L})/iu,
        with: /(?<!\p{L})(?:e-?tjänst\p{L}*|digital\p{L}*|på webben|via webben)(?!\p{L})/iu,
        from: ['page', 'rule', 'report'],
        not: /(?<!\p{L})(?:kräver|bygglovsarkiv|mål(?:et)? är|ska kunna)(?!\p{L})/iu,
      },
    });
    return {
      services: [...found.byName.values()],
      stated: statedIn(pages),
      identification: spoken.identification,
      said: spoken.said,
      share: spoken.share,
    };
  },
};

/** E-services that are counted: more than any municipality has. */
const MOST = 600;

/** The same e-service is linked by several names, and under one name by several addresses. */
interface Found {
  byAddress: Map<string, EService>;
  byName: Map<string, EService>;
}

function readPage({ document, blocks, text }: Voice, corpus: Corpus, found: Found): void {
  const onHost = eServiceUrl(document.url);
  const listing = LISTING.test(document.title);
  const heading = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
  if (onHost && !listing && heading && isName(document.title))
    add(
      found,
      document.url,
      document.title,
      E_ID.test(text),
      evidenceFrom(document, heading, 'e-tjänst'),
      document.url,
    );
  for (const block of blocks) {
    for (const link of block.links) {
      const name = block.text.slice(link.start, link.end);
      const leads = eServiceUrl(link.url) || (listing && isEntry(block) && !isFile(link));
      if (!leads || !isMunicipal(link, corpus)) continue;
      const named = GENERIC.test(name) ? document.title : name;
      if (!isName(named)) continue;
      const target = corpus.documentAt(link.url);
      const identified =
        E_ID.test(block.text) ||
        (target?.blocks.some(({ region, text: t }) => region === 'main' && E_ID.test(t)) ?? false);
      const { start, end } = GENERIC.test(name) ? { start: 0, end: block.text.length } : link;
      add(
        found,
        target?.url ?? link.url,
        named,
        identified,
        evidenceFrom(document, block, 'e-tjänst', start, end),
        document.url,
      );
    }
  }
}

function add(
  found: Found,
  address: string,
  title: string,
  identified: boolean,
  evidence: Evidence,
  page: string,
): void {
  const name = title.replace(/\s*\(?(?:länk till annan webbplats|öppnas i nytt fönster).*$/iu, '').trim();
  const known = found.byAddress.get(address) ?? found.byName.get(fold(name));
  if (known) {
    known.identified ||= identified;
    return;
  }
  if (found.byName.size >= MOST) return;
  const service =
    servicesIn(name)[0] ?? servicesInPath(address).at(-1) ?? servicesInPath(page).at(-1) ?? null;
  const made = { name, service, identified, evidence };
  found.byAddress.set(address, made);
  found.byName.set(fold(name), made);
}

const isName = (name: string): boolean =>
  name.length >= 4 && name.length <= 120 && !GENERIC.test(name) && !NO_SERVICE.test(name);

/** A list of e-services has an item, a row or a line of its own for each. */
const isEntry = ({ kind, text }: Block): boolean =>
  kind === 'list_item' || kind === 'table_row' || kind === 'heading' || text.length < 120;

const isFile = ({ url }: Link): boolean => /\.(?:pdf|docx?|odt|rtf)(?:$|\?)|\/download\//i.test(url);

/** Agencies and banks have e-services too. */
function isMunicipal({ url }: Link, { municipality }: Corpus): boolean {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return municipality.hosts.some((own) => host === own || host.endsWith(`.${own}`)) || isVendors(url);
}

function statedIn(pages: readonly Voice[]): EServices['stated'] {
  const stated = pages.flatMap((voice) =>
    voice.blocks
      .filter(({ text }) => STATED.test(text))
      .flatMap((block) => [...sentencesIn(voice, block)])
      .flatMap((passage) => {
        const count = Number(STATED.exec(passage.text)?.[1] ?? 0);
        return count > 0 ? [{ count, evidence: quote(passage, `kommunen har ${count} e-tjänster`) }] : [];
      }),
  );
  return stated.toSorted((a, b) => b.count - a.count)[0] ?? null;
}
