/** Who may reach whom. Each rule says why; the compiler holds part of them first, by each room's own `lib` and `types`. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle is one idea in two files, or two ideas that do not know which is first.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-stands-alone',
      comment: 'The thinking runs in main, in the page and in tests alike, so it may lean on none of them.',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.test\\.ts$|^core/.*/testing/|/samples/' },
      to: {
        pathNot:
          '^core/|^node_modules/(valibot|temporal-polyfill|fractional-indexing|papaparse|chardet|read-excel-file|ical\\.js|windows-iana|chrono-node|postal-mime)',
      },
    },
    {
      name: 'records-know-no-wire',
      comment: 'Records and rules stay true whatever carries or stores them.',
      severity: 'error',
      from: { path: '^core/(domain|etiquette)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^core/(ipc|exchange|commands)/' },
    },
    {
      name: 'page-knows-no-main',
      comment: 'The page is sandboxed: what it needs of main it asks through the contract.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|build|e2e)/|^node_modules/electron/' },
    },
    {
      name: 'page-knows-no-node',
      comment: 'There is no Node in the page.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-knows-no-page',
      comment: 'Main serves any page; it announces, and does not know who draws.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/|^node_modules/(vue|pinia)/' },
    },
    {
      name: 'features-are-strangers',
      comment:
        'Features meet in navigation and in the workspace; so each can be read, changed or thrown away alone.',
      severity: 'error',
      from: { path: '^renderer/src/features/([^/]+)/' },
      to: { path: '^renderer/src/features/([^/]+)/', pathNot: '^renderer/src/features/$1/' },
    },
    {
      name: 'features-know-no-shell',
      comment: 'The shell puts features together; a feature that reaches back could not stand elsewhere.',
      severity: 'error',
      from: { path: '^renderer/src/features/' },
      to: { path: '^renderer/src/app/' },
    },
    {
      name: 'parts-know-no-domain',
      comment: 'A button knows nothing of interviews. Words are the exception: the few it says itself.',
      severity: 'error',
      from: { path: '^renderer/src/ui/' },
      to: {
        path: '^core/|^renderer/src/(api|workspace|features|app|navigation|notices)/',
        pathNot: '^core/words/',
      },
    },
    {
      name: 'preload-is-thin',
      comment: 'The bridge is made of the names of the contract, and of nothing else.',
      severity: 'error',
      from: { path: '^electron/preload\\.ts$' },
      to: { pathNot: '^core/ipc/|^node_modules/electron/|^electron$' },
    },
    {
      name: 'stand-in-is-test-equipment',
      comment: 'The app does not know on what it runs.',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/' },
      to: { path: '^e2e/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/|^release/|\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
