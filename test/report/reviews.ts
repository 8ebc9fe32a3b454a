import { type InstrumentId, loadInstrument } from '../../src/instruments/instrument.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { externalOn } from '../../src/model/external.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { LogEntry, LogEvent } from '../../src/model/log.ts';
import type { Actor } from '../../src/model/person.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { draftSheet } from '../../src/sheet/draft.ts';
import { type Review, review } from '../../src/sheet/review.ts';
import { siteCoverage } from '../../src/sheet/site-coverage.ts';
import { corpusWith, exempelby, page } from '../corpus.ts';

const site = corpusWith([page('https://www.exempelby.se/')], []);

/** A quotation on page 2 of a document, or on a web page. */
export function quotation(quote: string, url: string): Evidence {
  const exact = { exact: quote, prefix: '', suffix: '' };
  return {
    url,
    finalUrl: url,
    fetchedAt: '2026-01-01T12:00:00.000Z',
    sha256: '0'.repeat(64),
    archive: { file: 'crawl.warc.gz', offset: 0, length: 1 },
    title: url.endsWith('.pdf') ? 'Policy' : 'Sida',
    locator: url.endsWith('.pdf')
      ? { type: 'pdf', quote: exact, page: 2, rectangles: [{ x: 0, y: 0, width: 1, height: 1 }] }
      : { type: 'html', quote: exact, selector: 'p' },
    quote,
    shows: 'att den finns',
  };
}

const looked: NonNullable<Finding['coverage']> = {
  ...{ read: 3, known: 3, searched: 60, places: [], unread: [], words: [], search: null },
  ...{ sufficient: true, summary: 'Sökte efter ”ord” i 60 lästa sidor.' },
};

const answered = (question: string, more: Partial<Finding>): Finding => ({
  ...{ question, outcome: 'met', level: 2, ceiling: 2, reason: `Svar på ${question}.`, missing: null },
  ...{
    evidence: [quotation(`Citat för ${question}`, 'https://www.exempelby.se/policy.pdf')],
    coverage: looked,
  },
  ...more,
});

/** One line of each kind: all points, some, some and open, not found, denied, looked for and open, not applicable. */
export const findings: Finding[] = [
  answered('1.1.1', {}),
  answered('1.1.2', { outcome: 'partly', level: 1, ceiling: 1, missing: 'Att policyn är antagen.' }),
  answered('1.1.3', { outcome: 'partly', level: 1, missing: 'Att svaren återkopplas.' }),
  answered('1.2.4', {
    ...{ outcome: 'not_found', level: 0, ceiling: 0, evidence: [], missing: 'Att möten är öppna.' },
    reason: `Inget öppet möte hittades. ${looked.summary}`,
  }),
  answered('1.4.3', { outcome: 'stated_absent', level: 0, ceiling: 0, missing: 'En egen kanal.' }),
  answered('1.3.5', { outcome: 'needs_interview', level: null, ceiling: null, evidence: [] }),
  answered('1.3.7', { outcome: 'not_applicable', level: null, ceiling: null, evidence: [] }),
];

const ladder = [0, 1, 2].map((level) => ({ level, title: `steg ${level}`, share: level / 2 }));

export function sheetOf(found: Finding[] = findings, id: InstrumentId = 'kommunkompassen-2010'): Sheet {
  const laid = draftSheet({
    ...{ evaluation: 'exempelby-2026-01-01', municipality: exempelby, rules: 'regler1', date: '2026-01-01' },
    instrument: loadInstrument(id),
    coverage: siteCoverage(site.ledger.values(), site.documents, null),
    findings: found,
    ladders: new Map(found.map(({ question }) => [question, ladder])),
  });
  return { ...laid, external: externalOn(null, { code: '9999', date: laid.date, questions: new Set() }) };
}

export const anna: Actor = { id: 'anna', name: 'Anna Ask', role: 'evaluator' };
export const bo: Actor = { id: 'bo', name: 'Bo Björk', role: 'lead' };
export const kim: Actor = { id: 'kim', name: 'Kim Kanon', role: 'kommun' };

type Said = [actor: Actor, event: LogEvent];

/** A review of a sheet after what was said of it, in order. */
export const reviewAfter = (said: Said[], sheet: Sheet = sheetOf()): Review =>
  review(
    sheet,
    said.map(
      ([actor, event], at): LogEntry => ({
        ...{ evaluation: sheet.evaluation, number: at + 1, at: '2026-02-03T09:00:00.000Z', actor, event },
        ...{ instrument: { id: sheet.instrument.id, version: sheet.instrument.version } },
        ...{ rules: sheet.rules, previous: null, hash: String(at) },
      }),
    ),
  );

/** A decision on a line of `sheetOf()`. */
export function decided(
  question: string,
  verb: Decision['verb'],
  to: Decision['to'],
  words: Partial<Pick<Decision, 'text' | 'reason'>> = {},
): Decision {
  const { points, max, outcome } = sheetOf().questions.find(({ id }) => id === question)!;
  return {
    ...{ type: 'decision', question, verb, joint: false, from: { points, max }, to, seconds: null },
    draft: { points, max, outcome, rules: 'regler1' },
    text: words.text ?? null,
    reason: words.reason ?? (verb === 'accept' ? null : 'Det sades i intervju.'),
  };
}
