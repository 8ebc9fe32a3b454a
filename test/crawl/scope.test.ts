import { describe, expect, it } from 'vitest';
import { hostRoleOf, Scope, serviceOf } from '../../src/crawl/scope.ts';

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
    ['https://sjalvservice.grannby.example/oversikt', 'associated'],
    ['https://etjanst2.grannby.example/', 'associated'],
    ['https://minasidor.grannby.example/', 'associated'],
    ['https://exempel.enamnd.se/', 'associated'],
    ['https://minasidor.forsakringskassan.se/', 'other'],
    ['https://minasidor.regionexempel.se/', 'other'],
    ['https://jamforservice.grannby.example/', 'associated'],
    ['https://kommun.miljobarometern.se/klimat', 'associated'],
    ['https://dialog.grannby.example/park', 'associated'],
    ['https://dialog.example/', 'other'],
    ['https://eforslag.grannby.example/', 'associated'],
    ['https://skolval.grannby.example/', 'associated'],
    ['https://recruit.visma.com/spa/public/apply?guidAssignment=x', 'associated'],
    ['https://kommun.varbi.com/se/', 'associated'],
    ['https://www.mynewsdesk.com/se/kommun', 'associated'],
    ['https://vartkommun.se/nyheter', 'associated'],
    ['https://vartgrannby.se/nyheter', 'other'],
    ['https://www.europarl.europa.eu/committees/sv', 'other'],
    ['ingen adress', 'other'],
  ])('%s is %s', (url, expected) => {
    expect(hostRoleOf(url, municipality)).toBe(expected);
  });

  it.each([
    ['https://www.kommun.se/a', null],
    ['https://etjanster.kommun.se/', null],
    ['https://annankommun.se/', null],
    ['https://kommun.tromanpublik.se/', 'register över förtroendevalda (Troman)'],
    ['https://minasidor.grannby.example/', 'e-tjänster'],
    ['https://vartkommun.se/', 'kommunens lokala nyhetssajt'],
  ])('%s serves as %s', (url, expected) => {
    expect(serviceOf(url, municipality)).toBe(expected);
  });

  const own = 'https://kommun.se/a';
  const board = 'https://www.netpublicator.com/bulletinboard/public/11111111-aaaa';
  const newsroom = 'https://www.mynewsdesk.com/se/kommun';
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
    ['a news room linked from an own page', newsroom, own, true],
    ['a press release in that news room', `${newsroom}/pressreleases/nytt-bad-1`, newsroom, true],
    ['another customer’s news room', 'https://www.mynewsdesk.com/se/foretaget', newsroom, false],
    ['e-services that another service links to', 'https://etjanst.grannby.example/', board, false],
    [
      'a job advertisement linked from an own page',
      'https://recruit.visma.com/spa/public/apply?g=1',
      own,
      true,
    ],
    [
      'what a job advertisement links to',
      'https://recruit.visma.com/spa/public/apply?g=2',
      'https://recruit.visma.com/spa/public/apply?g=1',
      false,
    ],
    ['a school under its own domain', 'https://bergaskolan.example/', own, false],
  ])('%s', (_what, url, from, expected) => {
    const scope = new Scope(municipality);
    scope.place(board, own);
    scope.place(newsroom, own);
    expect(scope.place(url, from).role !== 'other').toBe(expected);
  });
});
