import type { Context } from 'hono';

/** The fields of a form that were sent as text, trimmed; a field that is missing or a file reads as empty. */
export async function formOf(c: Context): Promise<(name: string) => string> {
  const body = await c.req.parseBody();
  return (name) => {
    const value = body[name];
    return typeof value === 'string' ? value.trim() : '';
  };
}

/** A whole number that one of our pages put into a form; null where somebody changed it. */
export const wholeIn = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);
