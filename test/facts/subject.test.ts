import { describe, expect, test } from 'vitest';
import {
  isOwnDocument,
  type Owner,
  ownerAround,
  ownerInTitle,
  ownerOf,
  testimonyOf,
  wasThere,
  yearsBefore,
} from '../../src/facts/subject.ts';
import type { ReadDocument } from '../../src/model/corpus.ts';
import type { Block } from '../../src/model/document.ts';

const municipality = {
  code: '9901',
  name: 'Exempelby',
  county: null,
  website: null,
  hosts: ['exempelby.se'],
};

/** The term stands in brackets. */
function termIn(marked: string): { sentence: string; term: { start: number; end: number } } {
  const start = marked.indexOf('[');
  return { sentence: marked.replace(/[[\]]/g, ''), term: { start, end: marked.indexOf(']') - 1 } };
}

const block = (text: string, headings: string[] = []): Block => ({
  kind: 'paragraph',
  region: 'main',
  text,
  level: 0,
  headings,
  links: [],
  cells: [],
  selector: 'main > p',
  page: null,
  runs: [],
});

function documentWith(changes: Partial<ReadDocument>): ReadDocument {
  const url = 'https://exempelby.se/sida';
  return {
    url,
    finalUrl: url,
    mediaType: 'text/html',
    state: 'text',
    stateReason: null,
    title: 'Sida',
    language: 'sv',
    kind: 'webbsida',
    issuer: null,
    standing: 'unknown',
    adopted: null,
    revised: null,
    register: null,
    validity: null,
    version: null,
    about: null,
    dates: { published: null, updated: null, meeting: null },
    pages: null,
    blocks: [block('Text.')],
    markup: [],
    hostRole: 'own',
    resource: {
      url,
      finalUrl: url,
      status: 200,
      mediaType: 'text/html',
      declaredType: 'text/html',
      fetchedAt: '2024-05-01T10:00:00Z',
      sha256: '0'.repeat(64),
      size: 1,
      archive: { file: 'a.warc.gz', offset: 0, length: 1 },
      via: 'http',
    },
    ...changes,
  };
}

describe('ownerOf', () => {
  const cases: [sentence: string, owner: Owner][] = [
    ['Kommunen har en [visselblåsarfunktion].', 'own'],
    ['Exempelby kommun har en [visselblåsarfunktion].', 'own'],
    ['I Exempelby finns en [visselblåsarfunktion].', 'own'],
    ['Vår [visselblåsartjänst] tas om hand av ett externt företag.', 'own'],
    ['[Visselblåsarfunktionen] gäller för kommunen och de kommunala bolagen.', 'own'],
    ['Exempelby kommun har tillsammans med Grannby kommun en gemensam [visselblåsarfunktion].', 'own'],
    ['Till kommunens [visselblåsarsystem].', 'own'],
    ['Bolagen använder kommunens [visselblåsarfunktion].', 'own'],
    ['Här kan du rapportera via [visselblåsarfunktionen].', 'unsaid'],
    ['Regelverket kring [visselblåsning] är nytt.', 'unsaid'],
    ['Grannby kommun har inrättat en [visselblåsarfunktion].', 'other municipality'],
    ['Storköpings stad har en [visselblåsarfunktion].', 'other municipality'],
    ['I Västra Grannby kommun [webbsänds] kommunfullmäktige.', 'other municipality'],
    ['Region Exempel har en egen [visselblåsarfunktion].', 'region'],
    ['Regionens [visselblåsarfunktion] når du här.', 'region'],
    ['Du kan även använda Arbetsmiljöverkets externa [rapporteringskanal].', 'agency'],
    ['[Rapporteringskanal] hos Skatteverket.', 'agency'],
    ['Exempelby Energi AB har en [visselblåsarfunktion].', 'company'],
    ['Exempelby Kommun har en [visselblåsarfunktion].', 'own'],
    ['Vattenbolagets [visselblåsarfunktion] finns på bolagets webbplats.', 'company'],
    ['Elevernas [webbsändning] av luciatåget.', 'school'],
    ['Skolans luciatåg [webbsänds] i år.', 'school'],
    ['Kyrkans [webbsändning] börjar klockan 11.', 'church'],
  ];
  test.each(cases)('%s', (marked, owner) => {
    const { sentence, term } = termIn(marked);
    expect(ownerOf(sentence, term, municipality)).toBe(owner);
  });

  test('no municipality is another where it is not known whose site it is', () => {
    const { sentence, term } = termIn('Grannby kommun har en [visselblåsarfunktion].');
    expect(ownerOf(sentence, term, { ...municipality, code: null })).not.toBe('other municipality');
  });
});

describe('ownerInTitle', () => {
  const cases: [title: string, owner: Owner][] = [
    ['Visselblåsarfunktion', 'unsaid'],
    ['Visselblåsning – Exempelby kommun', 'own'],
    ['Grannby kommuns webbsändningar', 'other municipality'],
    ['Region Exempel', 'region'],
    ['Exempelskolan', 'school'],
    ['Bostadsbolaget', 'company'],
    ['Externa kanaler hos myndigheter', 'agency'],
  ];
  test.each(cases)('%s', (title, owner) => expect(ownerInTitle(title, municipality)).toBe(owner));
});

describe('ownerAround', () => {
  const { sentence, term } = termIn('Rapportera via [visselblåsarfunktionen].');
  const around = (headings: string[], title: string) =>
    ownerAround(documentWith({ title }), block(sentence, headings), sentence, term, municipality);

  test('the innermost heading that names someone decides', () => {
    expect(around(['Kommunens kanal', 'Bostadsbolaget'], 'Visselblåsning')).toBe('company');
    expect(around(['Bostadsbolaget', 'Kommunens kanal'], 'Visselblåsning')).toBe('own');
  });
  test('then the title', () => expect(around(['Så gör du'], 'Region Exempel')).toBe('region'));
  test('else it is unsaid', () => expect(around(['Så gör du'], 'Visselblåsning')).toBe('unsaid'));
});

describe('documents', () => {
  const dated = (published: string | null, updated: string | null = null) =>
    documentWith({ dates: { published, updated, meeting: null } });

  test.each([
    [null, null, true],
    ['2023-01-01', null, true],
    ['2024-05-01', null, true],
    ['2024-05-02', null, false],
    ['2023-01-01', '2024-06-01', false],
  ])('published %s, updated %s: there on 2024-05-01 is %s', (published, updated, there) => {
    expect(wasThere(dated(published, updated), '2024-05-01')).toBe(there);
  });

  test.each([
    [null, null],
    ['2023-06-01', 0],
    ['2021-04-30', 3],
  ])('dated %s: %s years before 2024-05-01', (published, years) => {
    expect(yearsBefore(dated(published), '2024-05-01')).toBe(years);
  });

  const strangers: [why: string, changes: Partial<ReadDocument>][] = [
    ['another host', { hostRole: 'other' }],
    ['another language', { language: 'en' }],
    ['a company', { issuer: { name: 'Exempelby Energi AB', level: 'bolag' } }],
    ['a region', { issuer: { name: 'Region Exempel', level: 'annan' } }],
    ['unreadable', { state: 'no_text_layer' }],
    ['dated after the day', { dates: { published: '2025-01-01', updated: null, meeting: null } }],
  ];
  test.each(strangers)('not the own document: %s', (_why, changes) => {
    expect(isOwnDocument(documentWith({}), '2024-05-01')).toBe(true);
    expect(isOwnDocument(documentWith(changes), '2024-05-01')).toBe(false);
  });

  test.each([
    ['Kommunen når du här.', true],
    ['Kommunen har en varslingskanal for innbyggere, også når du ønsker å være anonym.', false],
  ])('taken for Norwegian: %s', (text, own) => {
    expect(isOwnDocument(documentWith({ language: 'no', blocks: [block(text)] }), '2024-05-01')).toBe(own);
  });

  test('a draft of a policy is a matter, an adopted one a rule', () => {
    expect(testimonyOf(documentWith({ kind: 'policy', standing: 'adopted' }))).toBe('rule');
    expect(testimonyOf(documentWith({ kind: 'policy', standing: 'draft' }))).toBe('matter');
    expect(testimonyOf(documentWith({ kind: 'protokoll' }))).toBe('matter');
  });
});
