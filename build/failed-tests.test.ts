import { expect, test } from 'vitest'
import { failedRoads, failedUnits } from './failed-tests'

test('a unit test that failed is named with its file and the first lines of why', () => {
  const failedTest = {
    status: 'failed',
    fullName: 'the clock stands',
    failureMessages: ['one\ntwo\n3\n4\n5\n6\n7'],
  }
  const passed = { status: 'passed', fullName: 'the clock runs', failureMessages: [] }
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      { name: 'clock.test.ts', status: 'failed', assertionResults: [passed, failedTest] },
      { name: 'broken.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'fine.test.ts', status: 'passed', assertionResults: [passed] },
    ],
  }
  expect(failedUnits(report)).toEqual([
    { name: 'clock.test.ts › the clock stands', why: 'one\ntwo\n3\n4\n5\n6' },
    { name: 'broken.test.ts', why: 'no such module' },
  ])
})

test('a road that failed is named, however deep its group lies', () => {
  const spec = (title: string, ok: boolean, message: string) => ({
    title,
    ok,
    file: 'board.e2e.ts',
    tests: [{ results: [{}, { error: { message } }] }],
  })
  const suites = [
    { specs: [spec('opens', true, '')], suites: [{ specs: [spec('moves', false, 'not there')] }] },
  ]
  expect(failedRoads({ stats: { expected: 1, unexpected: 1, flaky: 0 }, suites })).toEqual([
    { name: 'board.e2e.ts › moves', why: 'not there' },
  ])
})
