import { describe, expect, test } from 'vitest';
import { reportingChannels, type WayKind } from '../../src/facts/reporting-channels/index.ts';
import { smallCorpus } from './small-corpus.ts';

const INTRO = '<p>Kommunen har en visselblåsarfunktion.</p>';

const collect = (body: string, title = 'Visselblåsning') =>
  reportingChannels.collect(smallCorpus({ title, body }));

describe('ways in', () => {
  const cases: [body: string, kinds: WayKind[]][] = [
    // No way: other errands, other people's sites, papers, questions.
    ['<p>Läs mer hos <a href="https://www.av.se/visselblasning">Arbetsmiljöverket</a>.</p>', []],
    ['<p>Läs <a href="https://www.riksdagen.se/lag">visselblåsarlagen</a>.</p>', []],
    ['<p><a href="/riktlinjer.pdf">Riktlinjer för visselblåsning</a></p>', []],
    ['<p><a href="https://etjanst.exempelby.se/synpunkt">Lämna en synpunkt</a></p>', []],
    ['<p>Har du frågor om visselblåsning? Ring 0123-45 60 00.</p>', []],
    ['<p>Kontaktcenter, telefon 0123-45 60 00</p>', []],
    ['<p>Organisationsnummer 212000-1234</p>', []],
    ['<h2>Kontakt</h2><p>Telefon: 0123-45 60 00</p>', []],
    ['<h2>Extern rapportering</h2><p>Ring Exempelmyndigheten på 010-123 45 67 för att rapportera.</p>', []],
    ['<p><a href="https://intranat.exempelby.se/rapportera">Rapportera på intranätet</a></p>', []],
    // A way.
    ['<p><a href="https://exempelby.lantero.report/x">Rapportera här</a></p>', ['vendor']],
    ['<p><a href="https://report.whistleb.com/sv/exempelby">Till tjänsten</a></p>', ['vendor']],
    [
      '<p><a href="https://sjalvservice.exempelby.se/oversikt/overview/3">Lämna en rapport</a></p>',
      ['e-service'],
    ],
    ['<p><a href="https://mottagare.example/exempelby">Lämna en rapport</a></p>', ['form']],
    ['<p>Ring visselblåsarfunktionen på 0123-45 61 00.</p>', ['telephone']],
    ['<p>Anmäl via telefon +46 (0)123-45 61 00.</p>', ['telephone']],
    ['<p>Mejla din rapport till larm@exempelby.se.</p>', ['e-mail']],
    ['<p>Skicka din rapport med post till Box 12, 123 45 Exempelby.</p>', ['letter']],
    [
      '<h2>Så rapporterar du</h2><ul><li>Telefon: 0123-45 61 00</li><li>E-post: larm@exempelby.se</li></ul>',
      ['telephone', 'e-mail'],
    ],
  ];
  test.each(cases)('%s', (body, kinds) => {
    expect(collect(INTRO + body).ways.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('what is asked for', () => {
  test.each([
    ['Exempelby behöver en visselblåsarfunktion.', 0],
    ['Vi vill se en egen visselblåsarfunktion.', 0],
    ['Du behöver inga bevis för att använda kommunens visselblåsarfunktion.', 1],
  ])('%s %d', (text, functions) => {
    expect(collect(`<p>${text}</p>`).functions).toHaveLength(functions);
  });
});

describe('a link in a list on some other page', () => {
  test.each([
    ['https://mellanby.example/visselblasarfunktion', 0],
    ['https://exempelby.lantero.report/x', 1],
    ['https://etjanst.exempelby.se/rapport', 1],
    ['/visselblasning', 1],
  ])('%s: %d', (url, mentions) => {
    const facts = collect(`<ul><li><a href="${url}">Visselblåsarfunktion</a></li></ul>`, 'Länkar');
    expect(facts.mentions).toHaveLength(mentions);
    expect(facts.lookalikes.others).toHaveLength(1 - mentions);
  });
});

describe('audiences', () => {
  const cases: [body: string, who: 'open' | 'staff' | 'shut' | 'nobody'][] = [
    ['<p>Alla medarbetare kan använda funktionen.</p>', 'staff'],
    ['<p>Funktionen är öppen för anställda och konsulter.</p>', 'staff'],
    ['<p>Som medborgare är du välkommen att lämna synpunkter.</p>', 'nobody'],
    ['<p>Missförhållandet ska vara av intresse för allmänheten.</p>', 'nobody'],
    ['<p>Funktionen är inte öppen för allmänheten.</p>', 'shut'],
    ['<p>Invånare kan inte använda funktionen.</p>', 'shut'],
    ['<p>Funktionen är öppen för allmänheten.</p>', 'open'],
    ['<p>Både anställda och invånare kan rapportera.</p>', 'open'],
    ['<p>Funktionen är öppen för alla.</p>', 'open'],
    ['<p>Du som privatperson kan också rapportera.</p>', 'open'],
    ['<h2>Vem kan rapportera?</h2><ul><li>Invånare</li></ul>', 'open'],
  ];
  test.each(cases)('%s', (body, who) => {
    const { open, staff, shut } = collect(INTRO + body);
    const found = { open: open.length > 0, staff: staff.length > 0, shut: shut.length > 0 };
    expect(found).toEqual({ open: who === 'open', staff: who === 'staff', shut: who === 'shut' });
  });
});

test('the page about it witnesses before a page that mentions it', () => {
  const corpus = smallCorpus(
    { title: 'Jobba hos oss', body: '<p>Kommunen har en visselblåsarfunktion för medarbetare.</p>' },
    { url: 'https://exempelby.se/en-lang-adress/visselblasning', title: 'Visselblåsning', body: INTRO },
  );
  const { functions } = reportingChannels.collect(corpus);
  expect(functions.map(({ title }) => title)).toEqual(['Visselblåsning', 'Jobba hos oss']);
});

test("what stands on another's site is not the municipality's", () => {
  const corpus = smallCorpus({ title: 'Visselblåsning', body: INTRO, hostRole: 'other' });
  expect(reportingChannels.collect(corpus).functions).toEqual([]);
});
