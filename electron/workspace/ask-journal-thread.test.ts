import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { journalThread } from './ask-journal-thread'
import { savingReason } from './saving-reason'
import { temporaryFolder } from './workspace.test-data'

const addition = { path: '/a.json', stamp: null, segments: [], text: 'x' }

/** A pen whose thread does what `code` says to each `question`. */
async function penOf(code: string) {
  const file = join(await temporaryFolder(), 'thread.mjs')
  const listening = `parentPort.on('message', (question) => { ${code} })`
  await writeFile(file, `import { parentPort } from 'node:worker_threads'\n${listening}\n`)
  return journalThread(file)
}

it('answers come in the order of the questions', async () => {
  const pen = await penOf(`parentPort.postMessage({ ok: true, done: question.addition?.text !== 'second' })`)
  const asked = [pen.begin('/s', 'head'), pen.add(addition), pen.add({ ...addition, text: 'second' })]
  expect(await Promise.all(asked)).toEqual([undefined, true, false])
})

it('what the disk said reaches whoever explains it', async () => {
  const pen = await penOf(
    `parentPort.postMessage({ ok: false, name: 'Error', message: 'full', code: 'ENOSPC' })`,
  )
  const error: unknown = await pen.add(addition).catch((refusal: unknown) => refusal)
  expect(savingReason(error)).toBe('diskFull')
})

it('a thread that goes refuses what waits, and the next question starts another', async () => {
  const pen = await penOf(
    `question.ask === 'add' ? process.exit(1) : parentPort.postMessage({ ok: true, done: true })`,
  )
  const waiting = [pen.add(addition), pen.add(addition)].map((asked) => asked.catch(String))
  expect(await Promise.all(waiting)).toEqual([
    expect.stringContaining('has ended'),
    expect.stringContaining('has ended'),
  ])
  await expect(pen.begin('/s', 'head')).resolves.toBeUndefined()
})
