import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { failedRoads, failedUnits, type FailedTest, type RoadReport, type UnitReport } from './failed-tests'
import { root } from './runtime'

/** `npm test`: check and e2e, then one closing line that counts both. A step that fails does not hide the next. */

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly names: readonly FailedTest[]
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

function read<R>(file: string, count: (report: R) => Counts): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, names: [{ name: file, why: 'There is no report.' }] }
  return count(JSON.parse(readFileSync(file, 'utf8')) as R)
}

for (const report of [unitReport, e2eReport]) rmSync(report, { force: true })
const checks = ['check:types', 'check:lint', 'check:layers'].map((name) => ({ name, passed: npm(name) }))
const suites = [
  npm('check:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
  npm('e2e'),
]
const units = read(unitReport, (report: UnitReport) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  names: failedUnits(report),
}))
const e2e = read(e2eReport, (report: RoadReport) => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky,
  names: failedRoads(report),
}))
const otherFailures = checks.filter(({ passed }) => !passed)
const failed = units.failed + e2e.failed + otherFailures.length
const green = failed === 0 && suites.every((passed) => passed)
for (const { name } of otherFailures) console.log(`\nFailed: ${name}`)
for (const { name, why } of [...units.names, ...e2e.names]) console.log(`\nFailed: ${name}\n${why}`)
console.log(`${units.passed + e2e.passed} passed, ${green ? 0 : Math.max(1, failed)} failed`)
process.exitCode = green ? 0 : 1
