import { describe, expect, test } from 'vitest';
import { webcasts } from '../../src/facts/webcasts/index.ts';
import { smallCorpus } from './small-corpus.ts';

const collect = (body: string, title = 'Kommunfullmäktige') => webcasts.collect(smallCorpus({ title, body }));

/** Names of the lists that are not empty, in alphabetical order. */
function foundIn(body: string, title?: string): string {
  const { lookalikes, ...facts } = collect(body, title);
  const lists = Object.entries({ ...facts, ...lookalikes });
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([name]) => name)
    .sort()
    .join(' ');
}

describe('a sentence on the page of the council', () => {
  const cases: [text: string, found: string][] = [
    ['Här hittar du kallelser och protokoll på webben.', ''],
    ['Kommunstyrelsens möte sänds direkt på webben.', ''],
    ['Många kommuner webbsänder sina möten.', ''],
    ['Varför webbsänds inte mötena?', ''],
    ['Den 22 april webbsänds inte mötet.', ''],
    ['Luciatåget sänds direkt på webben.', 'others'],
    ['Grannby kommun webbsänder sina möten.', 'others'],
    ['Mötena sänds i närradion.', 'others'],
    ['Mötena ska börja webbsändas.', 'planned'],
    ['Webbsändningarna har upphört.', 'ended'],
    ['Motionen om webbsändning av mötena behandlas i höst.', 'proposed'],
    ['Mötena webbsänds inte.', 'absent'],
    ['Mötet kan inte ses i efterhand på webben.', 'notAfterwards'],
    ['Mötena webbsänds.', 'live'],
    ['Sammanträdet sänds live på YouTube.', 'live'],
    ['Se mötet direkt eller i efterhand på webben.', 'afterwards live'],
    ['Sändningen ligger kvar i två månader.', 'afterwards kept'],
    ['Inspelningar från 2015 och framåt finns i arkivet.', 'afterwards kept'],
    ['Lyssna på mötet direkt via webbradio.', 'sound'],
    ['Mötena är öppna för allmänheten.', 'open'],
    ['Du är välkommen att lyssna på åhörarplats.', 'open'],
    ['Mötena är inte öppna för allmänheten.', 'closed'],
    ['Nämndernas möten är öppna för allmänheten.', ''],
  ];
  test.each(cases)('%s', (text, found) => expect(foundIn(`<p>${text}</p>`)).toBe(found));
});

test('on a page about something else the council must be spoken of', () => {
  expect(foundIn('<p>Mötet webbsänds.</p>', 'Byggnadsnämnden')).toBe('');
  expect(foundIn('<p>Fullmäktiges möte webbsänds.</p>', 'Byggnadsnämnden')).toBe('live');
});

describe('a link in a list on some other page', () => {
  test.each([
    ['https://mellanby.example/webb-tv', 'others'],
    ['https://www.youtube.com/exempelby', 'live'],
    ['https://play.exempelby.se/', 'live'],
    ['/webb-tv', 'live'],
  ])('%s: %s', (url, found) => {
    expect(foundIn(`<ul><li><a href="${url}">Se kommunfullmäktige på webb-tv</a></li></ul>`, 'Länkar')).toBe(
      found,
    );
  });
});

describe('recordings', () => {
  const list = (items: string) => `<p>Mötena webbsänds.</p><h2>Tidigare sändningar</h2><ul>${items}</ul>`;
  const item = (text: string, url = 'https://www.youtube.com/x') => `<li><a href="${url}">${text}</a></li>`;
  const dates = (items: string) => collect(list(items)).recordings.map(({ date }) => date);

  test('each meeting once, oldest first', () => {
    const items = item('25 mars 2024, del 1') + item('25 mars 2024, del 2') + item('12 februari 2024');
    expect(dates(items)).toEqual(['2024-02-12', '2024-03-25']);
  });
  test('what is to come is no recording', () => expect(dates(item('27 maj 2024'))).toEqual([]));
  test('minutes are no recordings', () => {
    expect(dates(item('Protokoll 25 mars 2024', 'https://exempelby.se/p.pdf'))).toEqual([]);
  });
  test('another body is not the council', () => {
    expect(dates(item('Socialnämnden 25 mars 2024'))).toEqual([]);
  });
  test('a heading can give the year', () => {
    const body = `<h2>Sändningar 2023</h2><ul>${item('20 november')}</ul>`;
    expect(collect(body).recordings.map(({ date }) => date)).toEqual(['2023-11-20']);
  });
});
