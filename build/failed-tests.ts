/** A test that failed, as it is named at the end of `npm test`, where the last lines are all that one may see. */
export interface FailedTest {
  readonly name: string
  readonly why: string
}

/** What we read of Vitest's JSON report. */
export interface UnitReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly message?: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs: readonly {
    readonly ok: boolean
    readonly title: string
    readonly file: string
    readonly tests: readonly {
      readonly results: readonly { readonly error?: { readonly message?: string } }[]
    }[]
  }[]
}

/** What we read of Playwright's JSON report. */
export interface RoadReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly suites: readonly Suite[]
}

/** A file that could not be run at all counts as one. */
export function failedUnits(report: UnitReport): readonly FailedTest[] {
  return report.testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [{ name, why: firstLines(message) }]
    return failed.map((test) => ({
      name: `${name} › ${test.fullName}`,
      why: firstLines(test.failureMessages[0]),
    }))
  })
}

export function failedRoads(report: RoadReport): readonly FailedTest[] {
  const of = (suite: Suite): readonly FailedTest[] => [
    ...(suite.suites ?? []).flatMap(of),
    ...suite.specs
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => ({
        name: `${file} › ${title}`,
        why: firstLines(tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message),
      })),
  ]
  return report.suites.flatMap(of)
}

function firstLines(message = ''): string {
  return message.split('\n').slice(0, 6).join('\n')
}
