import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/crawl/page.ts';

describe('readPage', () => {
  const html = `<html><head><title> Möten &amp;
      protokoll </title><link rel="canonical" href="/moten"><link rel="alternate" hreflang="en" href="/en/">
      <base href="/bas/"><meta http-equiv="refresh" content="5; URL='/ny'"></head><body class="has-menu">
    <nav><a href="/a">Hem</a></nav><ul class="main-menu"><li><a href="/b">Kommun</a></li></ul>
    <main><h1>Möten</h1><h2>Kommunstyrelsen</h2><p>Text <a href="x.pdf">Protokoll <b>11 mars</b>
      <img alt="Pdf" src="p.png"></a></p><a href="/tom" title="Nästa"></a>
      <iframe src="https://play.example/1" title="Sändning"></iframe><area href="/karta" alt="Karta">
      <div data-np-config='{"board":"0a1b2c3d-1111-2222-3333-444455556666"}'></div>
      <div data-href="/fil/12.pdf" title="Bilaga"></div><div data-url="/api/list.json"></div></main>
    <footer><h2>Kontakt</h2><a href="/k">Kontakt</a></footer><script>"<a href='/nej'>"</script></body></html>`;
  const page = readPage(html, 'https://a.se/s/');
  const link = (href: string) => page.links.find((found) => found.href === href);

  it('reads title, heading, canonical and base', () => {
    expect(page).toMatchObject({
      title: 'Möten & protokoll',
      heading: 'Möten',
      canonical: '/moten',
      base: 'https://a.se/bas/',
    });
  });

  it('finds links with their text, section and place', () => {
    expect(link('x.pdf')).toEqual({
      href: 'x.pdf',
      text: 'Protokoll 11 mars Pdf',
      section: 'Kommunstyrelsen',
      inMenu: false,
    });
    expect(link('/tom')?.text).toBe('Nästa');
    expect(link('/a')?.inMenu).toBe(true);
    expect(link('/b')?.inMenu).toBe(true);
    expect(link('/k')?.inMenu).toBe(true);
    expect(page.links.map(({ href }) => href)).toEqual([
      '/en/',
      '/ny',
      '/a',
      '/b',
      'x.pdf',
      '/tom',
      'https://play.example/1',
      '/karta',
      'https://www.netpublicator.com/bulletinboard/public/0a1b2c3d-1111-2222-3333-444455556666',
      '/fil/12.pdf',
      '/k',
    ]);
  });

  it('keeps text outside menus only', () => {
    expect(page.text).toContain('Text Protokoll');
    expect(page.text).not.toMatch(/Hem|Kontakt|nej/);
  });

  it('survives what is no page', () => {
    expect(readPage('<a href="/x"><a href="/y">', 'https://a.se/').links.map(({ href }) => href)).toEqual([
      '/x',
      '/y',
    ]);
    expect(readPage('', 'https://a.se/').links).toEqual([]);
  });
});
