import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLicences } from './licences'

const licence = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', text: `Copyright of ${name}` })

function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'))
  writeFileSync(join(folder, 'licences.json'), JSON.stringify(names.map(licence)))
  return folder
}

test('a package that is in two bundles is named once, in the order of the names', async () => {
  const all = await readLicences([folderWith('vue', 'valibot'), folderWith('lowdb', 'valibot')])
  expect(all.map(({ name }) => name)).toEqual(['lowdb', 'valibot', 'vue'])
})

test('a build that wrote no list is not passed over in silence', async () => {
  await expect(readLicences([mkdtempSync(join(tmpdir(), 'licences-'))])).rejects.toThrow()
})
