import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { House } from '../../pipelines/house.ts';
import type { Engine } from '../../workers/engine.ts';
import type { Person, Role } from '../model/person.ts';
import type { Evaluation } from '../store/index.ts';

/**
 * Who may use a route.
 *
 * - `anyone`: also who has not signed in.
 * - `own`: everyone signed in. Of evaluations, a `kommun` person reaches its own, once they are out for reply.
 * - `read`: readers, evaluators and the lead; not the municipality.
 * - `evaluate`: evaluators and the lead.
 * - `lead`: the lead.
 * - `reply`: the municipality, on its own evaluations.
 */
export type Right = 'anyone' | 'own' | 'read' | 'evaluate' | 'lead' | 'reply';

const holders: Record<Exclude<Right, 'anyone'>, readonly Role[]> = {
  own: ['reader', 'evaluator', 'lead', 'kommun'],
  read: ['reader', 'evaluator', 'lead'],
  evaluate: ['evaluator', 'lead'],
  lead: ['lead'],
  reply: ['kommun'],
};

export const allows = (right: Right, { role }: Pick<Person, 'role'>): boolean =>
  right === 'anyone' || holders[right].includes(role);

export interface Sessions {
  /** Gives the browser a session of its own, and ends the one that it had. */
  begin(c: Context<Env>, person: Person): Promise<void>;
  end(c: Context<Env>): Promise<void>;
}

/** What a handler finds in `c.var`. */
export interface Variables {
  house: House;
  /** The queue of this process, started when it is first asked for. */
  engine: () => Promise<Engine>;
  sessions: Sessions;
  /** From where the request came, by which sign-ins are limited. */
  address: string;
  /** Who asks, where that is known. */
  visitor: Person | null;
  /** Whether that is known by a sign-in. */
  signedIn: boolean;
  /** Who asks; set on every route but those for `anyone`. */
  person: Person;
  /** What `:id` names; set on every route under `EVALUATION`. */
  evaluation: Evaluation;
}

export interface Env {
  /** The socket; without it where no server is in between, as in tests. */
  Bindings: Partial<HttpBindings>;
  Variables: Variables;
}

export interface Route {
  method: 'GET' | 'POST';
  /** Swedish. Under `EVALUATION` the evaluation is loaded for the person who asks, or answered for with 404. */
  path: string;
  may: Right;
  handle(c: Context<Env>): Response | Promise<Response>;
  /** Bytes that a body may have, where a form's limit is too small. */
  maxBody?: number;
  /** Shows an archived page in a frame: the answer gets an origin of its own instead of the application's headers. */
  archived?: boolean;
}

/** Where everything about one evaluation lies. */
export const EVALUATION = '/utvardering/:id';
