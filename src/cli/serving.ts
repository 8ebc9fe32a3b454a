import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { isLoopback } from '../web/identity.ts';
import type { DataOptions, Desk } from './desk.ts';
import { UserError } from './exit.ts';
import { commandChannel } from './remote.ts';
import type { Session } from './session.ts';

const LOOPBACK = '127.0.0.1';

export interface ServeOptions extends DataOptions {
  port: number;
  /** Address to listen on; the machine's own where none is given. */
  host?: string;
  /** Where people see the application, when another server answers there and hands requests on. */
  origin?: string;
}

/** Serves the review application until the command is stopped; only says where, in a process that already does. */
export async function serveReview(desk: Desk, options: ServeOptions): Promise<void> {
  const session = await desk.open(options);
  if (session.address) return desk.io.out(`Visas redan på ${session.address}`);
  const { host = LOOPBACK, origin } = options;
  const loopback = isOwnMachine(host) && origin === undefined;
  if (!loopback) await requireUsers(session);
  const pages = await listen(await appFor(desk, session, loopback, origin), host, options.port);
  session.address = origin ?? `http://${host.includes(':') ? `[${host}]` : host}:${portOf(pages)}`;
  const commands = await takeCommands(desk, session);
  desk.io.out(session.address);
  if (!loopback && !session.address.startsWith('https:')) desk.io.err(UNENCRYPTED);
  desk.io.err('Visar utkasten på adressen ovan. Avsluta med Ctrl-C.');
  if (!desk.signal.aborted) await once(desk.signal, 'abort');
  session.house.store.announce(null);
  session.address = null;
  for (const server of [pages, commands]) {
    server?.close();
    server?.closeAllConnections();
  }
}

const UNENCRYPTED =
  'underlag: sidorna och lösenorden skickas okrypterade; sätt en server med https framför och ange --origin.';

const isOwnMachine = (host: string): boolean => host === 'localhost' || isLoopback(host);

/** @throws UserError where others could reach the pages, and nobody could sign in to them */
async function requireUsers({ house }: Session): Promise<void> {
  const users = await house.store.people.list();
  if (users.length === 0)
    throw new UserError('skapa en användare först: underlag user add …; andra än du når sidorna där.');
}

/** The pages, and all that they rest on, are loaded by the one command that shows them. */
async function appFor(desk: Desk, session: Session, loopback: boolean, origin?: string) {
  const { reviewApp } = await import('../web/app.tsx');
  return reviewApp({
    house: session.house,
    engine: () => session.engine(),
    loopback,
    origin: origin ?? null,
    report: (lines) => desk.io.err(lines),
  });
}

/**
 * The channel for commands from other processes, on a socket of its own that only this machine reaches, whatever the pages
 * listen on; null where the database is a server's.
 */
async function takeCommands(desk: Desk, session: Session): Promise<Server | null> {
  const { token, announce } = session.house.store;
  if (token === null) return null;
  const server = await listen(commandChannel(token, desk.runner(session)), LOOPBACK, 0);
  announce(portOf(server));
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

// biome-ignore lint/suspicious/noExplicitAny: what an app keeps in its context is its own business
function listen({ fetch }: Hono<any>, hostname: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server as Server)) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = {
        EADDRINUSE: `Port ${port} är upptagen; välj en annan med --port.`,
        EACCES: `Port ${port} får inte användas; välj en annan med --port.`,
        EADDRNOTAVAIL: `Adressen ${hostname} är inte den här datorns; välj en annan med --host.`,
        ENOTFOUND: `Adressen ${hostname} finns inte; välj en annan med --host.`,
      }[error.code ?? ''];
      reject(why ? new UserError(why) : error);
    });
  });
}
