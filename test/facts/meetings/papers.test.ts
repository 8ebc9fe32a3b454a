import { describe, expect, test } from 'vitest';
import type { PaperKind } from '../../../src/facts/meetings/meeting.ts';
import { leavesItOpen, papersInPath, papersNamedIn } from '../../../src/facts/meetings/papers.ts';

describe('papers that a link names', () => {
  test.each<[string, PaperKind[]]>([
    ['Protokoll 2015-03-11 (pdf, 187 kB)', ['protokoll']],
    ['Sammanträdesprotokoll', ['protokoll']],
    ['KS-protokoll', ['protokoll']],
    ['Kommunstyrelsens protokoll §§ 34–51', ['protokoll']],
    ['Ojusterat protokoll', ['ojusterat protokoll']],
    ['Protokoll, omedelbart justerat', ['omedelbart justerat']],
    ['Protokollsutdrag § 45', ['protokollsutdrag']],
    ['Anslagsbevis socialnämnden', ['anslagsbevis']],
    ['Anslag om justering av protokoll', ['anslagsbevis']],
    ['Minnesanteckningar', ['minnesanteckningar']],
    ['Kallelse och handlingar', ['kallelse', 'handlingar']],
    ['Föredragningslista', ['kallelse']],
    ['Möteshandlingar', ['handlingar']],
    ['Godkännande av dagordning', []],
    ['Tjänsteskrivelse budget', ['handlingar']],
    ['Allmänna handlingar', []],
    ['Planhandlingar', []],
    ['Kungörelse om samråd', []],
    ['Provtagningsprotokoll', []],
    ['Radonprotokoll', []],
    ['Kyotoprotokollet', []],
    ['Protokollsanteckning', []],
    ['Handlingsplan', []],
    ['Anställningshandlingar', []],
  ])('%s', (text, kinds) => {
    expect(papersNamedIn(text)).toEqual(kinds);
  });
});

test.each<[string, PaperKind[]]>([
  ['/committees/tekniska-namnden/mote-2026-05-18/protocol/x', ['protokoll']],
  ['/committees/tekniska-namnden/mote-2026-05-18/agenda/x', ['handlingar']],
  ['/kommun-och-politik/protokollfort.html', []],
])('papers of the folder %s', (path, kinds) => {
  expect(papersInPath(path)).toEqual(kinds);
});

test.each<[string, boolean]>([
  ['11 mars (pdf, 187 kB, öppnas i nytt fönster)', true],
  ['Kommunstyrelsen', true],
  ['Extra sammanträde 11 mars', true],
  ['Reglemente', false],
  ['Delegationsordning 2015-03-11', false],
  ['Sammanträdestider 2015', false],
  ['Så här lämnar du synpunkter på kommunens service', false],
])('%s leaves it to its surroundings: %s', (text, open) => {
  expect(leavesItOpen(text)).toBe(open);
});
