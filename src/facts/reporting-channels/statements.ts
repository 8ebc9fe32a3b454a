import type { ReadDocument } from '../../model/corpus.ts';
import type { Municipality } from '../../model/municipality.ts';
import { isAsserted, type Modality, modalityOf } from '../../text/modality.ts';
import { leadsAway, type Passage, termIn } from '../passages.ts';
import { isProposal } from '../speaker.ts';
import { ownerAround, testimonyOf, yearsBefore } from '../subject.ts';
import type { Claim } from './claim.ts';
import { CHANNEL, EXPLAINS, PRIVACY, TOPIC } from './terms.ts';
import { isServiceHost } from './ways.ts';
import { isDedicated, isStranger } from './zone.ts';

/** Years after which a refusal or an absence, told in minutes or news, no longer says how things are. */
const STALE_YEARS = 2;

const HAS =
  /(?<!\p{L})(?:har|finns|finner|erbjuder|inrättat|inrättades|inrättats|infört|införde|infördes|införts|startat|tagit fram|använder|anlitar|tillhandahåller|öppnat|når du|hittar du|hanteras|tas emot|sköts|administreras|drivs)(?!\p{L})/iu;

/** Speech to the one who reports: only a channel that is there is spoken of like this. */
const ADDRESSES =
  /(?<!\p{L})(?:du kan|kan du|här kan|kan (?:anställda|medarbetare|alla|man|invånare|medborgare|allmänheten|den som)|du som|rapportera (?:via|i|genom|till|här)|anmäl(?:an)? (?:via|i|genom|görs|här)|lämna (?:en |ett |in )?(?:rapport|tips|anmälan)|via|genom|logga in|till (?:kommunens )?(?=visselblås|whistle)|är (?:till|öppen|öppet|tillgänglig)|ska användas|används|använda|nås|tar emot|gör det möjligt)(?!\p{L})/iu;

/** Some people cannot use it, which takes it for granted: "Anhöriga kan inte rapportera i kanalen". */
const SHUTS_OUT =
  /(?<!\p{L})(?:kan|får|ska|bör) (?:\p{L}+ )?(?:inte|ej) (?:rapportera|anmäla|använda|visselblåsa|lämna|tipsa|vända)(?!\p{L})/iu;

/** Said of the thing in the title: "nu är tjänsten igång". */
const IN_USE =
  /(?<!\p{L})(?:nu |redan )?(?:är|finns) (?:nu )?(?:tjänsten|funktionen|kanalen|systemet) (?:nu )?(?:aktiverad|igång|i drift|i bruk|öppen|tillgänglig|på plats|att nå)|(?:tjänsten|funktionen|kanalen|systemet) (?:är|finns) (?:nu|redan) (?:aktiverad|igång|i drift|i bruk|öppen|tillgänglig|på plats)(?!\p{L})/iu;

/** "§ 45 Information om visselblåsarfunktion" */
const AGENDA_ITEM = /^§ ?\d/;

const OURS = /(?<!\p{L})(?:kommunens|vår|vi har|kommunen har)/iu;

const DECIDED = /(?<!\p{L})(?:beslut(?:ade|at|ar|as)?|beslutar|fastställ\p{L}*|antog|antagit)(?!\p{L})/iu;

/** What is said before a thing that is not there: "kommunen behöver en". */
const ASKED_FOR = /(?<!\p{L})(?:behöver|efterlyser|efterfrågar|vill (?:ha|se))(?: \p{L}+){0,2} $/iu;

const DEFINITE = /(?:en|et|n|erna|s)$/i;

/** Null where the sentence does not name the subject. */
export function claimOf(passage: Passage, municipality: Municipality, at: string): Claim | null {
  const { document, block, text } = passage;
  const term = termIn(text, CHANNEL) ?? termIn(text, TOPIC);
  if (!term) return nowInUse(passage) ? 'function' : null;
  if (ASKED_FOR.test(text.slice(0, term.start))) return 'proposed';
  const named = text.slice(term.start, term.end);
  if (isStranger(ownerAround(document, block, text, term, municipality))) return 'others';
  if (nowInUse(passage)) return 'function';
  const modality = modalityOf(text, term);
  const denied = deniedClaim(modality, document, at);
  if (denied) return denied === 'absent' && SHUTS_OUT.test(text) ? null : denied;
  if (modality.planned) return DECIDED.test(text) ? 'decided' : 'planned';
  const says = CHANNEL.test(text);
  if (isPrivacy(document, passage)) return says || OURS.test(text) ? 'mention' : null;
  if (!says && EXPLAINS.test(text)) return 'explained';
  if (modality.required || modality.conditional) return says && binds(document) ? 'mention' : 'explained';
  if (block.kind === 'heading' || modality.question) return null;
  if (AGENDA_ITEM.test(text) && !HAS.test(text)) return null;
  if (EXPLAINS.test(text) && !OURS.test(text) && !text.includes(municipality.name)) return 'explained';
  if (isOthersLink(passage, municipality)) return 'others';
  return isAsserted(modality) ? assertedClaim(passage, says, named) : null;
}

/** In a list of links on some other page, a link to who makes no such services is about theirs. */
function isOthersLink(passage: Passage, municipality: Municipality): boolean {
  const host = leadsAway(passage, municipality);
  return host !== null && !isDedicated(passage.document) && !isServiceHost(host);
}

const nowInUse = ({ document, text }: Passage): boolean => CHANNEL.test(document.title) && IN_USE.test(text);

function deniedClaim(modality: Modality, document: ReadDocument, at: string): Claim | null {
  if (modality.proposed && !modality.refused) return 'proposed';
  if (modality.negated || modality.refused) {
    const testimony = testimonyOf(document);
    const years = yearsBefore(document, at);
    const fresh = testimony === 'page' || testimony === 'rule' || (years !== null && years <= STALE_YEARS);
    if (isProposal(document)) return 'proposed';
    return fresh ? 'absent' : 'ended';
  }
  return modality.past ? 'ended' : null;
}

const binds = (document: ReadDocument): boolean => testimonyOf(document) === 'rule';

const isPrivacy = (document: ReadDocument, { block }: Passage): boolean =>
  PRIVACY.test(document.title) || block.headings.some((heading) => PRIVACY.test(heading));

/** How much a plain assertion witnesses, by what kind of text it stands in. */
function assertedClaim({ document, text, block }: Passage, says: boolean, named: string): Claim | null {
  const testimony = testimonyOf(document);
  const dedicated = isDedicated(document) || block.headings.some((heading) => TOPIC.test(heading));
  if (isProposal(document)) return 'proposed';
  if (testimony === 'matter') return says && HAS.test(text) ? 'mention' : null;
  if (says && (HAS.test(text) || ADDRESSES.test(text))) return 'function';
  if (says) return dedicated && DEFINITE.test(named) ? 'function' : 'mention';
  if (!HAS.test(text) && !ADDRESSES.test(text)) return null;
  return dedicated && ADDRESSES.test(text) ? 'function' : 'mention';
}
