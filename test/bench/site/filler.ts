import type { PageNode } from './node.ts';
import { places } from './outline.ts';
import type { Plot } from './plot.ts';

/** All that a site holds beside what is looked for; much of it in words that sound alike. */

const UNIT_PAGES = ['Om skolan', 'Kontakta oss', 'Elevhälsa och stöd', 'Matsedel', 'Frånvaro och ledighet'];

/** Schools, each with pages of its own and papers: minutes of parents' councils among them. */
export function laySchools(plot: Plot, count: number): void {
  const hub = plot.at(['Barn och utbildning', 'Skolor och förskolor']);
  for (let i = 0; i < count; i++) {
    const kind = i % 3 === 0 ? 'skolan' : 'förskola';
    const name = `${places[i % places.length]}s ${kind}${i >= places.length ? ` ${1 + Math.floor(i / places.length)}` : ''}`;
    const school = plot.add(hub, name, false);
    for (const title of UNIT_PAGES) plot.add(school, title, false);
    const year = 2021 + plot.dice.below(4);
    for (const [kindOf, title] of [
      ['Kvalitetsrapport', `Kvalitetsrapport ${year}`],
      ['Plan', `Plan mot kränkande behandling ${year}`],
      ['Protokoll', `Protokoll föräldraråd ${year}-10-0${1 + plot.dice.below(9)}`],
    ] as const)
      attach(plot, school, kindOf, title, `${title} ${name}`, `${year}-10-12`);
  }
}

/** Detailed development plans, each with its papers. */
export function layPlans(plot: Plot, count: number): void {
  const hub = plot.at(['Bygga, bo och miljö', 'Detaljplaner']);
  for (let i = 0; i < count; i++) {
    const page = plot.add(
      hub,
      `Detaljplan för ${places[i % places.length]} ${1 + i}:${2 + plot.dice.below(90)}`,
      false,
    );
    for (const kind of ['Planbeskrivning', 'Plankarta', 'Samrådsredogörelse'])
      attach(plot, page, kind, kind, `${kind} ${page.title.slice(15)}`, '2023-05-02');
  }
}

const POLICIES = ['Policy för', 'Riktlinjer för', 'Reglemente för', 'Plan för', 'Strategi för', 'Taxa för'];
const MATTERS = [
  'upphandling',
  'intern kontroll',
  'representation',
  'medarbetare',
  'tillgänglighet',
  'informationssäkerhet',
  'föreningsbidrag',
  'krisledning',
  'dataskydd',
  'klimat och energi',
  'delaktighet',
  'finansiell verksamhet',
];

/** Governing documents and budgets. */
export function layPolicies(plot: Plot): void {
  const hub = plot.at(['Kommun och politik', 'Styrdokument']);
  for (const start of POLICIES) {
    const page = plot.add(hub, start.replace(' för', ''));
    for (const matter of MATTERS)
      attach(plot, page, start.split(' ')[0]!, `${start} ${matter}`, `${start} ${matter}`, '2022-03-28');
  }
  const economy = plot.at(['Kommun och politik', 'Ekonomi och budget']);
  for (let year = 2013; year <= 2024; year++) {
    for (const kind of ['Årsredovisning', 'Mål och budget', 'Delårsrapport'])
      attach(plot, economy, kind, `${kind} ${year}`, `${kind} ${year}`, `${year}-04-15`);
  }
}

const NEWS = [
  'Nu startar arbetet vid {p}',
  'Fullmäktige sade ja till budgeten',
  'Öppet hus på {p}',
  'Ny chef för {p}',
  'Kommunstyrelsen vill bygga vid {p}',
  'Vattenavstängning i {p}',
  'Sök sommarjobb',
  'Så tycker invånarna om äldreomsorgen',
  'Nämnden föreslår nya avgifter',
  'Badplatsen vid {p} öppnar',
  'Rösta om konstverket i {p}',
  'Halkbekämpning i {p}',
] as const;

const EVENTS = [
  'Sagostund på biblioteket i {p}',
  'Konsert i {p}',
  'Stickcafé',
  'Loppis i {p}',
  'Språkcafé',
  'Guidad tur i {p}',
  'Sommarläger',
  'Föreläsning om släktforskning',
  'Öppen träning i {p}',
  'Teater för barn',
] as const;

/** Items on a page of a list. */
const PER_PAGE = 12;

export const layNews = (plot: Plot, count: number): void => layList(plot, 'Nyheter', NEWS, count);
export const layEvents = (plot: Plot, count: number): void => layList(plot, 'Evenemang', EVENTS, count);

/** A list of many items over several pages, each of which names its neighbours. */
function layList(plot: Plot, title: string, items: readonly string[], count: number): void {
  const first = plot.add(plot.start, title, false);
  let page = first;
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % PER_PAGE === 0) {
      const next = plot.further(first, 1 + i / PER_PAGE);
      page.also.push(next);
      next.also.push(page);
      page = next;
    }
    const about = plot.dice.pick(items).replace('{p}', plot.dice.pick(places));
    plot.add(page, `${about} ${String(1 + plot.dice.below(28))}/${1 + plot.dice.below(12)} ${i}`, false);
  }
}

const LEAFLETS = ['Blankett', 'Broschyr', 'Information', 'Karta', 'Enkätresultat', 'Lathund', 'Prislista'];

/** One more paper somewhere among the standing pages. */
export function layLeaflet(plot: Plot, pages: readonly PageNode[], number: number): void {
  const page = plot.dice.pick(pages);
  const kind = plot.dice.pick(LEAFLETS);
  attach(
    plot,
    page,
    kind,
    `${kind} ${page.title.toLowerCase()}`,
    `${kind} ${page.title} ${number}`,
    '2023-01-20',
  );
}

function attach(
  plot: Plot,
  page: PageNode,
  kind: string,
  linkText: string,
  title: string,
  date: string,
): void {
  const organisation = `${plot.start.title}`;
  const pages = 1 + plot.dice.below(5);
  plot.attach(page, { file: title, linkText, title, kind, organisation, date, pages });
}
