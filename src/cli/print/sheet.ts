import type { Evidence } from '../../model/evidence.ts';
import type { SheetExternal } from '../../model/external.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import {
  associatedHosts,
  groupNames,
  ocrText,
  outcomeNames,
  pointsText,
  totalsText,
} from '../../sheet/words.ts';
import { pageInWords, tableInWords } from '../../text/where.ts';
import { externalLines, keyFactLines } from './external.ts';

/** Sheets as lines, or as JSON: one sheet as itself, several as an array. */
export function sheetsPrinted(sheets: readonly Sheet[], { json = false }: { json?: boolean }): string[] {
  if (json) return [JSON.stringify(sheets.length === 1 ? sheets[0] : sheets, null, 2)];
  return sheets.flatMap((sheet, at) => [...(at > 0 ? ['', ''] : []), ...sheetLines(sheet)]);
}

/** The sheet for a terminal: totals, areas, and every question that has an answer. */
function sheetLines(sheet: Sheet): string[] {
  const answered = sheet.questions.filter(({ coverage }) => coverage !== null);
  return [
    `${sheet.municipality.name} · ${sheet.instrument.name} · ${sheet.date} · ${sheet.evaluation}`,
    `Utkast: ${totalsText(sheet.totals, sheet.instrument)}`,
    sheet.instrument.origin,
    '',
    ...sheet.areas.map(
      ({ id, name, totals }) => `  ${id} ${name.padEnd(46)} ${totalsText(totals, sheet.instrument)}`,
    ),
    '',
    ...coverageLines(sheet),
    ...keyFactLines(sheet.external),
    '',
    ...answered.flatMap((question) => [...questionLines(question, 0), '']),
    outcomeCounts(sheet.questions),
  ];
}

/** One question with its evidence, `most` pieces of it at the most. */
function questionLines(question: SheetQuestion, most = Number.POSITIVE_INFINITY): string[] {
  const { id, text, outcome, points, max, reason, missing, evidence, level, ladder } = question;
  const step = level === null ? '' : `, steg ${level} av ${Math.max(...ladder.map((rung) => rung.level))}`;
  return [
    `${id} ${text}`,
    `  ${outcomeNames[outcome]}${step} · ${pointsText(points, max)}`,
    `  ${reason}`,
    ...(missing ? [`  För nästa steg: ${missing}`] : []),
    ...evidence.slice(0, most).flatMap(evidenceLines),
    ...(evidence.length > most ? [`  ${evidence.length} belägg`] : []),
  ];
}

/** One question in full: evidence, ladder, where it was looked for, what to ask, and what others publish. */
export function questionInFull(question: SheetQuestion, external: SheetExternal): string[] {
  const { coverage, interview, ladder, level } = question;
  const steps = ladder.map((rung) => `  ${rung.level === level ? '→' : ' '} ${rung.level} ${rung.title}`);
  const unread = coverage?.unread.map(({ url, why }) => `    ${url} (${why})`) ?? [];
  return [
    ...questionLines(question),
    ...(steps.length > 0 ? ['', 'Stegen:', ...steps] : []),
    ...(coverage ? ['', 'Täckning:', `  ${coverage.summary}`] : []),
    ...(unread.length > 0 ? ['  Oläst:', ...unread] : []),
    ...(interview ? ['', `Att fråga (${groupNames[interview.group]}):`, `  ${interview.question}`] : []),
    ...(interview ? [`  Känt: ${interview.known}`] : []),
    ...externalLines(external, question.id),
  ];
}

function evidenceLines({ quote, shows, finalUrl, locator, ocr, table }: Evidence): string[] {
  const page = locator.type === 'pdf' ? ` ${pageInWords(locator)}` : '';
  const where = `${finalUrl}${page}${ocr ? ` (${ocrText(ocr)})` : ''}`;
  const heads = tableInWords(table);
  return [`  • ”${quote}”`, ...(heads ? [`    ${heads}`] : []), `    ${shows} — ${where}`];
}

function coverageLines({ coverage }: Sheet): string[] {
  const { known, states, documents, blocked } = coverage;
  const read = documents.text + documents.partly + documents.ocr;
  const unreadable = documents.no_text_layer + documents.failed + documents.quarantined;
  return [
    ...(blocked ? [`Webbplatsen kunde inte läsas: ${blocked}`] : []),
    `Täckning: ${known} kända adresser, ${states.fetched} hämtade, ${read} lästa, ${unreadable} oläsbara, ` +
      `${states.skipped} överhoppade, ${states.failed} misslyckade.`,
    ...associatedHosts(coverage).map((line) => `  ${line}`),
  ];
}

function outcomeCounts(questions: readonly SheetQuestion[]): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of questions) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) => `${outcomeNames[outcome].toLowerCase()} ${count}`);
  return `${questions.length} frågor: ${parts.join(', ')}.`;
}
