import { expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';

it.each([
  ['protokoll', 'protokollet', 'protokollets', 'protokollen'],
  ['möte', 'mötet', 'möten', 'mötena', 'mötets'],
  ['råd', 'rådet', 'rådets', 'råden'],
  ['nämnd', 'nämnden', 'nämndens', 'nämnder', 'nämnderna', 'nämndernas'],
  ['ärende', 'ärendet', 'ärenden', 'ärendena'],
  ['budget', 'budgeten', 'budgetens'],
  ['verksamhet', 'verksamheten', 'verksamheter'],
  ['kvalitet', 'kvaliteten'],
  ['diarium', 'diariet'],
  ['fullmäktige', 'fullmäktiges'],
  ['KF', 'KF:s'],
])('%s has one stem in all its forms', (word, ...forms) => {
  for (const form of forms) expect(`${form}: ${stem(form)}`).toBe(`${form}: ${stem(word)}`);
});

it.each([
  ['paket', 'pak'],
  ['nyhet', 'ny'],
  ['råd', 'rad'],
])('%s and %s stay apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
