import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'

const noClock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time comes in as an argument, or from electron/clock.ts.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes in as an argument, or from electron/clock.ts.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Time comes in as an argument, or from electron/clock.ts.',
  },
]
const noRawWire = {
  selector: 'ImportSpecifier[imported.name=/^(ipcMain|ipcRenderer)$/]',
  message:
    'Calls go through the contract: an entry in core/ipc/contract.ts and a handler in electron/handlers/.',
}

export default defineConfigWithVueTs(
  {
    ignores: [
      'out/**',
      'release/**',
      'node_modules/**',
      'test-results/**',
      '**/samples/**',
      'e2e/stand-in/sample/**',
    ],
  },
  vue.configs['flat/recommended'],
  vueTsConfigs.strict,
  {
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/multi-word-component-names': 'error',
      'vue/no-v-html': 'error',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/require-default-prop': 'off',
      'vue/attributes-order': 'off',
      // The types say the same, and the rule takes four fifths of the time.
      'vue/no-ref-as-operand': 'off',
      'no-restricted-syntax': ['error', ...noClock, noRawWire],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  { files: ['core/**'], rules: { 'no-console': 'error' } },
  // A catalogue is a list: it grows with the feature, not with ideas.
  { files: ['core/words/**', 'core/letters/en/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['electron/clock.ts', 'build/**'],
    rules: { 'no-restricted-syntax': ['error', noRawWire] },
  },
  // Specs move clocks, reach for the wire and try what the page's policy must refuse.
  { files: ['e2e/**'], rules: { 'no-restricted-syntax': 'off', 'no-eval': 'off' } },
  { files: ['e2e/stand-in/**'], rules: { '@typescript-eslint/no-this-alias': 'off' } },
  {
    files: ['electron/ipc/**', 'electron/preload.ts', 'electron/main.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['**/*.config.ts', '*.config.js', 'build/*.cjs', '**/*.vue'],
    rules: { 'no-restricted-exports': 'off' },
  },
  prettier,
)
