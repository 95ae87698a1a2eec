import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const rows = readFileSync(join(root, 'docs/hazards.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, , , tests = ''] = line.split('|').map((cell) => cell.trim())
    const files = Array.from(tests.matchAll(/`([^`]+)`/g), ([, file = '']) => file)
    return /^\d+$/.test(number ?? '') ? [{ number: Number(number), files }] : []
  })

it('every hazard has a row', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
})

it.each(rows)(
  'hazard $number has a test of its name in each file that the table names',
  ({ number, files }) => {
    expect(files).not.toEqual([])
    for (const file of files) expect(readFileSync(join(root, file), 'utf8')).toContain(`hazard ${number}:`)
  },
)
