import { lookup } from 'node:dns/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ProxyOptions {
  /** Whether the browser may talk to an IP address. */
  allowAddress: (address: string) => boolean;
  /** Most bytes that may come through, all together. */
  maxBytes: number;
}

/** A proxy on loopback that a browser is made to use for everything. */
export interface FilteringProxy {
  /** For the browser: `http://127.0.0.1:…`. */
  server: string;
  /** Hosts that were refused, with the address that they led to. */
  refused: string[];
  /** Aborted once more bytes came than may come through; then everything is cut off. */
  exhausted: AbortSignal;
  close(): Promise<void>;
}

const CONNECT_LIMIT_MS = 10_000;
/** They belong to one connection and are not passed on (RFC 9110, 7.6.1). */
const HOP_BY_HOP = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/i;

/**
 * The browser's own hooks see neither where a redirect leads nor a WebSocket; a proxy sees every connection. Names are resolved
 * here, all their addresses are judged, and the one that was judged is the one connected to.
 */
export async function openProxy(options: ProxyOptions): Promise<FilteringProxy> {
  const sockets = new Set<Duplex>();
  const server = createServer();
  const limit = new AbortController();
  const proxy: FilteringProxy = { server: '', refused: [], exhausted: limit.signal, close };
  let left = options.maxBytes;

  async function close(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }

  function track<S extends Duplex>(socket: S): S {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // What breaks here the browser notices by itself.
    socket.on('error', () => socket.destroy());
    return socket;
  }

  function count(chunk: Buffer): void {
    left -= chunk.length;
    if (left >= 0) return;
    limit.abort();
    for (const socket of sockets) socket.destroy();
  }

  async function allowedAddress(host: string): Promise<string | null> {
    const name = host.replace(/^\[|\]$/g, '');
    const found = isIP(name) ? [{ address: name }] : await lookup(name, { all: true }).catch(() => []);
    const forbidden = found.find(({ address }) => !options.allowAddress(address));
    if (forbidden) proxy.refused.push(`${name} (${forbidden.address})`);
    return forbidden || limit.signal.aborted ? null : (found[0]?.address ?? null);
  }

  async function forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const target = URL.canParse(incoming.url ?? '') ? new URL(incoming.url!) : null;
    const address = target?.protocol === 'http:' ? await allowedAddress(target.hostname) : null;
    if (target === null || address === null) return void outgoing.writeHead(403).end();
    const asked = request({
      host: address,
      port: target.port || 80,
      method: incoming.method,
      path: `${target.pathname}${target.search}`,
      headers: passedOn(incoming.rawHeaders),
      setHost: false,
      agent: false,
      timeout: CONNECT_LIMIT_MS,
    });
    asked.on('socket', track);
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => outgoing.destroy());
    asked.on('response', (answer) => {
      answer.on('data', count);
      answer.on('error', () => outgoing.destroy());
      outgoing.writeHead(answer.statusCode ?? 502, passedOn(answer.rawHeaders));
      answer.pipe(outgoing);
    });
    incoming.pipe(asked);
  }

  async function tunnel(incoming: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    track(client);
    const target = URL.canParse(`http://${incoming.url}`) ? new URL(`http://${incoming.url}`) : null;
    const address = target && (await allowedAddress(target.hostname));
    if (!target || !address) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    // `URL` drops the port that is usual for http.
    const upstream: Socket = track(connect({ host: address, port: Number(target.port || 80) }));
    upstream.setTimeout(CONNECT_LIMIT_MS, () => upstream.destroy());
    upstream.once('connect', () => {
      upstream.setTimeout(0);
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.on('data', count);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.once('close', () => client.destroy());
    client.once('close', () => upstream.destroy());
  }

  server.on('connection', track);
  server.on('request', (incoming, outgoing) => void forward(incoming, outgoing));
  server.on('connect', (incoming, client, head) => void tunnel(incoming, client, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy.server = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

/** Names and values in turn, without those that belong to one connection. */
function passedOn(raw: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2)
    if (!HOP_BY_HOP.test(raw[at]!)) kept.push(raw[at]!, raw[at + 1]!);
  return kept;
}
