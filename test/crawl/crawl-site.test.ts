import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { USER_AGENT } from '../../src/crawl/index.ts';
import { Memory } from './support/memory.ts';
import { page, pdf, type Served, type Site, serve } from './support/server.ts';

const servers: Served[] = [];
const open = async (site: Site | ((url: string) => Site)): Promise<Served> => {
  const served = await serve(site);
  servers.push(served);
  return served;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((served) => served.close()));
});

const robots = (text: string) => ({ type: 'text/plain', body: text });

/** Crawls a site and gives the state of paths on it. */
async function crawled(site: Site | ((url: string) => Site), options = {}) {
  const served = await open(site);
  const memory = new Memory();
  const summary = await memory.crawl({ start: `${served.url}/`, ...options });
  const state = (path: string) => memory.state(served.url + path);
  const detail = (path: string) => memory.detail(served.url + path);
  return { served, memory, summary, state, detail };
}

describe('what becomes of a URL', () => {
  it('pages and documents are fetched, the rest says why not', async () => {
    const { state, served, memory, summary } = await crawled({
      '/': page('Start', {
        '/a.html': 'A',
        '/a.html#del': 'A igen',
        '/dok.pdf': 'Dokument',
        '/saknas': 'Saknas',
        '/bild.jpg': 'Bild',
        '/forbjuden': 'Förbjuden',
        'mailto:a@kommun.se': 'Skriv',
        'javascript:void(0)': 'Öppna',
        'http://[trasig': 'Trasig',
        'https://annan.example/': 'Annan',
      }),
      '/a.html': page('A'),
      '/dok.pdf': pdf('innehåll'),
      '/forbjuden': { status: 403, body: 'nej' },
    });
    expect(state('/')).toBe('fetched ok');
    expect(state('/a.html')).toBe('fetched ok');
    expect(state('/dok.pdf')).toBe('fetched ok');
    expect(state('/saknas')).toBe('failed not_found');
    expect(state('/forbjuden')).toBe('failed forbidden');
    expect(state('/bild.jpg')).toBe('skipped media_type');
    expect(memory.state('http://[trasig')).toBe('failed bad_url');
    expect(memory.state('https://annan.example/')).toBe('skipped out_of_scope');
    expect(served.asked('/a.html')).toBe(1);
    expect(served.asked('/bild.jpg')).toBe(0);
    expect(summary).toMatchObject({
      ended: 'complete',
      start: `${served.url}/`,
      failure: null,
      blocked: null,
    });
  });

  it('an address names the page and texts of links that led to it', async () => {
    const { memory, served } = await crawled({
      '/': page('Start', { '/a.html': 'Politik', '/b.html': 'Möten' }),
      '/b.html': page('Möten', { '/a.html': 'Protokoll och handlingar' }),
      '/a.html': page('A'),
    });
    expect(memory.entries.get(`${served.url}/a.html`)).toMatchObject({
      depth: 1,
      via: `${served.url}/`,
      linkTexts: ['Politik', 'Protokoll och handlingar'],
    });
  });

  it('types come from the bytes', async () => {
    const { memory, served, state } = await crawled({
      '/': page('Start', {
        '/protokollpdf?downloadMode=open': 'Protokoll',
        '/falsk.pdf': 'Falsk',
        '/sida': 'Sida',
      }),
      '/protokollpdf?downloadMode=open': { type: 'text/html', body: '%PDF-1.4 …' },
      '/falsk.pdf': page('Sidan saknas'),
      '/sida': { type: null, body: page('Sida utan typ') },
    });
    expect(memory.resources.get(`${served.url}/protokollpdf?downloadMode=open`)?.mediaType).toBe(
      'application/pdf',
    );
    expect(memory.resources.get(`${served.url}/sida`)?.mediaType).toBe('text/html');
    expect(state('/falsk.pdf')).toBe('failed soft_404');
  });

  it('variants, same bytes, same text and believable canonicals are one', async () => {
    const text = page('Visselblåsning', {}, '<p>Så gör du.</p>');
    const canonical = (to: string) =>
      page('Avgifter', {}, '').replace('</head>', `<link rel="canonical" href="${to}"></head>`);
    const { state, detail, served, memory } = await crawled({
      '/': page('Start', {
        '/v.html': '1',
        '/v.html?utm_source=x': '2',
        '/v.html?open.12_1=true': '3',
        '/kopia.html': '4',
        '/sv/v.html': '5',
        '/sv/avgifter': '6',
        '/liknar': '7',
      }),
      '/v.html': text,
      '/kopia.html': text,
      '/sv/v.html': text.replace('<body>', '<body><nav><a href="/v.html">Meny</a></nav>'),
      '/sv/avgifter': canonical('/avgifter'),
      '/liknar': canonical('/'),
    });
    expect(served.asked('/v.html')).toBe(1);
    expect(state('/kopia.html')).toBe('fetched duplicate');
    expect(detail('/kopia.html')).toBe(`${served.url}/v.html`);
    expect(state('/sv/v.html')).toBe('fetched duplicate');
    expect(state('/sv/avgifter')).toBe('fetched duplicate');
    expect(state('/avgifter')).toBe('fetched ok');
    expect(served.asked('/avgifter')).toBe(0);
    expect(memory.resources.get(`${served.url}/avgifter`)?.finalUrl).toBe(`${served.url}/sv/avgifter`);
    expect(state('/')).toBe('fetched ok');
  });

  it('depth, traps and budget are bounded and said', async () => {
    const deep = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`/d${i}`, page(`D${i}`, { [`/d${i + 1}`]: 'vidare' })]),
    );
    const { state } = await crawled({ '/': page('Start', { '/d0': 'ned' }), ...deep }, { maxDepth: 5 });
    expect(state('/d4')).toBe('fetched ok');
    expect(state('/d5')).toBe('skipped too_deep');
  });

  it('what was too deep by one way is let in by a shorter one', async () => {
    const { state } = await crawled(
      {
        '/': page('Start', { '/protokoll': 'Protokoll', '/b': 'B' }),
        '/protokoll': page('Protokoll', { '/protokoll/2': 'Protokoll 2' }),
        '/protokoll/2': page('Protokoll 2', { '/djup': 'Djup' }),
        '/b': page('B', { '/djup': 'Djup' }),
        '/djup': page('Djup'),
      },
      { maxDepth: 2 },
    );
    expect(state('/djup')).toBe('fetched ok');
  });

  it('an endless calendar ends', async () => {
    const memory = new Memory();
    const endless = await open(
      new Proxy({} as Site, {
        get: (_, path: string) =>
          path === '/'
            ? page('Start', { '/kalender?manad=1': 'Kalender' })
            : path.startsWith('/kalender')
              ? page(`Kalender ${path}`, {
                  [`/kalender?manad=${Number(path.split('=')[1]) + 1}`]: 'Nästa månad',
                })
              : undefined,
      }),
    );
    const summary = await memory.crawl({ start: endless.url, maxDepth: 500 });
    expect(summary.ended).toBe('complete');
    expect([...memory.entries.values()].filter(({ reason }) => reason === 'trap')).toHaveLength(1);
    expect(endless.requests.length).toBeLessThan(40);
  });

  it('the budget is kept exactly, and what it left says so', async () => {
    const links = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/p${i}`, `P${i}`]));
    const pages = Object.fromEntries(Object.keys(links).map((path) => [path, page(path)]));
    const { served, memory, summary } = await crawled(
      { '/': page('Start', links), ...pages },
      { maxResources: 8 },
    );
    const asked = served.requests.filter(({ path }) => !/robots|sitemap/.test(path));
    expect(asked).toHaveLength(8);
    expect(summary.ended).toBe('budget');
    expect([...memory.entries.values()].filter(({ reason }) => reason === 'budget')).toHaveLength(13);
  });
});

describe('redirects', () => {
  it('source and target are both written down, and the page is fetched once', async () => {
    const { state, detail, served } = await crawled({
      '/': page('Start', { '/gammal': 'Gammal', '/ny.html': 'Ny', '/tva': 'Två' }),
      '/gammal': { status: 301, headers: { location: '/mellan' } },
      '/mellan': { status: 302, headers: { location: 'ny.html' } },
      '/tva': { status: 308, headers: { location: '/gammal' } },
      '/ny.html': page('Ny'),
    });
    for (const path of ['/gammal', '/mellan', '/tva']) {
      expect(state(path)).toBe('fetched duplicate');
      expect(detail(path)).toBe(`${served.url}/ny.html`);
    }
    expect(served.asked('/ny.html')).toBe(1);
    expect(served.asked('/mellan')).toBe(1);
  });

  it.each([
    ['escaped', '/f%C3%B6rskola'],
    ['raw UTF-8', Buffer.from('/förskola').toString('latin1')],
    ['Windows-1252', '/f\u00f6rskola'],
  ])('a target with å ä ö, %s', async (_what, location) => {
    const { state } = await crawled({
      '/': page('Start', { '/a': 'A' }),
      '/a': { status: 302, headers: { location } },
      '/f%C3%B6rskola': page('Förskola'),
    });
    expect(state('/f%C3%B6rskola')).toBe('fetched ok');
  });

  it('rings, endless chains and self-redirects fail', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`/k${i}`, { status: 302, headers: { location: `/k${i + 1}` } }]),
    );
    const { state, served } = await crawled({
      '/': page('Start', { '/a': 'A', '/sig': 'Sig', '/k0': 'K' }),
      '/a': { status: 302, headers: { location: '/b' } },
      '/b': { status: 302, headers: { location: '/a' } },
      '/sig': { status: 302, headers: { location: '/sig' } },
      ...chain,
    });
    for (const path of ['/a', '/b', '/sig', '/k0', '/k5']) expect(state(path)).toBe('failed redirects');
    expect(served.asked('/k10')).toBe(1);
    expect(served.asked('/k11')).toBe(0);
  });

  it('what a redirect leads to decides over its source', async () => {
    const { state, detail } = await crawled({
      '/': page('Start', { '/ut': 'Ut', '/saknas': 'Saknas', '/dok/fil.pdf': 'Dokument', '/bort': 'Bort' }),
      '/ut': { status: 302, headers: { location: 'https://annan.example/x' } },
      '/saknas': { status: 302, headers: { location: '/finns-inte' } },
      '/dok/fil.pdf': { status: 302, headers: { location: '/' } },
      '/bort': { status: 302 },
    });
    expect(state('/ut')).toBe('skipped out_of_scope');
    expect(detail('/ut')).toContain('https://annan.example/x');
    expect(state('/saknas')).toBe('failed not_found');
    expect(state('/dok/fil.pdf')).toBe('failed soft_404');
    expect(state('/bort')).toBe('failed http_error');
  });
});

describe('robots.txt', () => {
  const start = page('Start', { '/oppen': 'Öppen', '/stangd/a': 'Stängd' });
  const pages = { '/oppen': page('Öppen'), '/stangd/a': page('Stängd') };
  it('is asked first and kept', async () => {
    const { served, state, detail } = await crawled({
      '/': start,
      ...pages,
      '/robots.txt': robots('User-agent: *\nDisallow: /stangd/'),
    });
    expect(served.requests[0]?.path).toBe('/robots.txt');
    expect(served.requests.every(({ userAgent }) => userAgent === USER_AGENT)).toBe(true);
    expect(state('/stangd/a')).toBe('skipped robots');
    expect(detail('/stangd/a')).toContain('Disallow: /stangd/');
    expect(served.asked('/stangd/a')).toBe(0);
    expect(state('/oppen')).toBe('fetched ok');
    expect(state('/robots.txt')).toBe('fetched ok');
  });

  it.each([
    ['a missing file allows', { status: 404 }, null],
    ['a forbidden file allows', { status: 403 }, null],
    ['a redirected file holds', { status: 302, headers: { location: '/r2' } }, 'robots'],
    ['a broken server forbids', { status: 500 }, 'robots'],
    ['a busy server forbids', { status: 503 }, 'robots'],
    ['a file that forbids all', robots('User-agent: *\nDisallow: /'), 'robots'],
    ['a page instead of a file allows', { body: '<html>Start</html>' }, null],
    [
      'a huge file is read to its limit',
      robots(`User-agent: *\n${'#'.repeat(510 * 1024)}\nDisallow: /`),
      null,
    ],
  ])('%s', async (_what, answer, failure) => {
    const { summary } = await crawled({
      '/': start,
      ...pages,
      '/robots.txt': answer,
      '/r2': robots('User-agent: *\nDisallow: /'),
    });
    expect(summary.failure?.code ?? null).toBe(failure);
    expect(summary.ended).toBe(failure ? 'failed' : 'complete');
  });

  it('never hands robots.txt and sitemaps on as documents', async () => {
    const { memory } = await crawled((url) => ({
      '/': start,
      ...pages,
      '/robots.txt': robots(`Sitemap: ${url}/karta.xml`),
      '/karta.xml': { type: 'text/xml', body: `<urlset><url><loc>${url}/oppen</loc></url></urlset>` },
    }));
    expect(memory.announced.filter((url) => /robots|karta/.test(url))).toEqual([]);
    expect(memory.announced).toHaveLength(3);
  });
});

describe('sitemaps', () => {
  const urls = (...all: string[]) =>
    `<urlset>${all.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
  it('an index of compressed sitemaps, read by its bytes', async () => {
    const { state, served } = await crawled((url) => ({
      '/': page('Start'),
      '/robots.txt': robots(`Sitemap: ${url}/index.xml`),
      '/index.xml': {
        type: 'text/xml',
        body: `<sitemapindex><sitemap><loc>${url}/del1.xml.gz</loc></sitemap><sitemap><loc>https://annan.example/s.xml</loc></sitemap></sitemapindex>`,
      },
      '/del1.xml.gz': {
        type: 'application/octet-stream',
        body: gzipSync(urls(`${url}/gomd.html`, 'https://annan.example/')),
      },
      '/gomd.html': page('Gömd'),
    }));
    expect(state('/gomd.html')).toBe('fetched ok');
    expect(served.asked('/sitemap.xml')).toBe(0);
  });

  it('SiteVision’s usual name is tried where none is named', async () => {
    const { state } = await crawled((url) => ({
      '/': page('Start'),
      '/sitemap1.xml.gz': { type: 'application/x-gzip', body: gzipSync(urls(`${url}/gomd.html`)) },
      '/gomd.html': page('Gömd'),
    }));
    expect(state('/gomd.html')).toBe('fetched ok');
  });

  it('a bomb, a ring and a broken file do no harm', async () => {
    const { summary } = await crawled((url) => ({
      '/': page('Start'),
      '/robots.txt': robots(
        ['bomb.gz', 'ring.xml', 'trasig.xml'].map((name) => `Sitemap: ${url}/${name}`).join('\n'),
      ),
      '/bomb.gz': { type: 'application/gzip', body: gzipSync(Buffer.alloc(60 * 1024 * 1024)) },
      '/ring.xml': `<sitemapindex><sitemap><loc>${url}/ring.xml</loc></sitemap></sitemapindex>`,
      '/trasig.xml': '<urlset><url><loc>',
    }));
    expect(summary.ended).toBe('complete');
    expect(summary.notes.filter((note) => note.includes('Webbplatskartan'))).toHaveLength(2);
  });
});

describe('a start page that cannot be had', () => {
  it.each([
    ['not_found', { status: 404 }],
    ['forbidden', { status: 403 }],
    ['http_error', { status: 500 }],
    ['rate_limited', { status: 429, headers: { 'retry-after': '0' } }],
    ['not_html', { type: 'application/pdf', body: '%PDF-1.4' }],
    ['redirects', { status: 302, headers: { location: '/' } }],
    ['redirected_elsewhere', { status: 302, headers: { location: 'https://annan.example/' } }],
    ['soft_404', { body: '<title>Sidan hittades inte</title>' }],
  ])('%s', async (code, answer) => {
    const { summary, memory } = await crawled({ '/': answer });
    expect(summary).toMatchObject({ ended: 'failed', start: null, failure: { code } });
    expect([...memory.entries.values()].filter(({ state }) => state === 'queued')).toEqual([]);
  });

  it.each([
    ['bad_url', 'inte en adress'],
    ['private_address', 'http://127.0.0.1:9/'],
    ['private_address', 'http://localhost:9/'],
    ['private_address', 'http://2130706433:9/'],
    ['private_address', 'http://0177.0.0.1:9/'],
    ['private_address', 'http://[::1]:9/'],
    ['private_address', 'http://[::ffff:127.0.0.1]:9/'],
    ['private_address', 'http://169.254.169.254/'],
  ])('%s: %s', async (code, start) => {
    const summary = await new Memory().crawl({ start, allowPrivate: false });
    expect(summary.failure?.code).toBe(code);
  });

  it('a port where nobody listens', async () => {
    const served = await serve({});
    await served.close();
    const summary = await new Memory().crawl({ start: served.url });
    expect(summary.failure?.code).toBe('connection');
  });

  it('a start page behind a redirect on its own site is had', async () => {
    const { summary, served } = await crawled({
      '/': { status: 302, headers: { location: '/sv/start.html' } },
      '/sv/start.html': page('Start', { '/a': 'A' }),
      '/a': page('A'),
    });
    expect(summary).toMatchObject({ ended: 'complete', start: `${served.url}/sv/start.html` });
  });
});
