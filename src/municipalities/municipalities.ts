import { readFileSync } from 'node:fs';
import type { Municipality } from '../model/municipality.ts';
import { bareHost } from '../text/url.ts';

/** The 290 municipalities: code, name, county, website. */
export const municipalities: readonly Municipality[] = readFileSync(
  new URL('municipalities.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code, name, county, website] = line.split(',') as [string, string, string, string];
    return { code, name, county, website, hosts: [bareHost(website)] };
  });

export const byCode = (code: string): Municipality | undefined =>
  municipalities.find((municipality) => municipality.code === code);

/** Whose site a URL is on, by its host; subdomains count. */
export function byUrl(url: string): Municipality | undefined {
  const host = bareHost(url);
  return municipalities.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}

/** All municipalities that a name may mean: those of exactly that name, otherwise those that begin with it. */
export function byName(name: string): Municipality[] {
  const bare = plain(name).replace(/ (kommun|stad)$/, '');
  if (bare === '') return [];
  const genitive = bare.replace(/s$/, '');
  const exact = municipalities.filter((municipality) => [bare, genitive].includes(plain(municipality.name)));
  return exact.length > 0
    ? exact
    : municipalities.filter((municipality) => plain(municipality.name).startsWith(bare));
}

/** Municipalities whose name a text carries as "X kommun" or "X stad". */
export function namedIn(text: string): Municipality[] {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return municipalities.filter(({ name }) => {
    const lower = name.toLowerCase();
    return ['', 's'].some((genitive) =>
      ['kommun', 'stad'].some((kind) => words.includes(` ${lower}${genitive} ${kind} `)),
    );
  });
}

/** Lower case without accents, so that "ostersund" finds Östersund. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
