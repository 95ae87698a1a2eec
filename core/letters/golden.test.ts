import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { goldenLetters } from './testing/golden-letters'

/** Letters in `golden/` were read by eye. Whoever changes one reads it again: `npx vitest -u` writes them anew. */
it.each(Object.entries(goldenLetters))('%s is drafted as it was read and found good', async (name, texts) => {
  await expect(`${texts.join('\n\n* * *\n\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`)
})

it('every letter in the folder is one that is drafted', () => {
  const files = readdirSync(new URL('./golden/', import.meta.url)).map((file) => file.replace(/\.txt$/, ''))
  expect(files.toSorted()).toEqual(Object.keys(goldenLetters).toSorted())
})
