import { expect, it } from 'vitest';
import { titleOf } from '../../src/ingest/subject/paper-title.ts';
import type { Block } from '../../src/model/document.ts';

const line = (text: string): Block => ({
  kind: 'paragraph',
  region: 'main',
  text,
  level: 0,
  headings: [],
  links: [],
  cells: [],
  selector: null,
  page: 1,
  runs: [],
});

const FRONT = ['GRANBY KOMMUN KALLELSE', 'Sammanträdesdatum 2014-03-12', 'Avtal om lekplatser'].map(line);

it.each([
  'Tagged PDF',
  'Microsoft Word - Avtal om lekplatser.docx',
  'Dokument1',
  'Avtal om lekplatser.doc',
  'avtal-om-lekplatser-2014',
  'SKMBT_C36014031208',
  'Skannat dokument',
  'PowerPoint-presentation',
  'KS 2014/12',
  'Rubrik',
  'Mall för tjänsteskrivelse',
  'Delegationsordning för socialnämnden',
  null,
])('the property %s gives way to the front page', (property) => {
  expect(titleOf('https://www.granby.se/fil.pdf', FRONT, property)).toBe('Avtal om lekplatser');
});

it('takes a property that the page bears out, and the file name where there is nothing else', () => {
  const url = 'https://www.granby.se/avtal-lekplatser.pdf';
  expect(titleOf(url, FRONT, 'Avtal om lekplatser i Granby')).toBe('Avtal om lekplatser i Granby');
  expect(titleOf(url, [], 'Avtal om lekplatser')).toBe('Avtal om lekplatser');
  expect(titleOf(url, [], 'Tagged PDF')).toBe('avtal lekplatser');
});
