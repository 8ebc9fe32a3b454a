import type { Corpus, ReadDocument } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Municipality } from '../model/municipality.ts';
import { literally } from '../text/literally.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { type CouncilGoal, names } from './goals/goal.ts';
import { goals } from './goals/index.ts';
import { mainBlocks, passagesIn, quote } from './passages.ts';
import { isInForce, type Policy, policies } from './policies/index.ts';
import { OWNER_RULES } from './policies/steering.ts';
import { isReadable, wasThere } from './subject.ts';

/** What a paper of or for a company says of the council's goals. */
export interface Carries {
  /** That the company is to work for the council's goals or vision, without naming them. */
  general: Evidence[];
  /** Names of the council's goals and focus areas that it holds. */
  named: string[];
  evidence: Evidence[];
}

export interface OwnerDirective extends Carries {
  /** "Exempelbyhem AB"; null for rules that hold for all companies. */
  company: string | null;
  policy: Policy;
}

/** A company's own annual report. */
export interface CompanyReport extends Carries {
  title: string;
  /** Where it stands whose it is. */
  whose: Evidence;
}

export interface OwnerDirectives {
  directives: readonly OwnerDirective[];
  /** Known by title or mention alone: what they say was not read. */
  unread: readonly Policy[];
  reports: readonly CompanyReport[];
}

/** The company is bound to goals that the council has set for the whole municipality, or to its vision. */
const GENERAL =
  /(?<!\p{L})(?:(?:(?:kommun|stads)?fullmäktiges?|kommunens|stadens|ägarens|kommunkoncernens|ägarkommunens|kommungemensamma|övergripande)(?: [^ .;]+){0,5}? (?:(?:övergripande |strategiska |politiska )?mål(?:en|område\p{L}*|sättningar\p{L}*)?|vision(?:en)?|fokusområde\p{L}*|inriktningsmål\p{L}*)|fokusområde(?:n|na)|inriktningsmål(?:en)?|vision 20\d\d)(?!\p{L})/iu;
const BINDS =
  /(?<!\p{L})(?:bidra\p{L}*|utgå\p{L}*|styr\p{L}*|verka\p{L}*|medverka\p{L}*|följ\p{L}*|omsätt\p{L}*|implementera\p{L}*|arbeta\p{L}*|nå|uppnå\p{L}*|ska(?:ll)?|gäller|omfatta\p{L}*|ansvara\p{L}*|formulera\p{L}*|genomsyra\p{L}*|i linje med|förverklig\p{L}*)(?!\p{L})/iu;
/** The owner's demands on money and the company's own aims are no goals of the council's. */
const OWN_AIMS =
  /(?<!\p{L})(?:avkastning\p{L}*|soliditet\p{L}*|ekonomiska mål|finansiella mål|ändamål\p{L}*|bolagets mål är|räntabilitet)(?!\p{L})/iu;

const MOST = 3;

export const ownerDirectives: Collector<OwnerDirectives> = {
  id: 'owner-directives',
  collects: 'ägardirektiv och bolagens årsredovisningar, och om fullmäktiges mål finns i dem',
  collect(corpus) {
    const council = goals.collect(corpus);
    const all = [...council.areas, ...council.goals];
    const valid = policies
      .collect(corpus)
      .documents.filter(
        (policy) => isInForce(policy) && (policy.kind === 'ägardirektiv' || OWNER_RULES.test(policy.title)),
      );
    const directives = valid.flatMap((policy): OwnerDirective[] =>
      policy.voice && policy.seen === 'document'
        ? [
            {
              company: companyIn(policy.title, corpus.municipality),
              policy,
              ...carriedBy(policy.voice.document, all),
            },
          ]
        : [],
    );
    const known = directives.flatMap(({ company }) => company ?? []);
    return {
      directives,
      unread: valid.filter(({ voice, seen }) => !voice || seen !== 'document'),
      reports: companyReports(corpus, known, all),
    };
  },
};

function carriedBy(document: ReadDocument, goalsOfCouncil: readonly CouncilGoal[]): Carries {
  const found: Carries = { general: [], named: [], evidence: [] };
  for (const block of mainBlocks(document)) {
    for (const passage of passagesIn(document, block)) {
      const { text } = passage;
      const named = goalsOfCouncil.filter(({ name }) => names(text, name));
      for (const { name } of named) {
        if (found.named.includes(name)) continue;
        found.named.push(name);
        if (found.evidence.length < MOST)
          found.evidence.push(quote(passage, 'fullmäktiges mål hos ett bolag'));
      }
      if (found.general.length < MOST && GENERAL.test(text) && BINDS.test(text) && !OWN_AIMS.test(text))
        found.general.push(quote(passage, 'att bolaget ska bidra till kommunens mål'));
    }
  }
  return found;
}

/** "Ägardirektiv för Exempelbyhem AB 2015" → "Exempelbyhem AB". */
function companyIn(title: string, { name }: Municipality): string | null {
  const rest = title
    .replace(/\.pdf$/iu, '')
    .replace(
      /^.*?(?:ägardirektiv(?:et|en)?|ägarpolicy|ägaridé|ägarstrategi)(?:\s*(?:för|till|avseende|gällande))?\s*[:–—-]?\s*/iu,
      '',
    )
    .replace(/[,(–—].*$|(?<!\d)(?:19|20)\d\d.*$/gu, '')
    .trim();
  const isAll =
    /^(?:(?:\p{L}+ )*(?:kommunala |kommunens |helägda |samtliga |stadens )?bolag(?:en)?|)$/iu.test(rest);
  const isPlace =
    rest.toLowerCase() === `${name.toLowerCase()}s kommun` || rest.toLowerCase() === name.toLowerCase();
  return isAll || isPlace || /gemensam|generell|bolagspolicy|bolagsstyrning/iu.test(title) ? null : rest;
}

const ANNUAL =
  /(?<!\p{L})(?:års?redovisning(?:en)?|årsberättelse|hållbarhetsredovisning|bolagsstyrningsrapport|verksamhetsberättelse)(?!\p{L})/iu;
const NO_REPORT =
  /revision|granskning|koncernbolag(?:en)? i kommunens|stiftelse|förbund|förening|brf|bostadsrätt/iu;

/** Lines at the top in which a report says whose it is. */
const TOP = 30;

/**
 * Annual reports of the municipality's companies, which are no texts of the municipality's own: on its hosts or those that
 * its pages use, in the name of a company that an owner directive names, or that says that the municipality owns it.
 */
function companyReports(
  corpus: Corpus,
  companies: readonly string[],
  goalsOfCouncil: readonly CouncilGoal[],
): CompanyReport[] {
  const bare = companies.map(bareCompany).filter((company) => company.length > 3);
  const owned = ownedBy(corpus.municipality);
  return corpus.documents.flatMap((document) => {
    if (document.hostRole === 'other' || !isReadable(document) || !wasThere(document, corpus.at)) return [];
    if (
      !(document.kind === 'årsredovisning' || ANNUAL.test(document.title)) ||
      NO_REPORT.test(document.title)
    )
      return [];
    const whose = whoseIs(document, bare, owned);
    if (!whose) return [];
    return [{ title: document.title, whose, ...carriedBy(document, goalsOfCouncil) }];
  });
}

const SELF =
  /(?<!\p{L})(?:bolagets?|koncernens moderbolag|verkställande direktör\p{L}*|styrelsen och verkställande|VD:?s?)(?!\p{L})/iu;

/** That a company says that the municipality owns it. */
const ownedBy = ({ name }: Municipality): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:(?:hel)?äg(?:s|t|da|d)(?: [^ .;]+){0,6}? (?:av|dotterbolag till)(?: [^ .;]+){0,3}? ${literally(name)}|${literally(name)}s? (?:kommun|stad)s?(?: [^ .;]+){0,3}? (?:helägda |hel)?(?:bolag|dotterbolag|äger))`,
    'iu',
  );

/** @param companies by their bare names, in lower case */
function whoseIs(document: ReadDocument, companies: readonly string[], owned: RegExp): Evidence | null {
  const blocks = mainBlocks(document).slice(0, TOP);
  const top = [document.title, ...blocks.map(({ text }) => text)].join('\n');
  const isKnown = namesAny(top, companies);
  const speaks =
    document.issuer?.level === 'bolag' ||
    (SELF.test(top) && /(?<!\p{L})(?:AB|aktiebolag(?:et)?)(?!\p{L})/u.test(top));
  if (!(isKnown && (speaks || namesAny(document.title, companies))) && !(owned.test(top) && speaks))
    return null;
  const block = blocks.find(({ text }) => owned.test(text) || namesAny(text, companies)) ?? blocks[0];
  return block ? evidenceFrom(document, block, 'ett kommunalt bolags årsredovisning') : null;
}

function namesAny(text: string, companies: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return companies.some((company) => lower.includes(company));
}

const bareCompany = (company: string): string =>
  company
    .toLowerCase()
    .replace(/(?<!\p{L})(?:ab|aktiebolag|koncernen)(?!\p{L})/giu, '')
    .trim();
