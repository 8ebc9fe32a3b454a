import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ReaderContext, readerOf } from './language.ts';

/** Answers with a view, in the language that its reader has chosen. Every page of the application goes through here. */
export const render = (c: Context, view: Child, status: ContentfulStatusCode = 200) =>
  c.html(<ReaderContext.Provider value={readerOf(c)}>{view}</ReaderContext.Provider>, status);
