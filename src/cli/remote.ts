import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { DataFolderInUse } from '../store/index.ts';
import { isForwarded, isLoopback, peerOf } from '../web/identity.ts';
import { exitCodes, UserError } from './exit.ts';
import type { Io, Progress } from './io.ts';

/** What a running command says, one JSON object a line. */
type Message = { out: string } | { err: string } | { progress: Progress } | { exit: number };

const PATH = '/kommando';

/** Runs a command line for another process; the same function that the command line itself uses. */
export type Runner = (io: Io, signal: AbortSignal, order: Order) => Promise<number>;

/** A command line, and the folder that its paths are relative to. */
export interface Order {
  argv: readonly string[];
  cwd: string;
}

/**
 * The channel through which commands reach the process that holds the data folder. Only who can read the folder's lock
 * file knows the token, and a browser cannot send it. Who is not on this machine is not answered, token or not.
 */
export function commandChannel(token: string, run: Runner): Hono {
  return new Hono().post(PATH, async (c) => {
    if (isForwarded(c) || !isLoopback(peerOf(c) ?? '')) return c.text('', 403);
    if (c.req.header('authorization') !== `Bearer ${token}`) return c.text('', 403);
    const order = (await c.req.json()) as Order;
    const gone = new AbortController();
    return stream(c, async (body) => {
      body.onAbort(() => gone.abort());
      const say = (message: Message) => void body.write(`${JSON.stringify(message)}\n`);
      const io: Io = {
        out: (out) => say({ out }),
        err: (err) => say({ err }),
        progress: (progress) => say({ progress }),
        settle: () => {},
      };
      say({ exit: await run(io, gone.signal, order) });
    });
  });
}

/**
 * Hands a command line to the process that holds the data folder, and prints what it says.
 *
 * @throws UserError where the holder does not answer to the end, or this process is interrupted
 */
export async function forward(
  holder: DataFolderInUse,
  argv: readonly string[],
  io: Io,
  signal: AbortSignal,
): Promise<number> {
  try {
    for await (const message of answerOf(holder, argv, signal)) {
      if ('exit' in message) return message.exit;
      if ('out' in message) io.out(message.out);
      else if ('err' in message) io.err(message.err);
      else io.progress(message.progress);
    }
  } catch (error) {
    if (signal.aborted)
      throw new UserError('avbrutet; kör samma kommando igen för att fortsätta.', exitCodes.interrupted);
    if (error instanceof UserError) throw error;
  }
  throw new UserError('Granskningsservern slutade svara; kör kommandot igen.', exitCodes.store);
}

async function* answerOf(
  { address, token, pid }: DataFolderInUse,
  argv: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Message> {
  const response = await fetch(`${address}${PATH}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ argv, cwd: process.cwd() } satisfies Order),
    signal,
  });
  if (!response.ok || !response.body) {
    throw new UserError(
      `Datamappen används av process ${pid}, som inte tar emot kommandon.`,
      exitCodes.store,
    );
  }
  let rest = '';
  for await (const chunk of Readable.fromWeb(response.body as ReadableStream).setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as Message;
  }
}
