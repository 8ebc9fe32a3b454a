import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../src/crawl/index.ts';
import type { ReadDocument } from '../../src/model/corpus.ts';
import { siteCoverage } from '../../src/sheet/site-coverage.ts';
import { associatedHosts } from '../../src/sheet/words.ts';
import { entry, exempelby, page } from '../corpus.ts';

const onService = (url: string): ReadDocument => ({ ...page(url), hostRole: 'associated' });
const start = page('https://www.exempelby.se/');
const services = [
  onService('https://exempelby.tromanpublik.se/ledamoter'),
  onService('https://sjalvservice.exempelbygden.example/a'),
  onService('https://sjalvservice.exempelbygden.example/b'),
];
const named = (url: string) => serviceOf(url, exempelby);
const unread = entry('https://jamforservice.exempelbygden.example/', 'failed', 'forbidden');
const ignored = entry('https://skolval.grannby.example/', 'skipped', 'out_of_scope');
const ledger = [...[start, ...services].map(({ url }) => entry(url)), unread, ignored];

describe('the hosts in the coverage of a site', () => {
  const { hosts } = siteCoverage(ledger, [start, ...services], null, named);

  it('are all that were read, and the services of which nothing could be read', () => {
    expect(hosts).toEqual([
      {
        host: 'exempelby.tromanpublik.se',
        fetched: 1,
        role: 'associated',
        why: 'register över förtroendevalda (Troman)',
      },
      {
        host: 'jamforservice.exempelbygden.example',
        fetched: 0,
        role: 'associated',
        why: 'jämförelsetjänst',
      },
      { host: 'sjalvservice.exempelbygden.example', fetched: 2, role: 'associated', why: 'e-tjänster' },
      { host: 'www.exempelby.se', fetched: 1, role: 'own', why: null },
    ]);
  });

  it('are shown with what they are, without the municipality’s own', () => {
    expect(associatedHosts(siteCoverage(ledger, [start, ...services], null, named))).toEqual([
      'exempelby.tromanpublik.se: register över förtroendevalda (Troman) (1 läst)',
      'jamforservice.exempelbygden.example: jämförelsetjänst (inget läst)',
      'sjalvservice.exempelbygden.example: e-tjänster (2 lästa)',
    ]);
  });
});
