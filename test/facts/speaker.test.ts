import { describe, expect, test } from 'vitest';
import { isProposal, isStrangers } from '../../src/facts/speaker.ts';
import { ingestHtml } from '../../src/ingest/index.ts';
import type { ReadDocument } from '../../src/model/corpus.ts';
import { exempelby, page } from '../corpus.ts';

const OWN = 'https://www.exempelby.se/visselblasning';
const known = { ...exempelby, code: '9901' };

/** A page of these lines on the municipality's own host; what begins with `#` is a heading. */
function pageOf(lines: readonly string[], around = { head: '', top: '', bottom: '' }): ReadDocument {
  const blocks = lines.map((line, at) => {
    const tag = line.startsWith('#') ? (at === 0 ? 'h1' : 'h2') : 'p';
    return `<${tag}>${line.replace(/^# /, '')}</${tag}>`;
  });
  const { head, top, bottom } = around;
  const html = `<html lang="sv"><head>${head}</head><body><header>${top}</header><main>${blocks.join('')}</main><footer>${bottom}</footer></body></html>`;
  return { ...page(OWN), ...ingestHtml(OWN, html) };
}

describe('whose page it is, by its own words', () => {
  test.each([
    ['Högskolan i Mellanbygden tar emot rapporter, och högskolans jurist utreder dem.', true],
    ['Region Mellanbygden har en kanal för den som arbetar i Region Mellanbygden.', true],
    ['Mellanby Bostäder har en funktion. Den gäller Mellanby Bostäder och ingen annan.', true],
    ['Räddningstjänsten Mellanbygden frågar. Räddningstjänsten Mellanbygden svarar.', true],
    ['Exempelby kommun och Exempelby Bostäder har en gemensam funktion med Exempelby Bostäder.', false],
    ['Kommunens funktion sköts av Granskarna AB. Rapporten går till Granskarna AB.', false],
    ['Tjänsten levereras av Granskarna AB.', false],
    ['Vi tar emot din rapport.', false],
  ])('%s', (text, expected) => {
    expect(isStrangers(page(OWN, 'text', text), exempelby)).toBe(expected);
  });

  test('a town abroad is not asked about', () => {
    const text = 'Stadens möten sänds direkt.';
    expect(isStrangers(page('https://www.exempelstad.ax/webb-tv', 'text', text), exempelby)).toBe(true);
  });

  const strangers: [who: string, lines: string[]][] = [
    [
      'a party by its name at the top',
      [
        '# Mer insyn i fullmäktige',
        'Vänsterpartiet Exempelby',
        'Även i vår kommun ska mötena kunna ses hemma. Det är dags att Exempelby kommun sänder dem.',
      ],
    ],
    [
      'a party as we',
      ['# Öppna nämnder', 'Vi i Centerpartiet föreslog i våras att Exempelby kommun ska sända.'],
    ],
    ['its members as we', ['# Insyn', 'För oss moderater är öppna möten en hjärtefråga i Exempelby kommun.']],
    [
      'a party that wants and demands',
      [
        '# En trygg väg för den som larmar',
        'Liberalerna vill att kommunen inrättar en funktion. Liberalerna i Exempelby har föreslagit det två gånger.',
      ],
    ],
    [
      'a local party without a name for itself but its motion',
      [
        '# Sänd nämnderna',
        'Vi lämnade in en motion i våras. Vi anser att Exempelby kommun måste bli öppnare.',
      ],
    ],
    [
      'a newspaper with byline and advertisements',
      [
        '# Nu kan anställda slå larm',
        'Av Signe Exempelsson',
        'ANNONS',
        'Exempelby kommun har infört en visselblåsarfunktion.',
      ],
    ],
    [
      'a newspaper that was told',
      [
        '# Politiker: Vi måste kunna se mötena',
        'Exempelby kommun har inte råd med sändningar, säger kommunalrådet till Mellanbygdens Tidning.',
      ],
    ],
    [
      'a reader of a newspaper',
      ['Det skriver Signe Exempelsson, som bor i Exempelby kommun, i en insändare.'],
    ],
    [
      'a seller',
      [
        '# Visselblåsartjänst för kommuner',
        'Vår lösning passar er oavsett storlek. Boka en demo redan i dag.',
        'Exempelby kommun är en av våra kunder.',
      ],
    ],
    [
      'an authority on its task',
      ['# Rapporteringskanaler', 'Statskontoret har regeringens uppdrag att främja arbetet mot korruption.'],
    ],
    [
      'an authority again and again',
      ['# Klagomål', 'Skolinspektionen granskar rutinerna. Skolinspektionen har ett övergripande ansvar.'],
    ],
    [
      'an adviser on municipalities at large',
      [
        '# Så skriver du ett medborgarförslag',
        'Ta reda på hur det fungerar i din kommun. Många kommuner har infört förslag på webben.',
      ],
    ],
    [
      'a company without a name',
      ['# Slå larm', 'Tjänsten är för företagets medarbetare och för alla inom koncernen.'],
    ],
    [
      'a company that has what a municipality has',
      [
        '# Visselblåsning',
        'Mellanby Energi har en funktion. Alla i Mellanby Energi ska våga larma, även den som har kontakt med kommunen.',
        'Rapporten läses av Mellanby Energi. Frågor om Mellanby Energi besvaras i växeln.',
      ],
    ],
    [
      'a federation of schools that answers a remiss',
      [
        '# Skolornas riksförbunds yttrande',
        'Förbundet anser att lagen är bra. Förbundet vill att kommuner följer den.',
      ],
    ],
    [
      'an adviser to companies',
      [
        '# Så väljer ni kanal',
        'Vi erbjuder en helhetslösning. Annars bör ni anlita någon annan, om ni vill vara trygga.',
      ],
    ],
    ['a federation', ['# Tillsyn', 'Förbundet besöker varje år våra medlemskommuner.']],
    ['a union', ['# Råd till dig som larmar', 'Fackförbundet för dig i Exempelby kommun. Bli medlem i dag.']],
    [
      'another municipality in its first words',
      ['# Visselblåsarfunktion', 'Grannby kommuns funktion är för kommunens anställda.'],
    ],
    [
      'another municipality by its mailbox',
      ['# Webb-tv', 'Fullmäktige sänds direkt. Äldre möten kan du beställa på kommun@grannby.se.'],
    ],
    [
      'a Finnish municipality on some other host',
      ['# Fullmäktige', 'Välfärdsområdet svarar för vården, enligt Finlands lagar. Ring +358 12 345.'],
    ],
    [
      'someone’s blog',
      ['# Min motion', 'Jag skrev den i våras. Alla inlägg av Kim Exempelsson', 'Lämna en kommentar'],
    ],
  ];
  test.each(strangers)('%s', (_who, lines) => {
    expect(isStrangers(pageOf(lines), known)).toBe(true);
  });

  const own: [what: string, lines: string[]][] = [
    [
      'parties in the council',
      [
        '# Mandat',
        'Centerpartiet',
        'Moderaterna',
        'Vänsterpartiet',
        'Centerpartiet har sju mandat och ordförandeposten.',
      ],
    ],
    [
      'news with photographer, quotation and party letter',
      [
        '# Nu sänds nämnderna',
        'I veckan sändes det första mötet. – Äntligen, säger hon.',
        'Foto: Signe Exempelsson',
        'Det ger insyn, säger kommunalrådet Kim Exempelsson (S).',
      ],
    ],
    [
      'its vision',
      [
        '# Vår vision',
        'Vi vill se en kommun som växer. Vi är övertygade om att vår kommun kan bli bäst. Kommunen måste våga.',
      ],
    ],
    [
      'its companies',
      [
        '# Våra bolag',
        'Exempelby Bostäder AB och Exempelby Energi AB ägs av kommunen. Exempelby Energi har egen växel.',
      ],
    ],
    [
      'comparisons with others',
      [
        '# Kommunens kvalitet i korthet',
        'Cirka 260 kommuner jämför sig. SKR leder arbetet. Här ser du hur det gick i just din kommun.',
        'Kommunernas resultat visas i Kolada.',
      ],
    ],
    [
      'what the law asks of all',
      [
        '# Visselblåsarfunktion',
        'Sveriges kommuner måste ha en funktion. Kommunens funktion sköts av ett företag.',
      ],
    ],
    [
      'help for companies',
      [
        '# Företagare',
        'Vi hjälper er att växa. Våra kunder är nöjda. Exempelby kommun har ett näringslivskontor.',
      ],
    ],
    [
      'its own councils',
      ['# Råd', 'Pensionärsrådet träffas fyra gånger om året. Pensionärsrådets protokoll finns här.'],
    ],
    [
      'a neighbour that helps',
      ['# Gymnasiet', 'Du kan gå i skola i Grannby kommun om kommunen inte har ditt program.'],
    ],
    [
      'several neighbours',
      [
        '# Samarbete',
        'Grannby kommun och Mellanby kommun delar växel med oss. Grannby kommun svarar på kvällar.',
      ],
    ],
    [
      'an authority that one may turn to',
      ['# Överklaga', 'Länsstyrelsen prövar beslutet. Kommunen skickar ärendet vidare.'],
    ],
    ['nothing said', ['# Synpunkter', 'Vi vill veta vad du tycker. Ditt svar läses av en handläggare.']],
  ];
  test.each(own)('the municipality: %s', (_what, lines) => {
    expect(isStrangers(pageOf(lines), known)).toBe(false);
  });

  test('minutes let parties speak', () => {
    const lines = [
      'Vi i Centerpartiet yrkar bifall.',
      'Liberalerna vill avslå. Liberalerna anser att kommunen måste spara.',
    ];
    const minutes: ReadDocument = { ...pageOf(lines), kind: 'protokoll', pages: 3 };
    expect(isStrangers(minutes, known)).toBe(false);
  });

  test('a proposal is told by what it is, not by who made it', () => {
    const motion: ReadDocument = { ...pageOf(['Vi i Centerpartiet yrkar att möten sänds.']), kind: 'motion' };
    expect(isStrangers(motion, known)).toBe(false);
  });

  const REPORT = ['# Visselblåsning', 'Här kan du rapportera missförhållanden i vår verksamhet.'];
  const frames: [what: string, frame: { top?: string; bottom?: string }, expected: boolean][] = [
    ['a company’s rights', { bottom: '<p>© 2024 Mellanby Energi AB</p>' }, true],
    ['a company’s number', { bottom: '<p>Organisationsnummer: 556000-1234</p>' }, true],
    ['a municipality’s number', { bottom: '<p>Organisationsnummer: 212000-1234</p>' }, false],
    ['a region’s name at the top', { top: '<p>Region Mellanbygden</p>' }, true],
    [
      'the municipality’s name at the top and a company’s at the bottom',
      { top: '<p>Exempelby kommun</p>', bottom: '<p>© Webbyrån AB</p>' },
      false,
    ],
    [
      'links to others at the bottom',
      { bottom: '<a href="/r">Region Mellanbygden</a> <a href="/p">Polisen</a>' },
      false,
    ],
  ];
  test.each(frames)('%s', (_what, { top = '', bottom = '' }, expected) => {
    expect(isStrangers(pageOf(REPORT, { head: '', top, bottom }), known)).toBe(expected);
  });
});

describe('whether a document as a whole is a proposal', () => {
  test.each([
    ['motion', true],
    ['medborgarförslag', true],
    ['tjänsteskrivelse', false],
    ['nyhet', false],
    ['webbsida', false],
  ] as const)('%s', (kind, expected) => {
    expect(isProposal({ ...page(OWN, 'text', 'Kanalen infördes efter en motion.'), kind })).toBe(expected);
  });
});
