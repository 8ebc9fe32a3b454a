import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/crawl/browser/index.ts';
import { loadInstrument } from '../../src/instruments/instrument.ts';
import { type Profile, profileSvg } from '../../src/report/profile.ts';
import type { ProfileAxis } from '../../src/report/profile-parts.ts';
import { profilePicture } from '../../src/report/profile-png.ts';
import { radarPolygons } from '../../src/report/profile-radar.ts';

const axis: fc.Arbitrary<ProfileAxis> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.option(fc.nat(100)), fc.string())
  .map(([a, b, more, mean, name]) => {
    const [certain, possible] = [Math.min(a, b), Math.max(a, b)];
    const max = possible + more;
    return { name, certain, possible, max, mean: mean === null ? null : Math.min(mean, max) };
  });

const labels = { certain: 'Säkra poäng', possible: 'Möjliga poäng', mean: 'Medelvärde' };
const profileOf = (axes: readonly ProfileAxis[]): Profile => ({
  axes,
  labels,
  title: 'Profil för Exempelby',
});

const real = (id: 'kommunkompassen-2010' | 'kommunkompassen-2020', mean: number | null = 60) =>
  profileOf(
    loadInstrument(id).areas.map(({ name, max }, at) => ({
      ...{ name, max, mean },
      ...{ certain: at * 12.34, possible: at * 12.34 + 11.11 },
    })),
  );

describe('the profile', () => {
  it('keeps the certain outline within the possible one, on every axis', () => {
    fc.assert(
      fc.property(fc.array(axis, { minLength: 3, maxLength: 12 }), (axes) => {
        const { certain, possible } = radarPolygons(axes);
        const centre = { x: 360, y: 250 };
        const reach = ({ x, y }: { x: number; y: number }) => Math.hypot(x - centre.x, y - centre.y);
        expect(certain).toHaveLength(axes.length);
        for (const [at, point] of certain.entries()) {
          // A hundredth of a pixel is what the corners are rounded to.
          expect(reach(point)).toBeLessThanOrEqual(reach(possible[at]!) + 0.02);
          expect(reach(possible[at]!)).toBeLessThanOrEqual(165.02);
        }
      }),
    );
  });

  it('draws a mean only where there is one for every axis', () => {
    expect(profileSvg(real('kommunkompassen-2010'))).toContain('class="mean"');
    expect(profileSvg(real('kommunkompassen-2020', null))).not.toMatch(/class="mean"|Medelvärde/);
  });

  it('is bars where there are too few areas to span one', () => {
    const svg = profileSvg(profileOf(real('kommunkompassen-2010').axes.slice(0, 2)));
    expect(svg.match(/<rect class="certain"/g)).toHaveLength(2);
    expect(svg).not.toContain('<path class="certain"');
  });

  it('says in words what it shows, and takes no markup from names', () => {
    const [first, ...rest] = real('kommunkompassen-2010').axes;
    const svg = profileSvg(profileOf([{ ...first!, name: '<script>&' }, ...rest]));
    expect(svg).toContain('<desc id="profil-text">&lt;script&gt;&amp;: 0–11,11 av 100; medelvärde 60.');
    expect(svg).not.toContain('<script');
  });

  it('is a picture with text on it', async () => {
    const { png, width, height } = await profilePicture(real('kommunkompassen-2010'));
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect([width, height]).toEqual([720, 540]);
  });
});

describe('the profile in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const show = async (profile: Profile) => {
    const context = await browser.newContext();
    page = await context.newPage();
    await page.setContent(
      `<!doctype html><html lang="sv"><title>Profil</title><main><h1>Profil</h1>${profileSvg(profile)}</main></html>`,
    );
  };

  it.each([
    'kommunkompassen-2010',
    'kommunkompassen-2020',
  ] as const)('has eight axes, and names that stand within it and over nothing: %s', async (id) => {
    await show(real(id));
    const { boxes, frame, ring } = await page.evaluate(() => {
      const box = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom, text: element.textContent };
      };
      const svg = document.querySelector('svg')!;
      return {
        boxes: [...svg.querySelectorAll(':scope > text[text-anchor]')].map(box),
        frame: box(svg),
        ring: [...svg.querySelectorAll(':scope > path')].map((path) =>
          path.getAttribute('d')!.match(/[MLZ]/g)!.join(''),
        )[0],
      };
    });
    expect(boxes).toHaveLength(8);
    expect(ring).toBe('MLLLLLLLZ'.repeat(5));
    const centre = { x: frame.left + 360, y: frame.top + 250 };
    for (const { left, right, top, bottom, text } of boxes) {
      expect(left, text!).toBeGreaterThanOrEqual(frame.left);
      expect(right, text!).toBeLessThanOrEqual(frame.right);
      expect(top, text!).toBeGreaterThanOrEqual(frame.top);
      expect(bottom, text!).toBeLessThanOrEqual(frame.bottom);
      // The nearest point of a name to the centre lies outside the outermost ring.
      const dx = Math.max(left - centre.x, 0, centre.x - right);
      const dy = Math.max(top - centre.y, 0, centre.y - bottom);
      expect(Math.hypot(dx, dy), text!).toBeGreaterThan(165);
    }
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
          `${a.text} over ${b.text}`,
        ).toBe(true);
    await page.context().close();
  });

  it('has no axe violations', async () => {
    await show(real('kommunkompassen-2010'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.context().close();
  });
});
