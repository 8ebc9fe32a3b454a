import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  status?: number;
  type?: string | null;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** By path with query; a function may answer by itself, or return what to answer. */
export type Site = Record<
  string,
  string | Answer | ((request: IncomingMessage, response: ServerResponse) => Answer | undefined)
>;

export interface Served {
  url: string;
  host: string;
  requests: { path: string; at: number; userAgent: string }[];
  /** How often each path was asked for. */
  asked(path: string): number;
  close(): Promise<void>;
}

/** A real server on a free loopback port. What it does not know is 404. */
export async function serve(site: Site | ((url: string) => Site)): Promise<Served> {
  const requests: Served['requests'] = [];
  let pages: Site = {};
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, at: performance.now(), userAgent: request.headers['user-agent'] ?? '' });
    const given = pages[path];
    const answer = typeof given === 'function' ? given(request, response) : given;
    if (typeof given === 'function' && answer === undefined) return;
    send(response, answer ?? { status: 404, body: '<h1>Sidan saknas</h1>' });
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  pages = typeof site === 'function' ? site(url) : site;
  return {
    url,
    host: new URL(url).host,
    requests,
    asked: (path) => requests.filter((request) => request.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, answer: string | Answer): void {
  const {
    status = 200,
    type = 'text/html; charset=utf-8',
    headers = {},
    body = '',
  } = typeof answer === 'string' ? { body: answer } : answer;
  response.writeHead(status, { ...(type === null ? {} : { 'content-type': type }), ...headers });
  response.end(body);
}

/** A page with a title and links; enough text to be told from others. */
export function page(title: string, links: Record<string, string> = {}, extra = ''): string {
  const items = Object.entries(links).map(([href, text]) => `<li><a href="${href}">${text}</a></li>`);
  const prose = `Här står det som ${title} handlar om. `.repeat(8);
  return `<!doctype html><html lang="sv"><head><title>${title}</title></head><body><main><h1>${title}</h1>
    <p>${prose}</p><ul>${items.join('')}</ul>${extra}</main></body></html>`;
}

export const pdf = (text: string): Answer => ({ type: 'application/pdf', body: `%PDF-1.4\n${text}\n%%EOF` });
