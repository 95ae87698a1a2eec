import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildApp } from './build-app'
import { describeRuntime, findRuntime, root } from './runtime'

/** `npm run e2e`: builds, names the runtime in the first line, runs the specs. Arguments go to Playwright. */
const runtime = findRuntime({ mayFetch: true })
console.log(describeRuntime(runtime))
buildApp()
const program = join(root, 'node_modules/@playwright/test/cli.js')
const { status } = spawnSync(
  process.execPath,
  [program, 'test', '--config', join(root, 'e2e/playwright.config.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...runtime.environment } },
)
process.exitCode = status ?? 1
