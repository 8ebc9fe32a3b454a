import type { SiteAdapter } from './adapter.ts';
import { dataLinks } from './data-links.ts';
import { netpublicator } from './netpublicator.ts';

export const adapters: readonly SiteAdapter[] = [netpublicator, dataLinks];
