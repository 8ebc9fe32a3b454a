import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const DATA = '@tesseract.js-data/swe';

const version = (name: string): string => require(`${name}/package.json`).version;

/** Pixels an inch: enough for body text, and what the language data was trained on. */
export const DPI = 200;

/** Raised when our own part of the reading changes what comes of a picture. */
const READING = 1;

/** What reads pages, for people. */
export const engineName = `tesseract.js ${version('tesseract.js')} med svenska språkdata ${version(DATA)}`;

/** All that decides which words come of a page: equal where the same page gives the same words. */
export const engine: string = [
  `tesseract.js ${version('tesseract.js')}`,
  `core ${version('tesseract.js-core')}`,
  `swe ${version(DATA)}`,
  `pdfjs-dist ${version('pdfjs-dist')}`,
  `canvas ${version('@napi-rs/canvas')}`,
  `${DPI} dpi`,
  `läsning ${READING}`,
].join(', ');

/** Folder of the language data: whole numbers, which are quicker and as good. */
export const languageData = (): string =>
  join(dirname(require.resolve(`${DATA}/package.json`)), '4.0.0_best_int');
