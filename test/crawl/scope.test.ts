import { describe, expect, it } from 'vitest';
import { hostRoleOf, Scope } from '../../src/crawl/scope.ts';

describe('scope', () => {
  const municipality = { hosts: ['kommun.se', 'kommun.varnamo.se', 'start.stockholm', '127.0.0.1:8080'] };
  it.each([
    ['https://www.kommun.se/a', 'own'],
    ['https://etjanster.kommun.se/', 'own'],
    ['https://varnamo.se/', 'own'],
    ['https://start.stockholm/', 'own'],
    ['https://insyn.stockholm/', 'other'],
    ['https://annankommun.se/', 'other'],
    ['https://kommun.se.example.org/', 'other'],
    ['http://127.0.0.1:8080/a', 'own'],
    ['http://127.0.0.1:8081/a', 'other'],
    ['https://kommun.tromanpublik.se/', 'associated'],
    ['https://www.netpublicator.com/bulletinboard/public/x', 'associated'],
    ['https://report.whistleb.com/sv/kommun', 'associated'],
    ['https://www.europarl.europa.eu/committees/sv', 'other'],
    ['ingen adress', 'other'],
  ])('%s is %s', (url, expected) => {
    expect(hostRoleOf(url, municipality)).toBe(expected);
  });

  const own = 'https://kommun.se/a';
  const board = 'https://www.netpublicator.com/bulletinboard/public/11111111-aaaa';
  it.each([
    ['a landing page linked from an own page', 'https://report.whistleb.com/sv/kommun', own, true],
    [
      'what a landing page links to',
      'https://report.whistleb.com/sv/annan',
      'https://report.whistleb.com/sv/kommun',
      false,
    ],
    ['a vendor’s news', 'https://lantero.se/nyheter/kund', own, false],
    ['a board linked from an own page', board, own, true],
    ['a page of that board', `${board}/2015`, board, true],
    ['a document of that board', 'https://www.netpublicator.com/reader/1.pdf', board, true],
    [
      'another customer’s board',
      'https://www.netpublicator.com/bulletinboard/public/22222222-bbbb',
      board,
      false,
    ],
    ['another service’s link', 'https://x.tromanpublik.se/', board, false],
    ['a school under its own domain', 'https://bergaskolan.example/', own, false],
  ])('%s', (_what, url, from, expected) => {
    const scope = new Scope(municipality);
    scope.place(board, own);
    expect(scope.place(url, from).role !== 'other').toBe(expected);
  });
});
