/** Imports go one way: a file never knows a folder above it. See ARCHITECTURE.md for the picture. */
const layers = {
  model: [],
  text: ['model'],
  municipalities: ['model', 'text'],
  instruments: ['model'],
  crawl: ['model', 'text'],
  archive: ['model'],
  ingest: ['model', 'text'],
  facts: ['model', 'text'],
  checks: ['model', 'text', 'facts'],
  external: ['model', 'crawl'],
  sheet: ['model', 'instruments'],
  report: ['model', 'text', 'instruments', 'sheet'],
  store: ['model'],
};

const step = ([folder, allowed]) => ({
  name: `${folder}-knows-only-what-is-below`,
  comment: `src/${folder} may import from itself${allowed.map((name) => ` and src/${name}`).join('')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^(src|pipelines|workers|fixtures|test)/',
    pathNot: `^src/(${[folder, ...allowed].join('|')})/`,
  },
});

export default {
  forbidden: [
    ...Object.entries(layers).map(step),
    {
      name: 'pipelines-know-no-front-end',
      severity: 'error',
      from: { path: '^pipelines/' },
      to: { path: '^(src/(cli|web)|workers|fixtures|test)/' },
    },
    {
      name: 'workers-know-no-front-end',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^(src/(cli|web)|fixtures|test)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|pipelines|workers)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
