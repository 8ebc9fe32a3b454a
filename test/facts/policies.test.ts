import { expect, test } from 'vitest';
import { formerlyAbout, inWords, policies, policiesAbout } from '../../src/facts/policies/index.ts';
import { bareTitle, keyOf, policyNamed } from '../../src/facts/policies/title.ts';
import { covers, periodInTitle } from '../../src/facts/policies/validity.ts';
import { validitySaid } from '../../src/text/validity.ts';
import { smallCorpus } from './small-corpus.ts';

test.each([
  ['Kommunikationspolicy (PDF, 187 kB)', 'policy', 'Kommunikationspolicy'],
  ['3:7 Regler för mutor och jäv', 'regler', 'Regler för mutor och jäv'],
  [
    'Läs kommunens riktlinjer för sociala mediers konton.pdf',
    'riktlinje',
    'Riktlinjer för sociala mediers konton',
  ],
  ['Tillsammans – strategi för delaktighet', 'strategi', 'Tillsammans – strategi för delaktighet'],
  ['Lönekriterier', 'regler', 'Lönekriterier'],
  ['Vår värdegrund', 'värdegrund', 'Värdegrund'],
])('%s names a document', (text, kind, title) => {
  expect(policyNamed(text)).toEqual({ kind, title });
});

test.each([
  'Motion om en kommunikationspolicy',
  'Granskning av personalpolicyn',
  'Integritetspolicy',
  'Riktlinjer',
  'Teknikprogrammet',
  'Revision',
  'Policyn är antagen av fullmäktige.',
  'Bygdeföreningens värdegrund',
])('%s names none', (text) => {
  expect(policyNamed(text)).toBeNull();
});

test('titles are told apart by what they say, not by how they are written', () => {
  expect(keyOf('Riktlinjer för medborgardialog i Exempelby kommun')).toBe(
    keyOf('Riktlinje för medborgardialog 2022'),
  );
  expect(keyOf('Regler för sociala medier')).not.toBe(keyOf('Regler för representation'));
  expect(bareTitle('Se Personalpolicy Pdf, 40 kB, öppnas i nytt fönster.')).toBe('Personalpolicy');
});

test.each([
  ['Program för privata utförare 2019–2022', 'program', '2022-12-31'],
  ['Plan för dialog 2023-24', 'plan', '2024-12-31'],
  ['Internkontrollplan 2023', 'plan för året', '2023-12-31'],
] as const)('%s ends with its time', (title, kind, to) => {
  expect(periodInTitle(title, kind)?.to).toBe(to);
});

test('the year in a policy’s title is that of its adoption, not its time', () => {
  expect(periodInTitle('Kommunikationspolicy 2019', 'policy')).toBeNull();
});

test.each([
  ['Gäller från och med: 14 september 2022', { from: '2022-09-14', to: null }],
  ['Giltighetstid 2015-06-30', { from: null, to: '2015-06-30' }],
  ['Giltighetstid: Mandatperioden 2015-2018', { from: '2015-01-01', to: '2018-12-31' }],
  ['Dokumentet gäller till och med: 31 december 2020', { from: null, to: '2020-12-31' }],
])('%s', (line, period) => {
  expect(validitySaid([line])).toEqual(period);
});

test('a time covers its last day, and no time says nothing', () => {
  expect(covers({ from: null, to: '2024-05-01' }, '2024-05-01')).toBe(true);
  expect(covers({ from: null, to: '2024-04-30' }, '2024-05-01')).toBe(false);
  expect(covers(null, '2024-05-01')).toBeNull();
});

test('a list, a page and a decision make one document each, and a link to what was read makes none', () => {
  const facts = policies.collect(
    smallCorpus(
      {
        title: 'Styrdokument',
        url: 'https://exempelby.se/styrdokument',
        body: `<ul><li><a href="https://exempelby.se/policy/telefon">Telefonpolicy (PDF, 20 kB)</a></li>
          <li><a href="https://exempelby.se/intranet.pdf">Riktlinjer för intranätet</a> Kommunstyrelsen 2021-03-01 § 20</li>
          <li><a href="https://annan.se/x.pdf">Policy för fiske</a></li></ul>
          <h2>Upphävda styrdokument</h2><ul><li>Informationspolicy</li></ul>`,
      },
      {
        title: 'Telefonpolicy',
        url: 'https://exempelby.se/policy/telefon',
        body: '<p>Antagen av kommunfullmäktige 2020-06-15 § 44</p><p>Samtal ska besvaras inom tre signaler.</p>',
      },
    ),
  );
  const found = facts.documents.map(({ title, seen, standing }) => [title, seen, standing]);
  expect(found).toContainEqual(['Telefonpolicy', 'page', 'adopted']);
  expect(found).toContainEqual(['Riktlinjer för intranätet', 'title', 'adopted']);
  expect(found.filter(([title]) => title === 'Telefonpolicy')).toHaveLength(1);
  expect(policiesAbout(facts, /fiske/iu)).toEqual([]);
  expect(policiesAbout(facts, /informationspolicy/iu)).toEqual([]);
  expect(formerlyAbout(facts, /informationspolicy/iu)).toHaveLength(1);
});

test('adoption, time and scope are read off a page that is the document', () => {
  const facts = policies.collect(
    smallCorpus({
      title: 'Riktlinjer för hemtjänst 2019–2022',
      body: '<p>Fastställd av socialnämnden 2019-02-11 § 12</p><p>Insatser ska följas upp.</p>',
    }),
  );
  expect(facts.documents[0]).toMatchObject({
    kind: 'riktlinje',
    scope: 'egen',
    unit: 'äldreomsorg',
    adopted: { by: 'socialnämnden', date: '2019-02-11', paragraph: '12' },
    holds: false,
  });
});

test('the newest version that holds is in force, with the one it replaced', () => {
  const rule = (title: string, url: string, line: string) => ({
    title,
    url,
    body: `<h1>${title}</h1><p>${line}</p>${'<p>Policyn ska följas av alla nämnder och bör läsas av alla medarbetare i kommunen.</p>'.repeat(16)}`,
  });
  const facts = policies.collect(
    smallCorpus(
      rule(
        'Personalpolicy för kommunen',
        'https://exempelby.se/policy/2011',
        'Antagen av kommunfullmäktige 2011-03-01 § 12',
      ),
      rule(
        'Personalpolicy',
        'https://exempelby.se/policy/2015',
        'Antagen av kommunfullmäktige 2015-05-18 § 61',
      ),
      rule(
        'Personalpolicy',
        'https://exempelby.se/policy/2007',
        'Antagen av kommunfullmäktige 2007-05-18 § 6',
      ),
    ),
  );
  const inForce = policiesAbout(facts, /personalpolicy/iu);
  expect(inForce.map(({ evidence }) => evidence.url)).toEqual(['https://exempelby.se/policy/2015']);
  expect(inWords(inForce[0]!)).toBe(
    '”Personalpolicy” (kommunfullmäktige 2015-05-18; föregående antagen 2011)',
  );
  expect(formerlyAbout(facts, /personalpolicy/iu)).toHaveLength(2);
});

test('what a text only names is said to be named there', () => {
  const facts = policies.collect(
    smallCorpus({
      title: 'Om personal',
      url: 'https://exempelby.se/personal',
      body: '<p>Kommunfullmäktige antog 2015-05-18 kommunens personalpolicy.</p>',
    }),
  );
  expect(policiesAbout(facts, /personalpolicy/iu).map(inWords)).toEqual([
    '”Personalpolicy” (kommunfullmäktige 2015-05-18; hänvisas till i ”Om personal”, inte påträffad)',
  ]);
});
