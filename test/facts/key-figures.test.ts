import { describe, expect, test } from 'vitest';
import {
  figureInWords,
  type KeyFigure,
  keyFigures,
  outcomesOf,
  targetsOf,
} from '../../src/facts/key-figures/index.ts';
import { smallCorpus } from './small-corpus.ts';

/** `id value role whose year` of every figure that a page gives. */
const figuresOf = (body: string, title = 'Årsredovisning 2022'): string[] =>
  keyFigures.collect(smallCorpus({ title, body })).figures.map(inShort);

const inShort = ({ id, value, role, whose, year }: KeyFigure): string =>
  `${id} ${value} ${role} ${whose} ${year ?? '–'}`;

describe('key figures in sentences', () => {
  test.each<[string, string[]]>([
    ['Kommunens HME-index är 79 (78).', ['hme 79 outcome whole 2022', 'hme 78 outcome whole 2021']],
    ['86 procent har haft medarbetarsamtal under året.', ['appraisal-talks 86 outcome whole 2022']],
    [
      'Av de 84 procent som svarade på enkäten har 86 procent haft medarbetarsamtal.',
      ['response-rate 84 outcome whole 2022', 'appraisal-talks 86 outcome whole 2022'],
    ],
    [
      'Av dem som svarade hade 86 procent haft medarbetarsamtal under året.',
      ['appraisal-talks 86 outcome whole 2022'],
    ],
    [
      'Svarsfrekvensen var 81 procent och 77 procent har haft lönesamtal.',
      ['response-rate 81 outcome whole 2022', 'pay-talks 77 outcome whole 2022'],
    ],
    [
      '90 procent har haft medarbetarsamtal och lönesamtal.',
      ['appraisal-talks 90 outcome whole 2022', 'pay-talks 90 outcome whole 2022'],
    ],
    ['Sjukfrånvaron minskade från 7,2 procent till 6,3 procent.', ['sick-leave 6.3 outcome whole 2022']],
    ['Sjukfrånvaron minskade med 0,4 procentenheter.', []],
    ['Sjukfrånvaron var 6,3 procent 2021.', ['sick-leave 6.3 outcome whole 2021']],
    ['Personalomsättningen ska vara högst 10 procent.', ['staff-turnover 10 target whole 2022']],
    ['Målet för HME är 80 och utfallet blev 78.', ['hme 80 target whole 2022', 'hme 78 outcome whole 2022']],
    ['Resultatet i NKI för företagen blev 71.', ['nki 71 outcome whole 2022']],
    ['JÄMIX blev 105 för kommunen.', ['jamix 105 outcome whole 2022']],
    ['Medarbetarnas NMI uppgick till 64.', ['staff-index 64 outcome whole 2022']],
    ['Medborgarna ger kommunen NMI 58.', ['nmi 58 outcome whole 2022']],
    [
      'Kommunen ligger på plats 34 i Svenskt Näringslivs ranking.',
      ['business-ranking 34 outcome whole 2022'],
    ],
    [
      'Personalomsättningen var 8,1 procent, en ökning jämfört med 2021.',
      ['staff-turnover 8.1 outcome whole 2022'],
    ],
    ['Socialnämnden har en sjukfrånvaro på 8,9 procent.', ['sick-leave 8.9 outcome unit 2022']],
  ])('%s', (sentence, expected) => expect(figuresOf(`<p>${sentence}</p>`)).toEqual(expected));

  test.each<string>([
    'HME i riket är 78.',
    'Genomsnittet för alla kommuner i HME är 79.',
    'Sjukfrånvaron i Storköpings kommun var 5,1 procent.',
  ])('somebody else’s: %s', (sentence) => {
    const { figures } = keyFigures.collect(smallCorpus({ title: 'Personal', body: `<p>${sentence}</p>` }));
    expect(figures.map(({ whose }) => whose)).toEqual(['others']);
  });

  test.each<string>([
    'HME infördes 2012 och mäts varje år.',
    'Har du haft medarbetarsamtal de senaste 12 månaderna?',
    'HME består av 9 frågor på en skala 1–5.',
    'Insikten om att 40 procent saknar stöd är ny.',
    'Medarbetarsamtal hålls den 12 mars.',
    'Utvecklingssamtal hålls 2 gånger per år.',
  ])('none: %s', (sentence) => expect(figuresOf(`<p>${sentence}</p>`, 'Personal')).toEqual([]));
});

describe('key figures in tables', () => {
  const table = (...rows: string[][]) =>
    `<table>${rows
      .map(
        (cells, at) =>
          `<tr>${cells.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`,
      )
      .join('')}</table>`;

  test('columns that are years', () => {
    const rows = table(['Nyckeltal', '2021', '2022'], ['Sjukfrånvaro', '7,1 %', '6,3 %']);
    expect(figuresOf(rows, 'Personalredovisning')).toEqual([
      'sick-leave 6.3 outcome whole 2022',
      'sick-leave 7.1 outcome whole 2021',
    ]);
  });

  test('outcome, target and the average of the country', () => {
    const rows = table(['Mått', 'Mål 2022', 'Utfall 2022', 'Riket'], ['Totalindex HME', '80', '78', '79']);
    const { figures } = keyFigures.collect(smallCorpus({ title: 'Årsredovisning 2022', body: rows }));
    expect(figures.map(inShort)).toEqual([
      'hme 80 target whole 2022',
      'hme 78 outcome whole 2022',
      'hme 79 outcome others 2022',
    ]);
    expect(outcomesOf({ figures }, 'hme').map(figureInWords)).toEqual([
      'hållbart medarbetarengagemang (HME) 78 (2022)',
    ]);
    expect(targetsOf({ figures }, 'hme').map(({ value }) => value)).toEqual([80]);
  });

  test('rows of units, with the figure above the table or its column', () => {
    const above = `<h2>Sjukfrånvaro</h2>${table(['', '2022'], ['Totalt', '6,3'], ['Socialförvaltningen', '8,0'], ['Kvinnor', '7,0'])}`;
    expect(figuresOf(above, 'Personalredovisning')).toEqual([
      'sick-leave 6.3 outcome whole 2022',
      'sick-leave 8 outcome unit 2022',
    ]);
    const column = table(['År', 'Frisknärvaro'], ['2021', '41'], ['2022', '44']);
    expect(figuresOf(column, 'Personalredovisning')).toEqual([
      'seldom-sick 44 outcome whole 2022',
      'seldom-sick 41 outcome whole 2021',
    ]);
  });
});

test('a row of years heads the rows below it', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const body = `<table>${row('Nyckeltal', '2021', '2022')}${row('JÄMIX, totalt', '108', '112')}</table>`;
  expect(figuresOf(body, 'Personalredovisning')).toEqual([
    'jamix 112 outcome whole 2022',
    'jamix 108 outcome whole 2021',
  ]);
});

test('a table of the kept comparisons gives one figure a row, called by its label', () => {
  const body =
    '<h2>Kommunens kvalitet i korthet</h2><table><tr><th>Mått</th><th>2022</th><th>Medel</th></tr>' +
    '<tr><td>Andel som får svar inom två dagar</td><td>88 %</td><td>81 %</td></tr></table>';
  const { figures } = keyFigures.collect(smallCorpus({ title: 'Resultat', body }));
  expect(figures.map((one) => [one.label, inShort(one)])).toEqual([
    ['Andel som får svar inom två dagar', 'kkik 88 outcome whole 2022'],
    ['Andel som får svar inom två dagar', 'kkik 81 outcome others –'],
  ]);
});

test('a committee’s report is its own, and the text is told by its kind', () => {
  const body = '<p>Sjukfrånvaron uppgick till 9,1 procent.</p>';
  const [one] = keyFigures.collect(
    smallCorpus({ title: 'Omsorgsnämndens verksamhetsberättelse 2022', body }),
  ).figures;
  expect(one).toMatchObject({ whose: 'unit', unitName: 'omsorgsnämnden', source: 'committee report' });
  const [other] = keyFigures.collect(smallCorpus({ title: 'Personalbokslut 2022', body })).figures;
  expect(other).toMatchObject({ whose: 'whole', source: 'personnel accounts' });
});
