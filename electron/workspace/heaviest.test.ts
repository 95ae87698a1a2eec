import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { holding } from './workspace.test-data'

const noting = (applicationId: string, length: number) => ({
  ...{ kind: 'editDetails' as const, applicationId, field: 'notes' as const, value: 'é'.repeat(length) },
})

it('hazard 24: a file on its way to 50 MB names what weighs most; a light one names nothing', async () => {
  const { folder, host } = await holding('Light', 'Heavy', 'Heavier', 'Middling')
  const idOf = (name: string) =>
    Array.from(host.current().applications.values()).find(({ company }) => company === name)?.id ?? ''
  for (const [company, length] of [
    ['Heavy', 60_000],
    ['Heavier', 90_000],
    ['Middling', 9000],
  ] as const)
    await host.run(noting(idOf(company), length))
  expect((await host.desk.overview()).heaviest).toEqual([])
  await host.stop()
  // Room at its end makes the file as large as years would: what it holds stays the same.
  await truncate(join(folder, 'afterword.json'), 45_000_000)
  const { heaviest } = await host.desk.overview()
  expect(heaviest.map(({ company }) => company)).toEqual(['Heavier', 'Heavy', 'Middling'])
  expect(heaviest[0]?.bytes).toBeGreaterThan(180_000)
})
