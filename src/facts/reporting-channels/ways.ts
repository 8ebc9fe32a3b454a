import type { Corpus } from '../../model/corpus.ts';
import type { Block, Link } from '../../model/document.ts';
import type { Evidence } from '../../model/evidence.ts';
import { bareHost } from '../../text/url.ts';
import { evidenceFrom } from '../evidence.ts';
import { passagesIn, quote } from '../passages.ts';
import { ownerInTitle } from '../subject.ts';
import { TOPIC } from './terms.ts';
import { isStranger, type Zone } from './zone.ts';

export type WayKind = 'vendor' | 'e-service' | 'form' | 'telephone' | 'e-mail' | 'letter';

/** A way in that a person can use from what the page says. */
export interface Way {
  kind: WayKind;
  evidence: Evidence;
}

/** Hosts of services made for receiving reports. */
const VENDOR =
  /whistle|visselblas|vissla|visslan|lantero|trumpet|serkon|2secure|interaktivsakerhet|speakup|integrityline|ethicspoint|navex|tip-?offs?\b|faceup|ey\.com|pwc\.|kpmg\.|deloitte\./i;

/** The municipality's own e-services, by host or path. */
const E_SERVICE =
  /(?:^|[./-])(?:e-?tj[aä]nst\w*|sj[aä]lvservice|service|minasidor|mina-sidor|formul[aä]r|forms?|blankett\w*|oversikt|flowinstance|open-?e|eservice\w*)(?=[./-]|$)|\.enamnd\.se|forms\.office|artologik|abou\.se|entergate|webropol|easit/i;

/** Whether a host receives reports for its customers, or answers the municipality's errands. */
export const isServiceHost = (host: string): boolean => VENDOR.test(host) || E_SERVICE.test(host);

/** Others' sites and texts of the law, however the link is worded. */
const NO_WAY =
  /riksdagen\.se|lagen\.nu|regeringen\.se|(?:^|\.)av\.se|arbetsmiljoverket|imy\.se|skr\.se|jo\.se|intranat|insidan|\.(?:pdf|docx?)(?:$|\?)/i;

const REPORT =
  /(?<!\p{L})(?:rapportera\p{L}*|rapport(?:en|er|formulär\p{L}*)?|rapporterings\p{L}*|anmäl(?:a|an|er|ning\p{L}*)?|visselblås\p{L}*|whistle\p{L}*|tips(?:a|ar|et)?|lämna|slå larm|muntlig\p{L}*|skriftlig\p{L}*|granskningsfunktion\p{L}*|etik\p{L}*|kontakta|vänd dig|nå)(?!\p{L})/iu;

const READ_MORE = /(?<!\p{L})(?:läs mer|läs om|mer information|mer om|lagtext\p{L}*|hela lagen)(?!\p{L})/iu;

const THE_CHANNEL = /(?<!\p{L})(?:kanalen|tjänsten|funktionen|systemet|e-tjänst(?:en)?)(?!\p{L})/iu;

const OTHER_ERRAND = /synpunkt|klag[ao]m[åa]l|fel-?anm[äa]l|beröm/iu;

/** What a link that opens a form is called. */
const ACT = /(?<!\p{L})(?:rapport\p{L}*|lämna|gör|anmäl\p{L}*|tipsa|till|starta|öppna|klicka)(?!\p{L})/iu;

/** What is said right before a link whose text is an address or a name: "via följande länk:". */
const POINTS_AT =
  /(?<!\p{L})(?:via|genom|på|i|till|länk\p{L}*|här|webbadress|webbplats)[\p{L} ]{0,30}:? *$/iu;

/** Contacts that stand on any page, and questions about the channel, which are no reports. */
const OTHER_CONTACT =
  /(?<!\p{L})(?:frågor|fråga|mer information|upplysningar|support|teknisk\p{L}*|webbansvarig|sidansvarig|kundtjänst\p{L}*|kontaktcenter\p{L}*|medborgarservice|servicecenter|växel(?:n)?|öppettider|besöksadress|personuppgift\p{L}*|dataskydd\p{L}*|akut\p{L}*|polis\p{L}*|112|org(?:anisations)?\.?(?:nr|nummer))(?!\p{L})/iu;

const CONTACT_HEADING =
  /^(?:kontakt(?:a oss|uppgifter|information)?|frågor.*|hjälpte .*|senast .*|mer information|relaterad.*|läs mer)$/i;

const TELEPHONE = /(?<![\d.,-])(?:\+46|0)[\d {2}()/–-]{6,16}\d(?![\d-])/;
const TELEPHONE_WORD =
  /(?<!\p{L})(?:tel|telefon\p{L}*|tfn|ring(?:a|er)?|mobil\p{L}*|röstbrevlåda|samtal)(?!\p{L})/iu;
const E_MAIL = /[\w.+-]+(?:@|\(at\)|\[at\])[\w-]+(?:\.[\w-]+)+/i;
const LETTER =
  /(?<!\p{L})(?:brev(?:et|ledes)?|per post|via post|vanlig post|med post|postadress|skriv till|kuvert\p{L}*|post till)(?!\p{L})/iu;
const ADDRESS = /\d{3} ?\d{2} \p{Lu}|(?<!\p{L})[Bb]ox \d|kuvert|märk|adress/u;
const FORM =
  /(?<!\p{L})(?:fyll(?:er|a)? i|använd(?:er|a)?|skicka(?:r)? in|via|i)\s(?:\p{L}+ ){0,3}(?:web+)?formulär(?:et)?(?!\p{L})/iu;

/** The ways into the channel that a zone shows. */
export function waysIn(zone: Zone, corpus: Corpus): Way[] {
  const blocks = [...zone.blocks];
  return [
    ...blocks.flatMap((block) => linkWays(zone, block, corpus)),
    ...blocks.filter(tiedToReporting(zone)).flatMap((block) => spokenWays(zone, block)),
    ...ownService(zone),
  ];
}

function linkWays({ document, dedicated }: Zone, block: Block, corpus: Corpus): Way[] {
  return block.links.flatMap((link): Way[] => {
    const kind = kindOf(link, block, dedicated, corpus);
    if (!kind) return [];
    const passage = passagesIn(document, block).find(
      ({ start, end }) => link.start >= start && link.start < end,
    );
    const shows =
      kind === 'vendor'
        ? 'länk till rapporteringstjänsten'
        : 'länk till formulär eller e-tjänst för rapporter';
    return [{ kind, evidence: passage ? quote(passage, shows) : evidenceFrom(document, block, shows) }];
  });
}

function kindOf(link: Link, block: Block, dedicated: boolean, corpus: Corpus): WayKind | null {
  if (!/^https?:/.test(link.url) || NO_WAY.test(link.url)) return null;
  const target = corpus.documentAt(link.url);
  const host = bareHost(link.url);
  const own = corpus.municipality.hosts.includes(host);
  const text = block.text.slice(link.start, link.end);
  if (OTHER_ERRAND.test(text) || OTHER_ERRAND.test(link.url)) return null;
  const named =
    REPORT.test(text) ||
    TOPIC.test(block.text) ||
    (dedicated && THE_CHANNEL.test(block.text) && !OTHER_ERRAND.test(block.text));
  if (!own && VENDOR.test(host) && (dedicated || REPORT.test(block.text))) return 'vendor';
  if (!named) return null;
  if (E_SERVICE.test(host + new URL(link.url).pathname)) return 'e-service';
  if (
    target !== undefined ||
    own ||
    READ_MORE.test(block.text) ||
    isStranger(ownerInTitle(text, corpus.municipality))
  )
    return null;
  return ACT.test(text) || POINTS_AT.test(block.text.slice(0, link.start)) ? 'form' : null;
}

/** Telephone, e-mail and letter count where the text around says that they take reports. */
function tiedToReporting({ document, dedicated }: Zone) {
  return (block: Block): boolean => {
    const heading = block.headings.at(-1) ?? document.title;
    if (CONTACT_HEADING.test(heading) || OTHER_CONTACT.test(heading)) return false;
    return (
      REPORT.test(heading) ||
      TOPIC.test(heading) ||
      (REPORT.test(block.text) && (dedicated || TOPIC.test(block.text)))
    );
  };
}

function spokenWays({ document }: Zone, block: Block): Way[] {
  return passagesIn(document, block).flatMap((passage, at, all): Way[] => {
    const { text } = passage;
    const asked = all[at - 1]?.text.endsWith('?') ? all[at - 1]!.text : '';
    if (OTHER_CONTACT.test(text) || OTHER_CONTACT.test(asked)) return [];
    const ways: Way[] = [];
    const add = (kind: WayKind, shows: string) => ways.push({ kind, evidence: quote(passage, shows) });
    if (TELEPHONE.test(text) && (TELEPHONE_WORD.test(text) || REPORT.test(text)))
      add('telephone', 'telefon för rapporter');
    if (E_MAIL.test(text)) add('e-mail', 'e-postadress för rapporter');
    if (LETTER.test(text) && ADDRESS.test(text)) add('letter', 'postadress för rapporter');
    if (FORM.test(text) && REPORT.test(text)) add('form', 'formulär för rapporter');
    return ways;
  });
}

/** A page about it on an e-service host is itself the way in. */
function ownService({ document, dedicated, blocks }: Zone): Way[] {
  const first = [...blocks].find(({ text }) => TOPIC.test(text));
  const { host, pathname } = new URL(document.finalUrl);
  const service = document.hostRole === 'associated' || E_SERVICE.test(host) || E_SERVICE.test(pathname);
  if (!dedicated || !service || !first) return [];
  return [{ kind: 'e-service', evidence: evidenceFrom(document, first, 'e-tjänst för rapporter') }];
}
