import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../fixtures/serve.ts';
import { type Drafted, draftAndAudit } from './drafting.ts';

const portal = join(process.env.UNDERLAG_SHARED ?? '../shared', 'real', 'alingsas-portal');
const there = existsSync(portal);

describe.skipIf(!there)(
  `a real meeting portal${there ? '' : ' (skipped: set UNDERLAG_SHARED to where it lies)'}`,
  () => {
    let drafted: Drafted;
    const finding = (id: string) => drafted.sheet.questions.find((question) => question.id === id)!;

    beforeAll(async () => {
      const site = await serveFolder(portal);
      drafted = await draftAndAudit(site.url, '1489', '2026-07-01');
      await site.close();
    });

    it('names both bodies whose minutes are there, with quotations from the minutes’ own pages', () => {
      const { evidence } = finding('1.2.2');
      for (const [body, day] of [
        ['kultur- och utbildningsnämnden', '2026-06-17'],
        ['tekniska nämnden', '2026-05-18'],
      ] as const) {
        const own = evidence.filter(
          ({ shows, locator }) => locator.type === 'pdf' && shows.toLowerCase().includes(body),
        );
        expect(
          own.some(({ shows }) => shows.includes(day)),
          body,
        ).toBe(true);
        expect(
          own.some(({ quote }) => quote.toLowerCase().includes(body) || quote.includes(day)),
          body,
        ).toBe(true);
      }
    });

    it('names the minutes that are linked and not there', () => {
      expect(finding('1.2.2').reason).toMatch(/3 länkade protokoll går inte att öppna/);
      expect(
        drafted.sheet.coverage.reasons.soft_404 ?? drafted.sheet.coverage.reasons.not_found,
      ).toBeGreaterThanOrEqual(3);
    });

    it('reads two documents without a text layer by OCR', () => {
      const { no_text_layer, ocr, partly } = drafted.sheet.coverage.documents;
      expect(no_text_layer).toBe(0);
      expect(ocr + partly).toBeGreaterThanOrEqual(2);
    });

    it('does not take a meeting portal for a whole website', () => {
      for (const id of ['1.4.3', '2.6.1']) expect(finding(id).outcome, id).toBe('not_examined');
    });

    it('quotes only what stands in the archive', () => {
      expect(drafted.audit.checked).toBeGreaterThan(4);
      expect(drafted.audit).toMatchObject({ orphans: [], unsound: [] });
    });
  },
);
