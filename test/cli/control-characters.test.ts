import { describe, expect, it } from 'vitest';
import { tame } from '../../src/cli/io.ts';

describe('what steers a terminal is written out', () => {
  it.each([
    ['colour', '\u001b[31mröd', '\\u001b[31mröd'],
    ['title of the window', '\u001b]0;ägd\u0007', '\\u001b]0;ägd\\u0007'],
    ['one-byte control sequence', '\u009b2J', '\\u009b2J'],
    ['carriage return over what stood there', 'ja\rnej', 'ja\\u000dnej'],
    ['turned direction', '\u202elortnok', '\\u202elortnok'],
    ['ordinary words', 'Öppet\tdygnet runt – 7 §', 'Öppet\tdygnet runt – 7 §'],
  ])('%s', (_what, line, shown) => {
    expect(tame(line)).toBe(shown);
  });

  it('JSON keeps its meaning', () => {
    const value = { quote: 'a\u001b\u009b\u202e"\\b', lines: ['x'] };
    expect(JSON.parse(tame(JSON.stringify(value, null, 2)))).toEqual(value);
  });
});
