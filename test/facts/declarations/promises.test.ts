import { describe, expect, test } from 'vitest';
import { measuresIn } from '../../../src/facts/declarations/measure.ts';
import { announcesPledges, isForReader, pledgeIn } from '../../../src/facts/declarations/promises.ts';
import { resultIn } from '../../../src/facts/declarations/results.ts';

describe('measures', () => {
  test.each([
    ['Du får svar inom två arbetsdagar.', 'inom två arbetsdagar'],
    ['Besked ges senast efter 3 veckor.', 'senast efter 3 veckor'],
    ['Minst 90 procent av samtalen besvaras.', 'Minst 90 procent'],
    ['Vi svarar på e-post samma dag.', 'samma dag'],
    ['Vi svarar senast nästkommande vardag.', 'nästkommande vardag'],
    ['För större ärenden gäller åtta veckor.', 'åtta veckor'],
    ['Du väljer mellan två olika rätter.', 'mellan två olika rätter'],
    ['Du erbjuds en ordnad aktivitet per dag.', 'en ordnad aktivitet per dag'],
    ['Personal kan nås dygnet runt.', 'dygnet runt'],
    ['Allt ska vara klart 15/5.', 'klart 15/5'],
    ['Vi ringer upp nästa vardag.', 'nästa vardag'],
    ['Du möter högst 12 personal under 14 dagar.', 'högst 12 personal'],
    ['Du erbjuds minst en aktivitet per dag.', 'minst en aktivitet per dag'],
    ['Planen följs upp två gånger per år.', 'två gånger per år'],
    ['Du får besked senast klockan 15.', 'senast klockan 15'],
    ['Vi städar varje vecka.', 'varje vecka'],
    ['Åtta av tio samtal besvaras direkt.', 'Åtta av tio'],
    ['Registrering – 10 arbetsdagar', '10 arbetsdagar'],
    ['Vi plogar när det fallit 5 cm snö.', '5 cm'],
    ['Årsräkningen granskas senast den 31 augusti.', 'senast den 31 augusti'],
  ])('%s', (sentence, measure) => expect(measuresIn(sentence)[0]?.text).toBe(measure));

  test.each([
    'Vi bemöter dig med respekt.',
    'Vi svarar så snart som möjligt.',
    'Du som är över 65 år får hjälp.',
    'Vi följer värdegrunden från 2012.',
    'Ring 000-12 34 56.',
    'Enligt 7 § gäller detta.',
    'Vi är en del av kommunen.',
  ])('none: %s', (sentence) => expect(measuresIn(sentence)).toEqual([]));
});

describe('promises in running text', () => {
  test.each([
    'Vi svarar på din e-post inom två dagar.',
    'Du får en kontaktman.',
    'Personalen presenterar sig och bär namnskylt.',
    'Första hembesöket görs inom tre dagar.',
    'På våra boenden erbjuds du sällskap.',
    'Vår servicegaranti är att du får svar inom två dagar.',
  ])('%s', (sentence) => expect(pledgeIn(sentence, false)).not.toBeNull());

  test.each([
    'Läs mer om våra garantier.',
    'Du behöver ansöka om hjälpen först.',
    'Vi vill gärna veta vad du tycker.',
    'Vi kan inte garantera samma personal.',
    'Värdighetsgarantierna beskriver vad du kan vänta dig.',
    'Vi har tagit fram garantierna tillsammans med pensionärsrådet.',
    'Nämnden har antagit värdighetsgarantier.',
    'Plats erbjuds inom fyra månader enligt skollagen.',
    'Beslut fattas inom tio veckor enligt plan- och bygglagen.',
    'Vad lovar vi dig?',
    'Vi garanterar att:',
    '– Jag är glad att du får hjälp, säger ordföranden.',
  ])('none: %s', (sentence) => expect(pledgeIn(sentence, false)).toBeNull());
});

test('below an announcement an item needs no verb of promising', () => {
  const item = 'ringa dig om vi blir försenade';
  expect(pledgeIn(item, true)).toEqual({ measure: null });
  expect(pledgeIn('omsorg av god kvalitet', false)).toBeNull();
  expect(announcesPledges('Vi garanterar att:')).toBe(true);
  expect(announcesPledges('Ta med till mötet:')).toBe(false);
});

test('what a reader needs is no duty where someone vows', () => {
  expect(pledgeIn('När du behöver en plats lovar vi besked inom en vecka.', false)?.measure).toBe(
    'inom en vecka',
  );
});

test('a list of values promises nothing', () => {
  for (const value of ['Gott bemötande', 'Trygghet och delaktighet', 'God kvalitet'])
    expect(pledgeIn(value, true)).toBeNull();
});

test('the limit is the measure, not its condition', () => {
  expect(pledgeIn('Vid tio cm snö plogar vi inom 24 timmar.', false)?.measure).toBe('inom 24 timmar');
});

describe('what is asked of the reader', () => {
  test.each([
    ['Du ser till att:', true],
    ['Tänk på att', true],
    ['Det här behöver vi:', true],
    ['Detta förväntar vi oss av dig', true],
    ['Då vill vi att du:', true],
    ['Vi garanterar att:', false],
    ['Du kan förvänta dig att:', false],
  ])('%s: %s', (line, expected) => expect(isForReader(line)).toBe(expected));
});

describe('results', () => {
  test.each([
    ['Under 2023 besvarades 93 procent inom två minuter.', true],
    ['Resultat 2022: 88 %', true],
    ['Målet är att 90 procent ska få svar.', false],
    ['Resultatet blev gott.', false],
  ])('%s: %s', (sentence, expected) => expect(resultIn(sentence)).toBe(expected));
});
