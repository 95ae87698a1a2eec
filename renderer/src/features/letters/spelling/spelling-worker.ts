import { Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Spelling } from '#core/domain/letter-voice'
import type { ReadingAnswer, ReadingTask } from './correction'
import { correctionsOf } from './corrections-of'
import { silentRules } from './silent-rules'

/** The worker: reads one text at a time, with the WebAssembly that lies beside it in the bundle. */
const dialects: Readonly<Record<Spelling, Dialect>> = {
  british: Dialect.British,
  american: Dialect.American,
}

let linter: { readonly spelling: Spelling; readonly reader: LocalLinter } | null = null

async function readerFor(spelling: Spelling): Promise<LocalLinter> {
  if (linter?.spelling === spelling) return linter.reader
  const reader = linter?.reader ?? new LocalLinter({ binary, dialect: dialects[spelling] })
  if (linter !== null) await reader.setDialect(dialects[spelling])
  await reader.setLintConfig({ ...(await reader.getDefaultLintConfig()), ...silentRules })
  linter = { spelling, reader }
  return reader
}

async function read({ id, text, spelling }: ReadingTask): Promise<ReadingAnswer> {
  try {
    const reader = await readerFor(spelling)
    return { id, corrections: correctionsOf(text, await reader.lint(text, { language: 'plaintext' })) }
  } catch {
    return { id, corrections: null }
  }
}

/** One after the other: the linter keeps state between its calls. */
let last: Promise<unknown> = Promise.resolve()
self.addEventListener('message', ({ data }: MessageEvent<ReadingTask>) => {
  last = last.then(async () => self.postMessage(await read(data)))
})
