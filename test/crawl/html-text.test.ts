import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/crawl/html-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('htmlText', () => {
  it.each([
    ['header', bytes('räksmörgås', 'latin1'), 'text/html; charset=ISO-8859-1'],
    ['meta', bytes('<meta charset="windows-1252"> räksmörgås', 'latin1'), 'text/html'],
    [
      'http-equiv',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"> räksmörgås', 'latin1'),
      null,
    ],
    ['fit, Windows-1252', bytes('räksmörgås', 'latin1'), null],
    ['fit, UTF-8', bytes('räksmörgås'), null],
    ['byte order mark over header', bytes('\ufeffräksmörgås'), 'text/html; charset=iso-8859-1'],
    ['unknown name', bytes('räksmörgås'), 'text/html; charset=utf-9'],
  ])('by %s', (_by, payload, contentType) => {
    expect(htmlText(payload, contentType)).toContain('räksmörgås');
  });
});
