import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseSitemap } from '../../src/crawl/sitemap.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('parseSitemap', () => {
  const urlset =
    '<?xml version="1.0"?><urlset xmlns="x"><url><loc> https://a.se/1 </loc><lastmod>2026</lastmod></url><url><loc><![CDATA[https://a.se/2?a=1&b=2]]></loc></url></urlset>';
  it.each([
    ['plain', bytes(urlset)],
    ['compressed', new Uint8Array(gzipSync(urlset))],
  ])('%s', async (_what, payload) => {
    expect(await parseSitemap(payload)).toEqual({
      urls: ['https://a.se/1', 'https://a.se/2?a=1&b=2'],
      sitemaps: [],
      complete: true,
    });
  });

  it('an index, with prefixes and images beside', async () => {
    const index =
      '<s:sitemapindex xmlns:s="x"><s:sitemap><s:loc>https://a.se/s1.xml.gz</s:loc></s:sitemap></s:sitemapindex>';
    expect((await parseSitemap(bytes(index))).sitemaps).toEqual(['https://a.se/s1.xml.gz']);
    const images =
      '<urlset xmlns:i="y"><url><loc>https://a.se/1</loc><i:image><i:loc>https://a.se/b.jpg</i:loc></i:image></url></urlset>';
    expect((await parseSitemap(bytes(images))).urls).toEqual(['https://a.se/1']);
  });

  it('a list of lines', async () => {
    expect((await parseSitemap(bytes('https://a.se/1\nhttps://a.se/2\n'))).urls).toHaveLength(2);
  });

  it('keeps what stands before a fault, and says so', async () => {
    const broken = await parseSitemap(
      bytes('<urlset><url><loc>https://a.se/1</loc></url><url><loc>https://a.se/2'),
    );
    expect(broken).toEqual({ urls: ['https://a.se/1'], sitemaps: [], complete: false });
  });
});
