// Direction of imports: core (pure) <- page side <- shell. A meta-test also fails when no module was cruised.
const core = '^lib/(declaration|forms|reference|origin|rules|report|text)/';
const pageSide = '^lib/(page|overlay|session)/';
const shell = '^(lib/(browser|ui|cli)/|entrypoints/)';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'core-imports-core', severity: 'error', from: { path: core }, to: { path: [pageSide, shell, '^test/'] } },
    {
      name: 'core-is-pure',
      comment: 'no browser, no React, no Node in the core',
      severity: 'error',
      from: { path: core },
      to: { path: '^(node_modules/(react|react-dom|wxt|webextension-polyfill|playwright)|node:|wxt)', dependencyTypesNot: ['type-only'] },
    },
    { name: 'core-no-node', severity: 'error', from: { path: core }, to: { dependencyTypes: ['core'] } },
    { name: 'page-side-below-shell', severity: 'error', from: { path: pageSide }, to: { path: [shell, '^test/'] } },
    { name: 'page-knows-no-rules', severity: 'error', from: { path: '^lib/page/' }, to: { path: '^lib/(rules|origin|report|overlay|session)/' } },
    { name: 'overlay-reads-no-page', severity: 'error', from: { path: '^lib/overlay/' }, to: { path: '^lib/(rules|origin|session)/', dependencyTypesNot: ['type-only'] } },
    {
      name: 'shell-enters-by-session',
      comment: 'the script in the page is the wiring of the page side itself',
      severity: 'error',
      from: { path: shell, pathNot: '^entrypoints/portal\\.content/' },
      to: { path: '^lib/(page|overlay)/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'lib-below-entrypoints', severity: 'error', from: { path: '^lib/' }, to: { path: '^(entrypoints|test)/' } },
    {
      name: 'one-browser-seam',
      comment: 'only lib/browser talks to the browser API',
      severity: 'error',
      from: { pathNot: '^lib/browser/' },
      to: { path: '(webextension-polyfill|wxt/(dist/)?browser)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
