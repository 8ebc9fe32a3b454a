import { describe, expect, test } from 'vitest';
import { bodyNamed, initialsOf, organsIn, shortNamesIn } from '../../src/facts/bodies.ts';

const namesIn = (text: string): (string | null)[] => organsIn(text).map(({ body }) => body?.name ?? null);

describe('bodies named in a text', () => {
  test.each<[string, (string | null)[]]>([
    ['Protokoll KS 2015-03-11', ['Kommunstyrelsen']],
    ['Kommunfullmäktige och kommunstyrelsen', ['Kommunfullmäktige', 'Kommunstyrelsen']],
    ['Kommunstyrelsen, socialnämnden och valnämnden', ['Kommunstyrelsen', 'Socialnämnden', 'Valnämnden']],
    ['Kultur och fritidsnämnden', ['Kultur och fritidsnämnden']],
    ['för skolan och socialnämnden', ['Socialnämnden']],
    ['BARN- OCH UTBILDNINGSNÄMNDEN', ['Barn- och utbildningsnämnden']],
    ['TEKNISKA NÄMNDEN', ['Tekniska nämnden']],
    ['Kultur- och Fritidsnämnden', ['Kultur- och fritidsnämnden']],
    ['Kultur-, idrotts- och fritidsnämndens protokoll', ['Kultur-, idrotts- och fritidsnämnden']],
    ['Bygg- och miljönämnd', ['Bygg- och miljönämnden']],
    ['Tekniska nämnden 2026-05-18', ['Tekniska nämnden']],
    ['Nämnden för arbete och välfärd 2015', ['Nämnden för arbete och välfärd']],
    ['Stadsdelsnämnden Norr', ['Stadsdelsnämnden Norr']],
    ['Gemensam nämnd för företagshälsovård', ['Gemensam nämnd för företagshälsovård']],
    ['Socialnämndens arbetsutskott', ['Socialnämndens arbetsutskott']],
    ['Individ- och familjeutskottet', ['Individ- och familjeutskottet']],
    ['Kommunala pensionärsrådet', [null]],
    ['Elevråd', [null]],
    ['regionfullmäktige', [null]],
    ['Kallelse till bolagsstämma', [null]],
    ['Direktionens protokoll', [null]],
    ['hyresnämnden och patientnämnden', []],
    ['ovan nämnda personer, sistnämnd', []],
    ['nämnden för beslut', []],
    ['nämndsekreterare, styrelsen, respektive nämnd', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('a key is the same for every spelling', () => {
    const keys = [
      'Kultur- och utbildningsnämnden',
      'kultur och utbildningsnämnd',
      'Kultur & utbildningsnämnden',
    ].map((name) => bodyNamed(name)?.key);
    expect(new Set(keys)).toEqual(new Set(['kulturochutbildningsnamnden']));
  });

  test('spans are where the names stand', () => {
    const text = 'Protokoll från Social- och omsorgsnämnden, KF';
    expect(organsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Social- och omsorgsnämnden',
      'KF',
    ]);
  });

  test('rare and shared bodies are marked', () => {
    expect(bodyNamed('Valnämnden')).toMatchObject({ seldom: true, shared: false });
    expect(bodyNamed('Krisledningsnämnden')).toMatchObject({ seldom: true });
    expect(bodyNamed('Gemensamma överförmyndarnämnden')).toMatchObject({ shared: true });
    expect(bodyNamed('Socialnämnden')).toMatchObject({ seldom: false, shared: false });
  });
});

test('short names are learned where they are explained, and formed from initials', () => {
  const [learned] = shortNamesIn('Barn- och utbildningsnämnden (BUN) ansvarar för skolan');
  expect(learned?.[0]).toBe('BUN');
  expect(learned?.[1].name).toBe('Barn- och utbildningsnämnden');
  expect(shortNamesIn('Socialnämnden (beslut 2015)')).toEqual([]);
  expect(initialsOf(bodyNamed('Miljö- och byggnadsnämnden')!)).toBe('MBN');
  expect(initialsOf(bodyNamed('Kommunstyrelsen')!)).toBeNull();
});
