import { createHash } from 'node:crypto';

/** A PDF as if it had been fetched. */
export function resourceOf(bytes: Buffer, number: number) {
  const url = `https://bench.example/${number}.pdf`;
  return {
    url,
    finalUrl: url,
    status: 200,
    mediaType: 'application/pdf',
    declaredType: 'application/pdf',
    fetchedAt: '2024-11-15T08:00:00.000Z',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    archive: { file: 'none', offset: 0, length: 1 },
    via: 'http' as const,
  };
}
