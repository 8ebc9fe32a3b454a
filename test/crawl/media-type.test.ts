import { describe, expect, it } from 'vitest';
import { isUnreadLink, mediaTypeOf, promisesDocument } from '../../src/crawl/media-type.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('mediaTypeOf believes the bytes', () => {
  it.each([
    ['%PDF-1.7 …', 'text/html', 'application/pdf'],
    [`${'\n'.repeat(900)}%PDF-1.4`, null, 'application/pdf'],
    ['<!DOCTYPE html><html><body>Sidan saknas', 'application/pdf', 'text/html'],
    ['\ufeff<html>', 'text/html', 'text/html'],
    ['<p>Bara en bit</p>', null, 'text/html'],
    ['<?xml version="1.0"?><urlset>', 'text/xml', 'text/xml'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">', 'application/xhtml+xml', 'text/html'],
    ['<urlset xmlns="x">', null, 'application/xml'],
    ['{\\rtf1', 'application/msword', 'application/rtf'],
    [
      'PK\x03\x04…word/document.xml',
      'application/octet-stream',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['PK\x03\x04…other', null, 'application/zip'],
    ['\x89PNG\r\n', 'text/html', 'image/png'],
    ['<b> är mindre än', 'text/plain; charset=utf-8', 'text/plain'],
    ['vanlig text', null, 'text/plain'],
    ['vanlig text', 'application/pdf', 'text/plain'],
    ['\x00\x01\x02', null, 'application/octet-stream'],
    ['{"a":1}', 'application/json', 'application/json'],
  ])('%j served as %s is %s', (body, claimed, expected) => {
    const encoding = body.startsWith('\x89') || body.startsWith('PK') ? 'latin1' : 'utf8';
    expect(mediaTypeOf(bytes(body, encoding), claimed)).toBe(expected);
  });

  it.each([
    ['https://a.se/bild.JPG', true],
    ['https://a.se/s/app.js?v=1', true],
    ['https://a.se/film.mp4', true],
    ['https://a.se/protokoll.pdf', false],
    ['https://a.se/sida.html', false],
    ['https://a.se/protokollpdf', false],
    ['https://a.se/', false],
  ])('%s is not worth a request: %s', (url, expected) => {
    expect(isUnreadLink(url)).toBe(expected);
  });

  it('knows what promises a document', () => {
    expect(promisesDocument('https://a.se/agenda/protokoll-2026pdf?downloadMode=open')).toBe(true);
    expect(promisesDocument('https://a.se/om-pdf.html')).toBe(false);
  });
});
