import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers one request instead of Kolada; false leaves it to Kolada. */
export type Fault = (request: IncomingMessage, response: ServerResponse, nth: number) => boolean;

export interface Figure {
  id: string;
  title: string;
  /** By year; null where the answer says that the value is missing. */
  values?: Record<number, number | null>;
  /** Years that were withdrawn. */
  deleted?: number[];
}

export interface Stub {
  url: string;
  /** Paths that were asked for, with their queries, in order. */
  asked: string[];
  headers: IncomingMessage['headers'][];
}

/** Titles are Kolada's own; every value is made up. */
export const figures: readonly Figure[] = [
  {
    id: 'N00071',
    title: 'Månadsavlönad personal, tillsvidareanställda i kommunen, antal',
    values: { 2014: 3012 },
  },
  { id: 'N00098', title: 'Årsarbetare totalt, kommun, antal', values: { 2014: 3200.5 } },
  {
    id: 'N00640',
    title: 'Medborgarundersökningen - Bra bemötande vid kontakt med tjänsteperson i kommunen, andel (%)',
  },
  {
    id: 'N00669',
    title:
      'Medborgarundersökningen - Invånarnas möjlighet till insyn och inflytande över kommunens beslut och verksamheter är bra, andel (%)',
    values: { 2021: 24.5, 2023: 26.1 },
  },
  { id: 'N00671', title: 'Servicemätning - Nöjd med bemötandet via telefoni, index', values: { 2023: 84.2 } },
  { id: 'N00672', title: 'Servicemätning - Enkelt att få hjälp med sin fråga via telefoni, index' },
  { id: 'N00673', title: 'Servicemätning - Tydligt svar från kommunen via e-post, index' },
  { id: 'N00674', title: 'Servicemätning - Enkelt att få hjälp med sin fråga via e-post, index' },
  { id: 'N00675', title: 'Servicemätning - Telefoni svar, antal', values: { 2023: 41 } },
  { id: 'N00900', title: 'Skattesats, totalt (%)', values: { 2014: 30.2, 2015: 30.2 } },
  { id: 'N00901', title: 'Skattesats till kommun (%)', values: { 2014: 18.12, 2015: 18.12, 2016: 18.2 } },
  {
    id: 'N01951',
    title: 'Invånare totalt, antal',
    values: { 2013: 68_000, 2014: 69_325.0, 2016: 71_000, 2024: 75_000 },
  },
  { id: 'N02937', title: 'Invånare per kvadratkilometer, inv/kvm', values: { 2014: 1312.4 } },
  { id: 'N02993', title: 'Landareal, kvadratkilometer', values: { 2014: 52.8 } },
  { id: 'N05401', title: 'Valdeltagande i senaste kommunalvalet, andel (%)', values: { 2014: 83.4 } },
  {
    id: 'N15428',
    title: 'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)',
    values: { 2014: 91 },
  },
  {
    id: 'U00454',
    title: 'Delaktighetsindex, andel (%) av maxpoäng',
    values: { 2012: 50, 2013: null, 2014: 62 },
  },
  {
    id: 'U07431',
    title: 'U. Informationsindex för kommunens webbplats - Bygga och bo',
    values: { 2012: 70, 2014: 81 },
  },
  {
    id: 'U07430',
    title: 'U. Informationsindex för kommunens webbplats - Totalt',
    values: { 2012: 75, 2014: 79 },
  },
  {
    id: 'U07451',
    title: 'Företagsklimat Insikt - Totalt, Index, gammal definition (-2024)',
    values: { 2011: 66, 2013: 70, 2022: 75 },
    deleted: [2013],
  },
  { id: 'U07453', title: 'Företagsklimat Insikt - Totalt, Index, ny definition', values: { 2024: 77 } },
];

/** Kolada's API v3 as far as it is asked here: lists in pages, whose next address always names Kolada's own host. */
export async function kolada({
  known = figures,
  perPage = 5000,
  fault = () => false,
}: {
  known?: readonly Figure[];
  perPage?: number;
  fault?: Fault;
} = {}): Promise<Stub> {
  const stub: Stub = { url: '', asked: [], headers: [] };
  const server = createServer((request, response) => {
    stub.asked.push(request.url!);
    stub.headers.push(request.headers);
    if (fault(request, response, stub.asked.length)) return;
    const url = new URL(request.url!, 'https://api.kolada.se');
    const rows = rowsOf(url, known);
    if (rows === null) return void response.writeHead(404).end('{"detail":"Not Found"}');
    const page = Number(url.searchParams.get('page') ?? 1);
    const values = rows.slice((page - 1) * perPage, page * perPage);
    url.searchParams.set('page', String(page + 1));
    const next = rows.length > page * perPage ? url.href : null;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ count: values.length, values, next_url: next, previous_url: null }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  stub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return stub;
}

function rowsOf({ pathname, searchParams }: URL, known: readonly Figure[]): unknown[] | null {
  const [, version, entity, ...rest] = decodeURIComponent(pathname).split('/');
  if (version !== 'v3') return null;
  if (entity === 'municipality')
    return rest[0] === '0163' ? [{ id: '0163', title: 'Sollentuna', type: 'K' }] : [];
  if (entity === 'kpi') {
    const title = searchParams.get('title')?.toLowerCase();
    const ids = rest[0]?.split(',');
    return known
      .filter((kpi) => (ids ? ids.includes(kpi.id) : kpi.title.toLowerCase().includes(title!)))
      .map(kpiRow);
  }
  const [by, ids, where, code] = rest;
  if (entity !== 'data' || by !== 'kpi' || where !== 'municipality') return null;
  return known.filter(({ id }) => ids!.split(',').includes(id)).flatMap((kpi) => dataRows(kpi, code!));
}

const kpiRow = ({ id, title }: Figure) => ({
  ...{
    id,
    title,
    description: 'Så räknas det.',
    auspice: 'X',
    has_ou_data: false,
    is_divided_by_gender: true,
  },
  ...{ municipality_type: 'K', operating_area: 'Kommunen, övergripande', perspective: 'Övrigt' },
  ...{
    ou_publication_date: null,
    prel_publication_date: null,
    publ_period: '2026',
    publication_date: '2027-02-24',
  },
});

/** Women and men stand beside the total, as they do. */
const dataRows = ({ id, values = {}, deleted = [] }: Figure, municipality: string) =>
  Object.entries(values).map(([year, value]) => ({
    ...{ kpi: id, municipality, period: Number(year) },
    values: ['K', 'M', 'T'].map((gender) => ({
      ...{ count: 1, gender, isdeleted: deleted.includes(Number(year)) },
      status: value === null ? 'Missing' : '',
      value: value === null || gender === 'T' ? value : value / 2,
    })),
  }));
