import { parentPort } from 'node:worker_threads'
import { delay } from './delay'
import { blockingFileSystem } from './blocking-file-system'
import { codeOf } from './file-system'
import { createJournalPen, usualRoom } from './journal-pen'
import type { PenAnswer, PenQuestion } from './ask-journal-thread'

// A thread of its own, so that a slow disk holds up nobody, and neither does the making of backups hold up a save.
const pen = createJournalPen({ fileSystem: blockingFileSystem, delay })

async function answered(question: PenQuestion): Promise<boolean> {
  switch (question.ask) {
    case 'begin':
      await pen.begin(question.path, question.text)
      return true
    case 'add':
      return pen.add(question.addition)
    case 'end':
      await pen.end()
      return true
  }
}

const say = (answer: PenAnswer) => parentPort?.postMessage(answer)
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (question: PenQuestion) => {
  last = last
    .then(() => answered(question))
    .then(
      (done) => {
        say({ ok: true, done })
        return pen.layOut(usualRoom)
      },
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
        say({ ok: false, name, message, code: codeOf(error) })
      },
    )
    // Room that could not be laid out: the next addition says what is wrong with the disk.
    .catch(() => {})
})
