import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './runtime'

/** `npm test`: check and e2e, then one closing line that counts both. A step that fails does not hide the next. */

interface Counts {
  readonly passed: number
  readonly failed: number
}

const unitReport = join(root, 'out/unit-report.json')
const e2eReport = join(root, 'out/e2e-report.json')

function npm(script: string, ...args: string[]): boolean {
  const { status } = spawnSync('npm', ['run', '-s', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

function read(file: string, count: (report: Record<string, unknown>) => Counts): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  return count(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
}

for (const report of [unitReport, e2eReport]) rmSync(report, { force: true })
const steps = [
  npm('check:types'),
  npm('check:lint'),
  npm('check:layers'),
  npm('check:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
  npm('e2e'),
]
const units = read(unitReport, (report) => ({
  passed: Number(report['numPassedTests']),
  failed: Number(report['numFailedTests']),
}))
const e2e = read(e2eReport, (report) => {
  const stats = report['stats'] as { expected: number; unexpected: number; flaky: number }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
})
const otherFailures = steps.slice(0, 3).filter((passed) => !passed).length
const failed = units.failed + e2e.failed + otherFailures
const green = failed === 0 && steps.every((passed) => passed)
console.log(`${units.passed + e2e.passed} passed, ${green ? 0 : Math.max(1, failed)} failed`)
process.exitCode = green ? 0 : 1
