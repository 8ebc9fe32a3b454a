import type { Issuer } from '../../model/document.ts';

export type Level = Issuer['level'];

/** A name in a text, and where: in lines, or in UTF-16 units where one text was asked. */
export interface Found extends Issuer {
  at: number;
}

/** Bodies as a letterhead writes them, each alone on its line or at its beginning. First match wins. */
const BODIES: [Level, RegExp][] = [
  ['fullmäktige', /(?<!\p{L})(?:kommun|stads|förbunds)?fullmäktige(?!s?\p{L})/iu],
  ['styrelse', /(?<!\p{L})(?:kommun|stads)styrelsen?(?:s (?:\p{L}+ ){0,2}?(?:arbets)?utskott)?(?!\p{L})/iu],
  [
    'nämnd',
    /(?<!\p{L})(?:\p{L}+-(?:,| och)\s+|\p{Lu}\p{L}+ (?:och|&) )*(?:(?:Tekniska|Sociala|Gemensamma|Kommunala|TEKNISKA|SOCIALA) (?:\p{L}+ )?\p{L}*|\p{L}{3,})nämnden(?:s (?:\p{L}+ )?\p{L}*utskott)?(?!\p{L})/iu,
  ],
  [
    'förvaltning',
    /(?<!\p{L})(?:\p{L}+-(?:,| och)\s+)*(?:\p{L}+ (?:och|&) )?\p{L}*(?:förvaltningen|kontoret|ledningskontoret)(?!\p{L})/u,
  ],
];

const OTHERS: [Level, RegExp][] = [
  [
    'annan',
    /^(?:Region|REGION|Regionen|Landstinget)\s+(?!Gotland)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|^\p{Lu}\p{L}+regionen\b/u,
  ],
  ['annan', /^Länsstyrelsen(?:s|(?: i)?(?: \p{Lu}\p{L}+){1,3})?/u],
  [
    'annan',
    /^(?:(?:Årsredovisning|Delårsrapport|Budget|Verksamhetsplan|Förbundsordning|ÅRSREDOVISNING|BUDGET)(?: \d{4})?(?: för)? )?(?:\p{Lu}[\p{L}-]* ){0,3}(?:\p{L}*[Ff]örsvars\p{L}* )?\p{L}*(?:kommunal|kommun|räddningstjänst|samordnings|försvars|Kommunal|Räddningstjänst|Samordnings|KOMMUNAL|RÄDDNINGSTJÄNST|SAMORDNINGS)(?:förbund(?:et)?|FÖRBUND(?:ET)?)(?!\p{L}).{0,60}$/u,
  ],
  ['annan', /^sveriges kommuner och (?:landsting|regioner)\b|^(?:skr|skl|rka|scb)$/iu],
  [
    'annan',
    /^(?:Transportstyrelsen|Socialstyrelsen|Arbetsmiljöverket|Boverket|Folkhälsomyndigheten|Integritetsskyddsmyndigheten|Konsumentverket|Livsmedelsverket|Naturvårdsverket|Skolinspektionen|Skolverket|Skatteverket|Statskontoret|Statistiska centralbyrån|Trafikverket|Valmyndigheten|Diskrimineringsombudsmannen|Riksarkivet|Tillväxtverket|Energimyndigheten|Riksantikvarieämbetet)(?=s?(?:\s|$))/u,
  ],
  [
    'annan',
    /^(?:www\.)?(?:kpmg|pwc|ernst & young|ey|deloitte|öhrlings|grant thornton|bdo|azets|ramböll|sweco|wsp|tyréns|governo|helseplan)(?!\p{L})/iu,
  ],
  [
    'annan',
    /^(?:Moderaterna|Socialdemokraterna|Sverigedemokraterna|Liberalerna|Kristdemokraterna|Centerpartiet|Vänsterpartiet|Miljöpartiet)(?: de gröna)?(?:(?: i)? \p{Lu}\p{L}+){0,2}$/u,
  ],
  [
    'bolag',
    /^AB(?: \p{Lu}[\p{L}&-]*){1,3}|^\p{Lu}[\p{L}&.'-]*(?: (?:\p{Lu}[\p{L}&.'-]*|i|och|&)){0,4} (?:AB|Aktiebolag)(?=\s|$)/u,
  ],
];

/** "Kommunstyrelsens delegationsordning" is the board's, but its committees are their own; only where a line begins with it. */
const GENITIVE =
  /(?<=^(?:(?:\p{Lu}\p{L}*-?,?|och|&) ){0,3}\p{L}*(?:nämnden|styrelsen|fullmäktige|förvaltningen|kontoret))s(?= (?!(?:\p{L}+ ){0,2}?\p{L}*utskott))/gu;

/** The first body of a municipality that one of the lines names. */
export const bodyOf = (lines: readonly string[]): Found | null =>
  firstOf(
    BODIES,
    lines.map((line) => line.replace(GENITIVE, '')),
  );

/** Words before a name that say what its bearer did. */
const MADE_BY = /^(?:upprättad|framtagen|utförd|genomförd|författad) av:?\s+/iu;

/** The first organisation other than a municipality that one of the lines begins with. */
export const otherOf = (lines: readonly string[]): Found | null =>
  firstOf(
    OTHERS,
    lines.map((line) => line.replace(MADE_BY, '')),
  );

/** The level of a body under its name or its letters: "KF", "kommunstyrelsen". */
export function bodyNamed(name: string): Issuer | null {
  const short = /^K([FS])(?!\p{L})/iu.exec(name.trim());
  if (short) return { name: short[0], level: /f/iu.test(short[1]!) ? 'fullmäktige' : 'styrelse' };
  const found = bodyOf([name]);
  return found && { name: found.name, level: found.level };
}

function firstOf(patterns: [Level, RegExp][], lines: readonly string[]): Found | null {
  for (const [at, line] of lines.entries()) {
    for (const [level, pattern] of patterns) {
      const match = pattern.exec(line);
      if (match) return { name: match[0].trim(), level, at };
    }
  }
  return null;
}
