import { page, pdf, type Site } from './server.ts';

interface MunicipalSite {
  pages: Site;
  /** Pages and documents that answer the questions: some near the surface, some deep and behind plain words. */
  evidence: string[];
  bodies: string[];
  /** Newest first. */
  minutesOf(body: string): string[];
}

const sections = [
  'barn-utbildning',
  'bygga-bo-miljo',
  'omsorg-stod',
  'naringsliv-arbete',
  'uppleva-gora',
  'trafik-infrastruktur',
];
const bodies = [
  'kommunfullmaktige',
  'kommunstyrelsen',
  'socialnamnden',
  'byggnadsnamnden',
  'kulturnamnden',
  'skolnamnden',
];
const years = [2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015];
const months = ['01', '02', '03', '04', '05', '09', '10', '11'];

/** A municipality as they are shaped: a menu, sections three deep, news by the hundred, minutes by body and year. */
export function municipalSite(): MunicipalSite {
  const pages: Site = {};
  const menu = Object.fromEntries(
    [...sections, 'kommun-politik', 'nyheter'].map((name) => [`/${name}.html`, name.replaceAll('-', ' ')]),
  );
  const put = (path: string, title: string, links: Record<string, string> = {}) => {
    const nav = `<nav>${Object.entries(menu)
      .map(([href, text]) => `<a href="${href}">${text}</a>`)
      .join('')}</nav>`;
    pages[path] = page(title, links).replace('<body>', `<body>${nav}`);
  };
  put('/', 'Välkommen till kommunen', menu);
  for (const section of sections) addSection(section, put, pages);
  addNews(put);
  addPolitics(put, pages);
  return {
    pages,
    evidence: [
      '/kommun-politik/moten/webbsandning.html',
      '/kommun-politik/moten/kommunstyrelsen/2026.html',
      '/kommun-politik/moten/kommunstyrelsen/2026/protokoll-kommunstyrelsen-2026-05-12.pdf',
      '/kommun-politik/insyn/synpunkter/visselblasarfunktion.html',
      '/omsorg-stod/omrade-3/kvalitet/vardighetsgarantier.html',
      '/omsorg-stod/omrade-3/kvalitet/vardighetsgarantier.pdf',
    ],
    bodies,
    minutesOf: (body) =>
      years
        .flatMap((year) => [...months].reverse().map((month) => minutesPath(body, year, month)))
        .filter((path) => path in pages),
  };
}

type Put = (path: string, title: string, links?: Record<string, string>) => void;

function addSection(section: string, put: Put, pages: Site): void {
  const areas = Array.from({ length: 9 }, (_, i) => `/${section}/omrade-${i}.html`);
  put(
    `/${section}.html`,
    section.replaceAll('-', ' '),
    Object.fromEntries(areas.map((path, i) => [path, `Område ${i}`])),
  );
  areas.forEach((area, i) => {
    const base = area.replace('.html', '');
    const children = Object.fromEntries(
      Array.from({ length: 8 }, (_, k) => [`${base}/sida-${k}.html`, `Om verksamhet ${k}`]),
    );
    const quality =
      section === 'omsorg-stod' && i === 3 ? { [`${base}/kvalitet.html`]: 'Kvalitet i äldreomsorgen' } : {};
    put(area, `Område ${i}`, { ...children, ...quality });
    for (const child of Object.keys(children)) {
      const documents = Object.fromEntries(
        [0, 1, 2].map((n) => [child.replace('.html', `/blankett-${n}.pdf`), `Blankett ${n} (PDF, 87 kB)`]),
      );
      put(child, `Om verksamhet i ${base}`, documents);
      for (const document of Object.keys(documents)) pages[document] = pdf(document);
    }
  });
  if (section !== 'omsorg-stod') return;
  const quality = '/omsorg-stod/omrade-3/kvalitet';
  put(`${quality}.html`, 'Kvalitet i äldreomsorgen', {
    [`${quality}/vardighetsgarantier.html`]: 'Våra värdighetsgarantier',
  });
  put(`${quality}/vardighetsgarantier.html`, 'Värdighetsgarantier', {
    [`${quality}/vardighetsgarantier.pdf`]: 'Läs dem här (PDF)',
  });
  pages[`${quality}/vardighetsgarantier.pdf`] = pdf('garantier');
}

function addNews(put: Put): void {
  const items = Array.from(
    { length: 400 },
    (_, i) => `/nyheter/${2026 - (i % 6)}-0${1 + (i % 9)}-1${i % 9}-nyhet-${i}.html`,
  );
  put('/nyheter.html', 'Nyheter', Object.fromEntries(items.map((path, i) => [path, `Nyhet nummer ${i}`])));
  for (const path of items) put(path, `Nyhet ${path}`);
}

const minutesPath = (body: string, year: number, month: string) =>
  `/kommun-politik/moten/${body}/${year}/protokoll-${body}-${year}-${month}-12.pdf`;

function addPolitics(put: Put, pages: Site): void {
  const base = '/kommun-politik';
  put(`${base}.html`, 'Kommun och politik', {
    [`${base}/moten.html`]: 'Möten och handlingar',
    [`${base}/insyn.html`]: 'Insyn och påverkan',
    [`${base}/organisation.html`]: 'Organisation',
  });
  put(`${base}/organisation.html`, 'Organisation');
  put(`${base}/insyn.html`, 'Insyn och påverkan', {
    [`${base}/insyn/synpunkter.html`]: 'Synpunkter och klagomål',
  });
  put(`${base}/insyn/synpunkter.html`, 'Synpunkter', {
    [`${base}/insyn/synpunkter/visselblasarfunktion.html`]: 'Visselblåsarfunktion',
  });
  put(`${base}/insyn/synpunkter/visselblasarfunktion.html`, 'Visselblåsarfunktion');
  const lists = Object.fromEntries(bodies.map((body) => [`${base}/moten/${body}.html`, body]));
  put(`${base}/moten.html`, 'Möten och handlingar', {
    ...lists,
    [`${base}/moten/webbsandning.html`]: 'Fullmäktige på webben',
  });
  put(`${base}/moten/webbsandning.html`, 'Webbsändning');
  for (const body of bodies) {
    const byYear = years.map((year) => `${base}/moten/${body}/${year}.html`);
    put(
      `${base}/moten/${body}.html`,
      body,
      Object.fromEntries(byYear.map((path, i) => [path, String(years[i])])),
    );
    years.forEach((year, i) => {
      const papers = months
        .filter((month) => year < 2026 || month < '06')
        .map((month) => [month, minutesPath(body, year, month)] as const);
      const links = papers.flatMap(([month, path]) => [
        [path, `Protokoll ${year}-${month}-12 (PDF, 412 kB)`] as const,
        [path.replace('protokoll-', 'kallelse-'), `Kallelse ${year}-${month}-12`] as const,
      ]);
      put(byYear[i]!, `${body} ${year}`, Object.fromEntries(links));
      for (const [path] of links) pages[path] = pdf(path);
    });
  }
}
