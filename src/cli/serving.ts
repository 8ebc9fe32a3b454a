import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { reviewApp } from '../web/app.tsx';
import type { DataOptions, Desk } from './desk.ts';
import { UserError } from './exit.ts';
import { commandChannel } from './remote.ts';
import type { Session } from './session.ts';

const HOST = '127.0.0.1';

/** Serves the review application until the command is stopped; only says where, in a process that already does. */
export async function serveReview(desk: Desk, options: DataOptions & { port: number }): Promise<void> {
  const session = await desk.open(options);
  if (session.address) return desk.io.out(`Visas redan på ${session.address}`);
  const server = await listen(appFor(desk, session), options.port);
  const { port } = server.address() as AddressInfo;
  session.address = `http://${HOST}:${port}`;
  session.house.store.announce(port);
  desk.io.out(session.address);
  desk.io.err('Visar utkasten på adressen ovan. Avsluta med Ctrl-C.');
  if (!desk.signal.aborted) await once(desk.signal, 'abort');
  session.house.store.announce(null);
  server.close();
  server.closeAllConnections();
}

/** The pages, and behind a token the channel for commands from other processes. */
function appFor(desk: Desk, session: Session): Hono {
  const { house } = session;
  const app = new Hono();
  const { token } = house.store;
  if (token !== null) app.route('/', commandChannel(token, desk.runner(session)));
  return app.route('/', reviewApp(house));
}

function listen(app: Hono, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port }, () =>
      resolve(server as Server),
    ) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = { EADDRINUSE: 'är upptagen', EACCES: 'får inte användas' }[error.code ?? ''];
      reject(why ? new UserError(`Port ${port} ${why}; välj en annan med --port.`) : error);
    });
  });
}
