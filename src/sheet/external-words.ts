import type { ExternalFact, SheetExternal } from '../model/external.ts';

const amount = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** "74 041", "19,92". */
export const amountText = (value: number): string => amount.format(value);

/** "74 041 invånare", "19,92 %". */
export const valueText = ({ value, unit }: Pick<ExternalFact, 'value' | 'unit'>): string =>
  `${amountText(value)} ${unit}`;

const list = new Intl.ListFormat('sv-SE', { type: 'conjunction' });

/** "mätt 2012, 2014 och 2016": whether a measurement recurs. */
export const yearsText = ({ years }: Pick<ExternalFact, 'years'>): string =>
  `mätt ${list.format(years.map(String))}`;

/** "Källa: Kolada, hämtat 2026-11-24." */
export const sourceText = ({ source, fetchedAt }: SheetExternal): string =>
  fetchedAt === null ? `${source}.` : `${source}, hämtat ${fetchedAt.slice(0, 10)}.`;

/** The part of what others publish that one question may be read beside. */
export function externalAbout(
  { facts, gaps }: SheetExternal,
  question: string,
): Pick<SheetExternal, 'facts' | 'gaps'> {
  const concerns = ({ about }: { about: readonly string[] }) => about.includes(question);
  return { facts: facts.filter(concerns), gaps: gaps.filter(concerns) };
}

/** What stands wherever the figures do. */
export const NO_POINTS = 'Uppgifterna är andras och ger inga poäng.';
