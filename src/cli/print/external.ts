import { externalQuestions } from '../../external/kolada/index.ts';
import type { ExternalFact, SheetExternal } from '../../model/external.ts';
import { externalAbout, NO_POINTS, sourceText, valueText, yearsText } from '../../sheet/external-words.ts';

/** Everything that others publish about the municipality. */
export function keyFactLines(external: SheetExternal): string[] {
  if (external.state === 'not_examined') return [`Kortfakta om kommunen: inte granskat. ${external.reason}`];
  return [
    `Kortfakta om kommunen. ${sourceText(external)} ${NO_POINTS}`,
    ...external.facts.map((fact) => `  ${factLine(fact)}`),
    ...gapLines(external),
  ];
}

/** What others publish that a question may be read beside; nothing for most questions. */
export function externalLines(external: SheetExternal, question: string): string[] {
  if (!externalQuestions.has(question)) return [];
  if (external.state === 'not_examined')
    return ['', 'Externa uppgifter:', `  Inte granskat. ${external.reason}`];
  const about = externalAbout(external, question);
  return [
    '',
    `Externa uppgifter. ${sourceText(external)} ${NO_POINTS}`,
    ...about.facts.map((fact) => `  ${factLine(fact)}; ${yearsText(fact)}. ${fact.url}`),
    ...gapLines(about),
  ];
}

const factLine = (fact: ExternalFact): string =>
  `${fact.title} (${fact.id}): ${valueText(fact)}, ${fact.year}`;

const gapLines = ({ gaps }: Pick<SheetExternal, 'gaps'>): string[] =>
  gaps.map(({ title, why }) => `  ${title}: ${why}`);
