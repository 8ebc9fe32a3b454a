import type { Context } from 'hono';

/** A field that was sent as text, as it was typed; one that is missing or a file reads as empty. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The fields of a form that were sent as text, trimmed; a field that is missing or a file reads as empty. */
export async function formOf(c: Context): Promise<(name: string) => string> {
  const body = await c.req.parseBody();
  return (name) => textOf(body[name]).trim();
}

/** A whole number that one of our pages put into a form; null where somebody changed it. */
export const wholeIn = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);
