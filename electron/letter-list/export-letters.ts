import { app, dialog } from 'electron'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputOf } from '#core/ipc/contract'
import type { lettersRoom, LetterWish } from '#core/ipc/rooms/letters'
import {
  distinctNames,
  letterAsText,
  lettersAsText,
  type LetterToWrite,
} from '#core/letter-list/letters-as-text'
import type { LetterEntry } from '#core/letter-list/letter-row'
import type { PlainDate } from '#core/time/kinds'
import { fileName } from '../shell/file-name'
import { saveFile } from '../shell/save-file'
import type { Speaker } from '../speaker'
import type { LetterIndex } from './letter-index'

type Exported = OutputOf<(typeof lettersRoom)['exportAll']>
type Wish = Omit<LetterWish, 'from' | 'count'> & { readonly form: 'oneFile' | 'files' }
interface Around {
  readonly speaker: Speaker
  readonly today: PlainDate
}

const notWanted: Exported = { saved: false, count: 0, place: '' }

/** Writes the letters that are found as text: in one file, or each in a file of a new folder. */
export async function exportLetters(index: LetterIndex, wish: Wish, around: Around): Promise<Exported> {
  const { exporting } = around.speaker.words.letterList
  const named = (await index.all(wish)).flatMap((entry) => toWrite(index, entry, around.speaker))
  const name = exporting.name({ day: around.today })
  if (wish.form === 'oneFile') {
    const ask = { title: exporting.title, kind: exporting.kind, folder: app.getPath('documents'), name }
    const place = await saveFile(lettersAsText(named), { ...ask, extension: 'txt' })
    return place === null ? notWanted : { saved: true, count: named.length, place }
  }
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: exporting.chooseFolder,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  const [folder] = filePaths
  if (canceled || folder === undefined) return notWanted
  const place = await newFolder(folder, name)
  const names = distinctNames(named.map(({ title }) => fileName(title)))
  for (const [at, letter] of named.entries())
    await writeFile(join(place, `${names[at] ?? String(at)}.txt`), letterAsText(letter))
  return { saved: true, count: named.length, place }
}

/** A folder of our own in the chosen one: what lies there already is never written over. */
async function newFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const place = join(parent, number === 1 ? name : `${name} (${String(number)})`)
    try {
      await mkdir(place)
      return place
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function toWrite(index: LetterIndex, entry: LetterEntry, { words }: Speaker): readonly LetterToWrite[] {
  const letter = index.letterOf(entry)
  if (letter === undefined) return []
  const { exporting } = words.letterList
  const title = exporting.letterTitle({
    kind: words.letters.kinds[entry.kind],
    person: index.nameOf(entry.personId),
    company: entry.company,
  })
  const state = exporting.states[entry.state]({ day: entry.at.slice(0, 10) })
  return [{ letter, title, state, subjectLabel: words.letters.subject }]
}
