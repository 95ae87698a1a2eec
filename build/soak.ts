import { spawnSync } from 'node:child_process'
import { root } from './runtime'

/** `npm run soak`: the long suites at full counts. `npm test` runs a tenth of each, with the same seeds. */
const environment = {
  ...process.env,
  AFTERWORD_KILLS: '300',
  AFTERWORD_POWER_CUTS: '20',
  AFTERWORD_STORAGE_RUNS: '600',
  AFTERWORD_FUZZ: '10000',
  AFTERWORD_LETTERS: '5000',
  AFTERWORD_YEARS: '40',
  AFTERWORD_FOCUS_SEEDS: '8',
  AFTERWORD_FOCUS_STEPS: '500',
}
const steps: readonly (readonly string[])[] = [
  ['check:unit'],
  ['e2e', '--', '--grep', '@soak'],
  ['e2e', '--', '--grep', '@main-road', '--repeat-each', '20'],
]
for (const step of steps) {
  const { status } = spawnSync('npm', ['run', '-s', ...step], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exitCode = 1
}
