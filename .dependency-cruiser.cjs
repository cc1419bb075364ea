// The table of allowed imports (docs/architecture.md). A folder may import itself, what its row names,
// and packages; everything else fails `npm run imports`.
const allowed = {
  contract: [],
  measure: [],
  registry: ['contract'],
  fetch: ['contract'],
  sources: ['contract', 'fetch', 'registry'],
  client: ['contract'],
  results: ['contract'],
  documents: ['contract', 'fetch', 'registry'],
  lineage: ['contract', 'registry', 'measure'],
  claims: ['contract', 'documents', 'registry', 'measure', 'lineage'],
  report: ['contract'],
  answers: [
    'contract',
    'measure',
    'registry',
    'fetch',
    'sources',
    'results',
    'documents',
    'lineage',
    'claims',
  ],
  cli: ['contract', 'answers', 'report', 'server'],
  server: ['contract', 'answers', 'report'],
};

const rules = Object.entries(allowed).map(([folder, others]) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: `src/${folder} may import ${others.length ? others.join(', ') : 'no other folder'}`,
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'measure-is-pure',
      severity: 'error',
      comment: 'src/measure runs in a Web Worker: no packages, no Node modules',
      from: { path: '^src/measure/' },
      to: { pathNot: '^src/measure/' },
    },
    {
      name: 'report-is-portable',
      severity: 'error',
      comment: 'src/report draws on the server and in the browser: no Node modules, no DuckDB',
      from: { path: '^src/report/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
