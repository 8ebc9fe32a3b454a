import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHost, canonicalUrl, isAmongHosts, LONGEST_URL, pageKey, unescaped } from '../../src/text/url.ts';

describe('canonicalUrl', () => {
  const base = 'https://www.kommun.se/kommun/politik.html';
  it.each([
    ['/x.html#del', 'https://www.kommun.se/x.html'],
    ['HTTPS://WWW.Kommun.SE:443/X.html', 'https://www.kommun.se/X.html'],
    ['http://kommun.se:80', 'http://kommun.se/'],
    ['//media.kommun.se/a.pdf', 'https://media.kommun.se/a.pdf'],
    ['../skola/', 'https://www.kommun.se/skola/'],
    ['https://namn:ord@kommun.se./a', 'https://kommun.se/a'],
    ['/protokoll.4.1a2b.html?open.12_1a2b=true', 'https://www.kommun.se/protokoll.4.1a2b.html'],
    ['/protokoll.4.1a2b.printable', 'https://www.kommun.se/protokoll.4.1a2b'],
    ['/a?utm_source=x&id=7&fbclid=1', 'https://www.kommun.se/a?id=7'],
    ['/a?b=2&a=1', 'https://www.kommun.se/a?b=2&a=1'],
    ['/a?', 'https://www.kommun.se/a'],
    ['/a?#', 'https://www.kommun.se/a'],
    ['/a?&', 'https://www.kommun.se/a'],
    ['/a?&?', 'https://www.kommun.se/a??'],
    ['/a?q=hur?', 'https://www.kommun.se/a?q=hur?'],
    ['/a;jsessionid=12AB', 'https://www.kommun.se/a'],
    ['/f%c3%b6rskola', 'https://www.kommun.se/f%C3%B6rskola'],
    ['/förskola', 'https://www.kommun.se/f%C3%B6rskola'],
    ['/f%f6rskola?namn=%f6', 'https://www.kommun.se/f%F6rskola?namn=%f6'],
    ['/%7Enamn/100%25', 'https://www.kommun.se/~namn/100%25'],
    ['/a%2520b', 'https://www.kommun.se/a%2520b'],
    ['/a%2fb', 'https://www.kommun.se/a%2Fb'],
    ['  /a.pdf\n', 'https://www.kommun.se/a.pdf'],
    ['/x?sid=12', 'https://www.kommun.se/x?sid=12'],
  ])('%s', (raw, expected) => {
    expect(canonicalUrl(raw, base)).toBe(expected);
  });

  it.each([
    'mailto:a@b.se',
    'javascript:void(0)',
    'http://',
    'https://[1',
    'ftp://kommun.se/a',
    `/${'a'.repeat(LONGEST_URL)}`,
  ])('is null for %s', (raw) => {
    expect(canonicalUrl(raw, base)).toBeNull();
  });

  it('keeps a trailing slash and the want of one apart: servers do', () => {
    expect(canonicalUrl('https://a.se/b/')).not.toBe(canonicalUrl('https://a.se/b'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        if (once !== null) expect(canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isAmongHosts', () => {
  it.each([
    ['exempelby.se', true],
    ['www.exempelby.se', true],
    ['play.exempelby.se', true],
    ['xexempelby.se', false],
    ['exempelby.se.example', false],
    ['grannby.se', true],
  ])('%s: %s', (host, expected) => {
    expect(isAmongHosts(host, ['exempelby.se', 'kommun.grannby.se'])).toBe(expected);
  });
});

describe('pageKey', () => {
  it.each([
    ['http://www.kommun.se/a.html', 'https://kommun.se/a.html'],
    ['https://kommun.se/a/index.html', 'https://kommun.se/a/'],
    ['https://kommun.se/Default.aspx', 'https://kommun.se/'],
    ['https://kommun.se/a?b=2&a=1', 'https://kommun.se/a?a=1&b=2'],
    ['https://kommun.se/a//b', 'https://kommun.se/a/b'],
    ['https://kommun.se/politik/moten.4.3f2a9c7d12345678.html', 'https://kommun.se/4.3f2a9c7d12345678.html'],
    ['https://kommun.se/protokollpdf?downloadMode=open', 'https://kommun.se/protokollpdf'],
  ])('%s is the same page as %s', (a, b) => {
    expect(pageKey(a)).toBe(pageKey(b));
  });

  it.each([
    ['https://kommun.se/a', 'https://kommun.se/a/'],
    ['https://kommun.se/a?id=1', 'https://kommun.se/a?id=2'],
    ['https://kommun.se/a.4.3f2a9c7d12345678.html', 'https://kommun.se/a.4.3f2a9c7d12345679.html'],
    ['https://kommun.se/a', 'https://kommun.se/A'],
    ['https://kommun.se/a', 'https://skola.kommun.se/a'],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/a'],
  ])('%s is another page than %s', (a, b) => {
    expect(pageKey(a)).not.toBe(pageKey(b));
  });
});

it('bareHost keeps the port and drops www.', () => {
  expect(bareHost('https://www.Kommun.se:8443/a')).toBe('kommun.se:8443');
});

it('undoes escapes, and leaves those that are no UTF-8', () => {
  expect(['%C3%A5rsplan', 'r%E5d', '100%'].map(unescaped)).toEqual(['årsplan', 'r%E5d', '100%']);
});
