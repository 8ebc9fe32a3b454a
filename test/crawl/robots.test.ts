import { describe, expect, it } from 'vitest';
import { parseRobots } from '../../src/crawl/robots.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('parseRobots', () => {
  const at = 'https://www.kommun.se/robots.txt';
  const refused = (robots: string, path: string) =>
    parseRobots(at, bytes(robots), 'Underlag').refusal(`https://www.kommun.se${path}`) !== null;
  it.each([
    ['User-agent: *\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow:', '/a', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?v=1', false],
    ['User-agent: underlag\nDisallow: /hemligt\n\nUser-agent: *\nDisallow: /', '/a', false],
    ['User-agent: UNDERLAG\nDisallow: /hemligt', '/hemligt', true],
    ['User-agent: annan\nDisallow: /', '/a', false],
    ['User-agent: annan\nSitemap: /s.xml\nUser-agent: *\nDisallow: /a', '/a', true],
    ['\ufeffUser-agent: *\r\nDisallow: /sök', '/s%C3%B6k', true],
    [`User-agent: *\nDisallow: /${'*a'.repeat(5000)}\nDisallow: /b`, '/b', true],
    ['<html>Sidan saknas</html>', '/a', false],
    ['', '/a', false],
  ])('%j on %s', (robots, path, expected) => {
    expect(refused(robots, path)).toBe(expected);
  });

  it('holds for http and https alike when asked, and names its line', () => {
    const rules = parseRobots(at, bytes('User-agent: *\nDisallow: /x'), 'Underlag');
    expect(rules.refusal('http://kommun.se/x')).toContain('rad 2: Disallow: /x');
  });

  it('reads crawl-delay and sitemaps, relative ones too', () => {
    const rules = parseRobots(
      at,
      bytes('Sitemap: /s.xml\nUser-agent: *\nCrawl-delay: 2.5\nSitemap: https://a.se/t.xml'),
      'Underlag',
    );
    expect(rules.crawlDelay).toBe(2.5);
    expect(rules.sitemaps).toEqual(['https://www.kommun.se/s.xml', 'https://a.se/t.xml']);
  });
});
