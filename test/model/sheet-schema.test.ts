import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Sheet } from '../../src/model/sheet.ts';

const published = fileURLToPath(new URL('../../src/model/sheet.schema.json', import.meta.url));

it('the published JSON Schema is the sheet that the program writes', () => {
  const schema = `${JSON.stringify(z.toJSONSchema(Sheet), null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(published, schema);
  expect(readFileSync(published, 'utf8'), 'run UPDATE_SCHEMA=1 npx vitest run test/model').toBe(schema);
});
