import { describe, expect, it } from 'vitest';
import { Traps } from '../../src/crawl/trap.ts';

describe('Traps', () => {
  const refused = (urls: string[]) => {
    const traps = new Traps();
    return urls.filter((url) => traps.refuse(url) !== null).length;
  };
  const many = (n: number, url: (i: number) => string) => Array.from({ length: n }, (_, i) => url(i));
  it('bounds calendars, sorted lists and paging', () => {
    expect(refused(many(100, (i) => `https://a.se/kalender?manad=${i}`))).toBe(70);
    expect(refused(many(100, (i) => `https://a.se/lista?sort=${i}`))).toBe(70);
    expect(refused(many(400, (i) => `https://a.se/lista?sida=${i}`))).toBe(250);
  });

  it('lets large archives and systems with numbered pages be', () => {
    expect(refused(many(2000, (i) => `https://a.se/protokoll/ks/${i}.pdf`))).toBe(0);
    expect(refused(many(2000, (i) => `https://a.se/index.php?option=content&view=article&id=${i}`))).toBe(0);
  });

  it('refuses paths that turn round', () => {
    expect(refused(['https://a.se/sv/a/sv/a/sv/a', `https://a.se/${many(30, String).join('/')}`])).toBe(2);
  });
});
