import { describe, expect, test } from 'vitest';
import {
  isAboutDeclarations,
  isPromiseHeading,
  isProposal,
  termsIn,
  termsInPath,
} from '../../../src/facts/declarations/terms.ts';

describe('names of declarations', () => {
  test.each([
    'Servicedeklaration',
    'servicedeklarationerna',
    'Service- och kvalitetsdeklarationer',
    'service-/kvalitetsdeklaration',
    'Lokala värdighetsgarantier',
    'tjänstegarantin',
    'tjänstedeklaration',
    'serviceförklaringar',
    'vårt serviceåtagande',
    'Hemtjänstlöftet',
    'kvalitetslöften',
    'Servicelöfte',
    'bygglovsgaranti',
    'äldreomsorgsgarantin',
  ])('%s', (text) => expect(termsIn(text)).toHaveLength(1));

  test.each([
    'Vårdgaranti',
    'energideklaration',
    'miljödeklaration',
    'varudeklaration',
    'självdeklaration',
    'tulldeklaration',
    'inkomstdeklaration',
    'bankgaranti',
    'platsgaranti i förskolan',
    'garantitid fem år',
    'läsgaranti',
    'medborgarlöfte',
    'sommarjobbsgaranti',
    'Leverantören lämnar kvalitetsgaranti',
    'Servicegaranti vid elavbrott',
    'tillgänglighetsredogörelse',
    'serviceresa',
  ])('not: %s', (text) => expect(termsIn(text)).toEqual([]));
});

describe('headings that announce promises', () => {
  test.each([
    ['Det här kan du förvänta dig av oss', true],
    ['Detta kan du räkna med', true],
    ['Vad kan du förvänta dig av hemtjänsten?', true],
    ['Vi lovar', true],
    ['Vårt löfte till dig', true],
    ['Hemtjänsten lovar', true],
    ['Det här lovar biblioteket', true],
    ['Våra åtaganden', true],
    ['Garantier', true],
    ['Det här förväntar vi oss av dig', false],
    ['Regler och avgifter', false],
    ['Vårdgaranti – det här kan du förvänta dig', false],
  ])('%s: %s', (text, expected) => expect(isPromiseHeading(text)).toBe(expected));
});

describe('titles of texts about declarations', () => {
  test.each([
    ['Förslag till servicedeklaration', true],
    ['Uppföljning av tjänstegarantier', true],
    ['Motion om servicegarantier', true],
    ['Mall för servicedeklaration', true],
    ['Servicedeklaration för hemtjänsten', false],
    ['Våra värdighetsgarantier', false],
  ])('%s: %s', (text, expected) => expect(isAboutDeclarations(text)).toBe(expected));
});

describe('pages in a folder of declarations', () => {
  test.each([
    ['https://www.exempelby.se/politik/tjanstegarantier/miljonamnden/', true],
    ['https://www.exempelby.se/omsorg/vardighetsgarantier/hemtjanst.html', true],
    ['https://www.exempelby.se/kvalitet/serviceforklaringar/skola', true],
    ['https://www.exempelby.se/politik/tjanstegarantier', false],
    ['https://www.exempelby.se/energideklarationer/villa', false],
  ])('%s: %s', (url, expected) => expect(termsInPath(url)).toBe(expected));
});

test.each([
  ['Motion om servicegaranti', true],
  ['Svar på medborgarförslag om tjänstegarantier', true],
  ['KS § 14 Servicegaranti', true],
  ['Servicegaranti för bygglov', false],
])('a proposal by its title: %s: %s', (title, expected) => expect(isProposal(title)).toBe(expected));
