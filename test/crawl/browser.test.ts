import { once } from 'node:events';
import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser, openBrowser, type Renderer } from '../../src/crawl/browser/index.ts';
import { openProxy } from '../../src/crawl/browser/proxy.ts';

const html = (body: string): string => `<!doctype html><html lang="sv"><body>${body}</body></html>`;
const script = (code: string): string => html(`<main id="m"></main><script>${code}</script>`);

/** What the forbidden server was asked for. */
const trespasses: string[] = [];
/** User agents that asked for pages. */
const agents = new Set<string | undefined>();

const pages: Record<string, string> = {
  '/list': script(`fetch('/data').then((r) => r.json()).then((names) => {
    m.innerHTML = '<ul>' + names.map((n) => '<li><a href="/p/' + n + '">' + n + '</a></li>').join('') + '</ul>';
  })`),
  '/late': script(`setTimeout(() => { m.textContent = 'Sammanträden 2026'; }, 300)`),
  '/hang': html('<p>före</p><script>while (true);</script>'),
  '/restless': script(`m.textContent = 'klar'; setInterval(() => fetch('/data'), 50)`),
  '/away': script(`location.href = 'http://localhost:' + location.port + '/list'`),
  '/popup': script(`window.open('/list'); alert('hej'); m.textContent = 'kvar'`),
};

const answer: RequestListener = (request, response) => {
  agents.add(request.headers['user-agent']);
  const path = request.url ?? '/';
  if (path === '/data') return response.end(JSON.stringify(['Nämnd', 'Styrelse']));
  if (path === '/gzip')
    return response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(html('<p>packad</p>')));
  if (path === '/pdf') return response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
  if (path === '/save')
    return response
      .writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment' })
      .end('x');
  if (path === '/redirect') return response.writeHead(302, { location: '/list' }).end();
  if (path === '/hop') return response.writeHead(302, { location: `${forbidden.origin}/hop` }).end();
  if (path === '/flood') return flood(response);
  const page = pages[path];
  if (page === undefined) return response.writeHead(404, { 'content-type': 'text/html' }).end(html('borta'));
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
};

/** Answers for as long as anyone listens. */
function flood(response: Parameters<RequestListener>[1]): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = (): void => {
    while (!response.destroyed && response.write('<p>mer</p>'.repeat(10_000)));
  };
  response.on('drain', more);
  more();
}

async function listen(listener: RequestListener, host: string): Promise<{ server: Server; origin: string }> {
  const server = createServer(listener).listen(0, host);
  await once(server, 'listening');
  return { server, origin: `http://${host}:${(server.address() as AddressInfo).port}` };
}

let site: { server: Server; origin: string };
let forbidden: { server: Server; origin: string };

beforeAll(async () => {
  site = await listen(answer, '127.0.0.1');
  forbidden = await listen((request, response) => {
    trespasses.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('hemligt');
  }, '127.0.0.2');
  forbidden.server.on('upgrade', (request, socket) => {
    trespasses.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  const port = new URL(forbidden.origin).port;
  const tries = [
    `fetch('${forbidden.origin}/fetch').then((r) => r.text())`,
    `new Promise((done) => { const s = new WebSocket('ws://127.0.0.2:${port}/socket'); s.onopen = () => done('öppen'); s.onerror = () => done('stängd'); })`,
    `fetch('/hop').then((r) => r.text())`,
    `new Promise((done) => { const f = document.createElement('iframe'); f.onload = () => done(''); f.src = '${forbidden.origin}/frame'; document.body.append(f); })`,
  ];
  pages['/trespass'] = script(`Promise.allSettled([${tries.join(',')}]).then((all) => {
    m.textContent = all.map((one) => one.value ?? 'nekad').join(' ');
    document.querySelector('iframe').remove();
  })`);
});

afterAll(() => {
  for (const { server } of [site, forbidden]) {
    server.closeAllConnections();
    server.close();
  }
});

describe('findBrowser', () => {
  it('finds one that starts', async () => {
    const found = await findBrowser();
    expect(found).toMatchObject({ version: expect.stringMatching(/^\d+\./), path: expect.any(String) });
  });

  it('starts one that shows Swedish letters: text has a width', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<span id="s">Välkommen åäö</span>');
      expect(
        await page.locator('#s').evaluate((span) => (span as unknown as { offsetWidth: number }).offsetWidth),
      ).toBeGreaterThan(50);
    } finally {
      await browser.close();
    }
  });

  it('goes on to the next where CHROMIUM_PATH leads nowhere', async () => {
    const before = process.env.CHROMIUM_PATH;
    process.env.CHROMIUM_PATH = '/nowhere/chromium';
    try {
      expect(await findBrowser()).toMatchObject({ version: expect.any(String) });
    } finally {
      if (before === undefined) delete process.env.CHROMIUM_PATH;
      else process.env.CHROMIUM_PATH = before;
    }
  });
});

describe('render', () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = await openBrowser({
      allowAddress: (address) => address === '127.0.0.1',
      pageLimitMs: 4_000,
      settleMs: 1_500,
      maxBytes: 2_000_000,
      userAgent: 'Underlag-test/1',
    });
  });
  afterAll(() => renderer.close());
  const textAt = async (path: string): Promise<string | null> => {
    const exchange = await renderer.render(`${site.origin}${path}`);
    return exchange && Buffer.from(exchange.body).toString();
  };

  it('gives the page with what its scripts drew', async () => {
    const exchange = await renderer.render(`${site.origin}/list`);
    expect(exchange).toMatchObject({ url: `${site.origin}/list`, status: 200, via: 'browser' });
    const text = Buffer.from(exchange!.body).toString();
    expect(text).toContain('<li><a href="/p/Nämnd">Nämnd</a></li>');
    expect(exchange!.headers).toEqual([['Content-Type', 'text/html; charset=utf-8']]);
    expect([...agents]).toEqual(['Underlag-test/1']);
  });

  it.each([
    ['what is drawn after a while', '/late', 'Sammanträden 2026'],
    ['a page that never stops asking', '/restless', 'klar'],
    ['a page that redirects', '/redirect', 'Styrelse'],
    ['a packed page', '/gzip', 'packad'],
    ['a page with windows and alerts', '/popup', 'kvar'],
  ])('waits for %s', async (_name, path, text) => {
    expect(await textAt(path)).toContain(text);
  });

  it.each([
    ['not there', '/missing'],
    ['no HTML', '/pdf'],
    ['a download', '/save'],
    ['on another host in the end', '/away'],
    ['without an end', '/flood'],
  ])('gives nothing for what is %s', async (_name, path) => {
    expect(await textAt(path)).toBeNull();
  });

  it('gives nothing for a host that does not answer', async () => {
    expect(await renderer.render('http://127.0.0.1:1/')).toBeNull();
  });

  it('lets a page reach no address that is not allowed, by any way', async () => {
    const text = await textAt('/trespass');
    expect(text).toContain('<main id="m">');
    expect(text).toContain('stängd');
    expect(text).not.toContain('hemligt');
    expect(trespasses).toEqual([]);
  });

  it('gives nothing for a page at an address that is not allowed', async () => {
    expect(await renderer.render(`${forbidden.origin}/`)).toBeNull();
    expect(trespasses).toEqual([]);
  });

  it('survives a page that hangs, and draws the next one', async () => {
    expect(await textAt('/hang')).toBeNull();
    expect(await textAt('/list')).toContain('Nämnd');
  });

  it('refuses loopback addresses unless told otherwise', async () => {
    const guarded = await openBrowser({ pageLimitMs: 5_000 });
    try {
      expect(await guarded.render(`${site.origin}/list`)).toBeNull();
    } finally {
      await guarded.close();
    }
  });
});

describe('the ways that are refused', () => {
  it('are ways: a page that may use them arrives by each', async () => {
    trespasses.length = 0;
    const open = await openBrowser({ allowAddress: () => true, settleMs: 1_500 });
    try {
      expect(await open.render(`${site.origin}/trespass`)).not.toBeNull();
    } finally {
      await open.close();
    }
    expect(new Set(trespasses)).toEqual(new Set(['/fetch', 'upgrade /socket', '/hop', '/frame']));
  });
});

describe('the filtering proxy', () => {
  it('refuses names that lead to a forbidden address, and says so', async () => {
    const proxy = await openProxy({ allowAddress: () => false, maxBytes: 1000 });
    const { port } = new URL(site.origin);
    const asked = request({
      host: '127.0.0.1',
      port: new URL(proxy.server).port,
      path: `http://localhost:${port}/list`,
    });
    asked.end();
    const [response] = await once(asked, 'response');
    expect(response.statusCode).toBe(403);
    expect(proxy.refused[0]).toMatch(/^localhost \((127\.0\.0\.1|::1)\)$/);
    response.resume();
    await proxy.close();
  });
});
