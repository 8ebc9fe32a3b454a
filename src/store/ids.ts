/**
 * An id that people can type: `upplands-vasby-2026-11-23`, and `…-2` for the second of a day. `insert` says whether the id was
 * free; the database decides, so that several processes may ask at once.
 */
export async function readableId(
  name: string,
  day: string,
  insert: (id: string) => Promise<boolean>,
): Promise<string> {
  const stem = `${slug(name)}-${day}`;
  for (let turn = 1; ; turn++) {
    const id = turn === 1 ? stem : `${stem}-${turn}`;
    if (await insert(id)) return id;
  }
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'kommun';
