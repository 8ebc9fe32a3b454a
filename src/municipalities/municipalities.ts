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

/** All municipalities that a name may mean: those of exactly that name, else but for accents, else those that begin with it. */
export function byName(name: string): Municipality[] {
  const bare = name
    .toLowerCase()
    .trim()
    .replace(/\s+(kommun|stad)$/, '');
  if (plain(bare) === '') return [];
  const spellings = [bare, bare.replace(/s$/, '')];
  const attempts = [
    (own: string) => spellings.includes(own.toLowerCase()),
    (own: string) => spellings.some((spelling) => plain(spelling) === plain(own)),
    (own: string) => plain(own).startsWith(plain(bare)),
  ];
  for (const fits of attempts) {
    const found = municipalities.filter((municipality) => fits(municipality.name));
    if (found.length > 0) return found;
  }
  return [];
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
