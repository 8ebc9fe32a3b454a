import { describe, expect, test } from 'vitest';
import { consequenceIn, remedies, strongerOf } from '../../../src/facts/declarations/consequences.ts';

const OVER = ['Om vi inte håller vad vi lovar'];

describe('what follows a broken promise', () => {
  test.each([
    ['Om vi inte håller våra löften kan du lämna synpunkter.', [], 'complaint'],
    ['Är du missnöjd kan du vända dig till enhetschefen.', [], 'complaint'],
    ['Kontakta enhetschefen.', OVER, 'complaint'],
    ['Om garantin inte uppfylls rättar vi till felet.', [], 'correction'],
    ['Vi ber om ursäkt.', OVER, 'correction'],
    ['Enhetschefen kontaktar dig inom två dagar.', OVER, 'timely_correction'],
    ['Om vi inte klarar servicegarantin åtgärdas felet inom fem dagar.', [], 'timely_correction'],
    ['Håller vi inte löftet får du 300 kronor.', [], 'compensation'],
    ['Avgiften sänks med hälften.', OVER, 'compensation'],
    ['Om beslutet dröjer halveras avgiften.', [], 'compensation'],
    ['Du får en fribiljett.', OVER, 'compensation'],
    ['Vi är angelägna om att du kontaktar oss.', OVER, 'complaint'],
    ['Du får återkoppling på ditt klagomål inom 14 dagar.', [], 'timely_correction'],
    ['Vi lovar att rätta till eventuella fel.', [], 'correction'],
  ])('%s', (sentence, headings, remedy) =>
    expect(consequenceIn(sentence, headings, false)?.remedy).toBe(remedy));

  test.each([
    'Om du inte öppnar dörren ringer vi dig.',
    'Vi kontaktar dig inom två dagar.',
    'Blir vi sena ringer vi till dig.',
    'Om tio veckor överskrids reduceras avgiften enligt plan- och bygglagen.',
    'Avgiften är 300 kronor.',
    'Du kan inte få hjälp med fönsterputs.',
    'Du kan framföra dina synpunkter och önskemål till kontaktmannen.',
    'Du får information om vart du vänder dig med klagomål.',
    'Om du inte är nöjd med din kontaktman får du byta.',
    'När du lämnar klagomål i ett miljöärende får du besked inom fem dagar.',
  ])('nothing: %s', (sentence) => expect(consequenceIn(sentence, [], false)).toBeNull());

  test('a denial of compensation is no compensation', () => {
    expect(consequenceIn('Garantierna ger ingen rätt till ersättning.', OVER, false)).toEqual({
      remedy: null,
      deniesCompensation: true,
    });
  });

  test('a sentence after a condition is bound by it', () => {
    expect(consequenceIn('Du får pengarna tillbaka.', [], true)?.remedy).toBe('compensation');
    expect(consequenceIn('Du får pengarna tillbaka.', [], false)).toBeNull();
  });
});

test('the stronger of two remedies does not depend on their order', () => {
  for (const a of [null, ...remedies])
    for (const b of [null, ...remedies]) expect(strongerOf(a, b)).toBe(strongerOf(b, a));
});
