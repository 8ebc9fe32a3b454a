import { expect, it } from 'vitest';
import { underlag } from './underlag.ts';

it('a check is told with its question, its steps, and what is asked in interview', async () => {
  const { code, stdout } = await underlag('checks', '1.4.3');
  expect(code).toBe(0);
  for (const part of [
    'visselblåsarfunktion',
    'Det här räknas inte:',
    'Steg 4:',
    'Att fråga i intervju (Fackliga',
  ])
    expect(stdout).toContain(part);
});

it('a question without a check is told with what is asked instead, and whom', async () => {
  const { code, stdout } = await underlag('checks', '1.4.6');
  expect(code).toBe(0);
  expect(stdout).toContain('kan bara besvaras i intervju');
  expect(stdout).toContain('Att fråga i intervju (Enhetschefer)');
  const { stdout: json } = await underlag('checks', '1.4.6', '--json');
  expect(JSON.parse(json)).toMatchObject([{ question: '1.4.6', interview: { group: 'enhetschefer' } }]);
});
