import type { FetchError } from '../../crawl/index.ts';

/** Kolada could not be had, or did not answer as it should; the message is one Swedish sentence for people. */
export class KoladaError extends Error {
  override name = 'KoladaError';
}

const sentences: Partial<Record<FetchError['reason'], string>> = {
  rate_limited: 'Kolada avvisar frågorna som för täta; försök igen om en stund',
  http_error: 'Kolada svarar med fel',
  timeout: 'Kolada svarade inte i tid',
  too_large: 'Kolada svarade med mer än vad som tas emot',
  private_address: 'Koladas adress är privat; tillåt den med --allow-private om den är avsedd',
  dns: 'Koladas värdnamn finns inte',
  connection: 'det gick inte att ansluta till Kolada',
  tls: 'den säkra anslutningen till Kolada gick inte att upprätta',
};

export const failureOf = ({ reason, message }: FetchError, url: string): KoladaError =>
  new KoladaError(`${sentences[reason] ?? 'Kolada gick inte att nå'} (${url}: ${message}).`);
