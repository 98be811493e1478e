// An arrow never points up. Folders from the lowest to the highest; ARCHITECTURE.md says why.
const layers = [
  ['model'],
  ['lexicon', 'json'],
  ['text'],
  ['syntax'],
  ['quotes', 'people', 'dates'],
  ['attribution', 'claims'],
  ['annotations'],
  ['features', 'rules', 'export', 'styles', 'report', 'registry'],
];
const core = '^server/src/core/';
const within = (names) => `${core}(${names.join('|')})(/|\\.ts$)`;
const upward = layers.slice(0, -1).map((names, at) => ({
  name: `no-arrow-up-from-${names.join('-')}`,
  severity: 'error',
  from: { path: within(names) },
  to: { path: within(layers.slice(at + 1).flat()) },
}));
module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: core },
      to: { path: ['^server/src/(lsp|cli)/', '^client/', 'vscode'] },
    },
    { name: 'core-has-no-node', severity: 'error', from: { path: core }, to: { dependencyTypes: ['core'] } },
    {
      name: 'stages-take-no-language',
      severity: 'error',
      from: { path: `${core}(text|syntax|quotes|people|attribution|dates|claims)/` },
      to: { path: `${core}(lexicon/en|languages\\.ts)` },
    },
    {
      name: 'client-imports-protocol-only',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/lsp/protocol\\.ts$' },
    },
    {
      name: 'lsp-and-cli-are-apart',
      severity: 'error',
      from: { path: '^server/src/lsp/' },
      to: { path: '^server/src/cli/' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^(server|client)/' }, to: { path: '^test/' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(server|client)/src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|dist' },
  },
};
