import { contract } from '../core/ipc/contract'
import { expect, test } from './fixtures/afterword'
import { callWithRubbish, expectUnharmed, sendUnsound } from './fixtures/hostile-page'
import { interviewAt } from './fixtures/interviews'
import type { Running } from './fixtures/afterword'

const methods = Object.entries(contract).flatMap(([room, calls]) =>
  Object.keys(calls).map((method) => [room, method] as const),
)

test('a page that was taken over gets a failure for every call it makes up, and changes nothing', async ({
  running,
  profile,
}) => {
  test.setTimeout(120_000)
  const { records } = running
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  const before = await records.everything()
  const outcomes = await callWithRubbish(running, methods)
  expect(outcomes.length).toBeGreaterThan(methods.length * 25)
  const refused = new Set(['invalidInput', 'not sent', 'linkRefused', 'fileUnknownKind'])
  // A copy is named by what main has listed; any other text names none, a path as little as a word.
  const copies = new Set(['storage.lookInside', 'storage.chooseRecovery'])
  const isRefused = (call: string, ended: string): boolean =>
    refused.has(ended) || (copies.has(call) && ended === 'notFound')
  expect(outcomes.filter(([call, , ended]) => !isRefused(call, ended))).toEqual([])
  expect(await records.everything()).toEqual(before)
  await expectUnharmed(running, profile)
})

/** One sound command of each shape, on a card that is there. */
async function soundCommands({ records }: Running): Promise<readonly object[]> {
  const applicationId = await records.add(interviewAt({ company: 'Acme Harbour' }))
  const { interviews } = await records.application(applicationId)
  const interviewId = interviews[0]?.id
  const personId = interviews[0]?.interviewers[0]?.personId
  const person = { personId, fullName: 'Kim', jobTitle: '', email: 'kim@example.com', phone: '' }
  const interview = {
    ...{ round: 1, start: '2027-03-02T10:00', end: '2027-03-02T11:00', zone: 'Europe/London', form: 'video' },
    ...{ place: '', joinLink: '', decidesToday: false, interviewers: [person] },
  }
  const calendar = { uid: 'a', sequence: 0, recurrence: '' }
  const said = { sellingPoint: 'a', whyThisJob: 'b', clarification: { text: 'c', personId } }
  return [
    { kind: 'editInterview', applicationId, interviewId, interview },
    { kind: 'snoozeStep', applicationId, stepKey: 'thank', until: '2027-03-05T09:00:00Z' },
    { kind: 'editPerson', personId, fullName: 'Kim Example', emails: ['kim@example.com'] },
    { kind: 'setMe', me: { name: 'Robin', emails: ['robin@example.com'], phone: '', signature: '' } },
    {
      kind: 'editSettings',
      settings: { theme: 'dark', weekend: [6, 7], daysAfterDecision: 3, morning: '09:00' },
    },
    {
      ...{ kind: 'recordDebrief', applicationId, interviewId, clarifyWith: 0, facts: said },
      people: [{ ...person, facts: { thankYouFor: 'a', theySaid: 'b' } }],
      news: { kind: 'date', date: '2027-03-09' },
    },
    {
      kind: 'bringIn',
      meetings: [
        {
          ...{ company: 'Acme', role: '', applicationId, interviewId, cancelled: false, calendar },
          interview,
        },
      ],
    },
  ]
}

test('a command with one unsound place is refused whole', async ({ running, launch, profile }) => {
  test.setTimeout(120_000)
  const { records, desktop } = running
  const sound = await soundCommands(running)
  const before = await records.everything()
  for (const command of sound) {
    const outcomes = await sendUnsound(running, command)
    expect(outcomes.length).toBeGreaterThan(20)
    expect(outcomes.filter(([, , ended]) => ended === 'done' || ended === 'unexpected')).toEqual([])
  }
  expect(await records.everything()).toEqual(before)
  await expectUnharmed(running, profile)
  await desktop.quit()
  const again = await launch()
  expect(await again.records.everything()).toEqual(before)
})

test('keys that programs use inside are left out at every level, and nothing is polluted', async ({
  running,
  profile,
}) => {
  const { page, records } = running
  const id = await page.evaluate(
    async (command) => {
      const poison = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"polluted":1}'
      const poisoned = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(poisoned)
        if (typeof value !== 'object' || value === null) return value
        const entries = Object.entries(value).map(([key, inner]) => [key, poisoned(inner)] as const)
        return Object.defineProperties(
          JSON.parse(poison) as object,
          Object.getOwnPropertyDescriptors(Object.fromEntries(entries)),
        )
      }
      type Run = (input: unknown) => Promise<{ ok: boolean; value: { createdId: string } }>
      const { afterword } = globalThis as unknown as { afterword: { workspace: { run: Run } } }
      return (await afterword.workspace.run({ command: poisoned(command) })).value.createdId
    },
    interviewAt({ company: 'Acme Harbour' }),
  )
  expect(await records.application(id)).toMatchObject({ company: 'Acme Harbour' })
  expect(JSON.stringify(await records.everything())).not.toContain('polluted')
  await expectUnharmed(running, profile)
})

test('ten megabytes of text are refused, and the next call is answered at once', async ({
  running,
  profile,
}) => {
  const { records, page } = running
  const applicationId = await records.add(interviewAt({ company: 'Acme Harbour' }))
  const before = await records.everything()
  const codes = await page.evaluate(async (id) => {
    const huge = 'x'.repeat(10_000_000)
    type Call = (input: unknown) => Promise<{ ok: boolean; failure?: { code: string } }>
    const { workspace, shell, exchange } = (
      globalThis as unknown as { afterword: Record<string, Record<string, Call>> }
    ).afterword
    const answers = [
      await workspace?.['run']?.({
        command: { kind: 'editDetails', applicationId: id, field: 'notes', value: huge },
      }),
      await workspace?.['run']?.({
        command: { kind: 'addApplication', company: huge, role: '', interview: null },
      }),
      await workspace?.['application']?.({ id: huge }),
      await shell?.['copyText']?.({ text: huge }),
      await shell?.['openLink']?.({ url: `https://example.com/${huge}` }),
      await exchange?.['preview']?.({ name: huge, bytes: new Uint8Array(1) }),
      await exchange?.['preview']?.({ name: 'a.ics', bytes: new Uint8Array(20 * 1024 * 1024 + 1) }),
    ]
    return answers.map((answer) => answer?.failure?.code)
  }, applicationId)
  expect(codes).toEqual([...Array.from({ length: 6 }, () => 'invalidInput'), 'fileTooLarge'])
  expect(await records.everything()).toEqual(before)
  await expectUnharmed(running, profile)
})

test('two thousand calls at once are all answered; ten links open, and one file is read', async ({
  running,
  profile,
}) => {
  test.setTimeout(120_000)
  const { page, desktop } = running
  await desktop.watchLinks()
  const answered = await page.evaluate(async () => {
    type Call = (input: unknown) => Promise<{ ok: boolean; failure?: { code: string } }>
    const { workspace, shell, exchange, app } = (
      globalThis as unknown as { afterword: Record<string, Record<string, Call>> }
    ).afterword
    const bytes = new TextEncoder().encode('BEGIN:VCALENDAR')
    const calls = Array.from({ length: 500 }, () => [
      app?.['info']?.(undefined),
      workspace?.['application']?.({ id: 'nobody' }),
      shell?.['openLink']?.({ url: 'https://example.com/' }),
      exchange?.['preview']?.({ name: 'a.ics', bytes }),
    ])
    const counts: Record<string, number> = {}
    for (const answer of await Promise.all(calls.flat())) {
      const code = answer?.ok === true ? 'done' : (answer?.failure?.code ?? 'none')
      counts[code] = (counts[code] ?? 0) + 1
    }
    return counts
  })
  expect(answered).toMatchObject({ done: 510, notFound: 500, busy: 490 })
  expect((answered['previewExpired'] ?? 0) + (answered['fileNoInterview'] ?? 0)).toBe(500)
  expect(answered['fileNoInterview']).toBeLessThan(5)
  expect(await desktop.openedLinks()).toHaveLength(10)
  await expectUnharmed(running, profile)
})

test('a frame inside the page has no way to main', async ({ running }) => {
  const found = await running.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return frame.contentWindow !== null && 'afterword' in frame.contentWindow
  })
  expect(found).toBe(false)
})
