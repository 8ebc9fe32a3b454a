import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedFolder } from './cache.ts';

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The system's fonts where it has some, and always one that comes with a package: with no font at all, text is invisible. */
const config = (fonts: string): string => `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${inXml(fonts)}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Environment under which a browser on Linux finds a font. */
export async function fontEnvironment(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const packageFile = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const text = config(join(dirname(packageFile), 'standard_fonts'));
  const name = `fonts-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  const folder = await cachedFolder(name, (target) => writeFile(join(target, 'fonts.conf'), text));
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}
