import type { Collector } from '../facts/collector.ts';
import type { Corpus } from '../model/corpus.ts';
import type { QuestionCoverage, SiteCoverage } from '../model/coverage.ts';
import type { Finding } from '../model/finding.ts';
import type { Check, Uses, Verdict } from './check.ts';
import { coverageOf } from './coverage.ts';
import { doubted } from './doubtful.ts';

/** Runs checks over a corpus. Each collector runs once, however many checks ask it; a check gets only the facts it declares. */
export function runChecks(checks: readonly Check[], corpus: Corpus, site: SiteCoverage): Finding[] {
  const collected = new Map<Collector<unknown>, unknown>();
  const factsOf = (collector: Collector<unknown>): unknown => {
    if (!collected.has(collector)) collected.set(collector, collector.collect(corpus));
    return collected.get(collector);
  };
  return checks.map((check) => runCheck(check, corpus, site, factsOf));
}

function runCheck(
  check: Check,
  corpus: Corpus,
  site: SiteCoverage,
  factsOf: (collector: Collector<unknown>) => unknown,
): Finding {
  const coverage = coverageOf(check.topic, corpus, site);
  try {
    const facts = Object.fromEntries(
      Object.entries<Uses[string]>(check.uses).map(([name, c]) => [name, factsOf(c)]),
    );
    const verdict = check.judge({ facts, municipality: corpus.municipality, at: corpus.at });
    return findingOf(check, verdict, coverage);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return open(check, coverage, 'error', `Kontrollen gick fel och har inget svar: ${message}`);
  }
}

/** A verdict with its coverage. This is the only place where "not found" can be said, and only over enough coverage. */
export function findingOf(check: Check, given: Verdict, coverage: QuestionCoverage): Finding {
  const verdict = doubted(given);
  const { question } = check;
  const top = Math.max(...check.ladder.map((rung) => rung.level));
  switch (verdict.answer) {
    case 'reached':
      // Traces that are worth nothing are a kind of absence, and ask for the same coverage.
      if (verdict.level === 0) {
        const trace = findingOf(
          check,
          { ...verdict, answer: 'not_found', missing: verdict.missing ?? '' },
          coverage,
        );
        return { ...trace, evidence: verdict.evidence };
      }
      return {
        question,
        outcome: verdict.level === top ? 'met' : 'partly',
        level: verdict.level,
        ceiling: Math.max(verdict.level, verdict.ceiling ?? (check.asksPeople ? top : verdict.level)),
        reason: verdict.reason,
        missing: verdict.missing ?? null,
        evidence: verdict.evidence,
        coverage,
      };
    case 'not_found': {
      const reason = `${verdict.reason} ${coverage.summary}`;
      if (check.asksPeople) return open(check, coverage, 'needs_interview', reason);
      if (!coverage.sufficient) return open(check, coverage, 'not_examined', reason);
      return {
        question,
        outcome: 'not_found',
        level: 0,
        ceiling: 0,
        reason,
        missing: verdict.missing,
        evidence: [],
        coverage,
      };
    }
    case 'stated_absent': {
      const { reason, missing, evidence } = verdict;
      return {
        question,
        outcome: 'stated_absent',
        level: 0,
        ceiling: 0,
        reason,
        missing,
        evidence,
        coverage,
      };
    }
    case 'not_applicable':
      return { ...open(check, coverage, 'not_applicable', verdict.reason), evidence: verdict.evidence };
    case 'cannot_tell':
      return { ...open(check, coverage, 'not_examined', verdict.reason), evidence: verdict.evidence ?? [] };
  }
}

function open(
  check: Check,
  coverage: QuestionCoverage,
  outcome: 'not_examined' | 'needs_interview' | 'error' | 'not_applicable',
  reason: string,
): Finding {
  return {
    question: check.question,
    outcome,
    level: null,
    ceiling: null,
    reason,
    missing: null,
    evidence: [],
    coverage,
  };
}
