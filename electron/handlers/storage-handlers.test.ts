import { beforeEach, expect, test, vi } from 'vitest'
import type { CopyInside, SavedCopy, StorageOverview } from '#core/ipc/rooms/storage'
import { failed, success } from '#core/workspace/failure'
import type { StorageDesk } from '../workspace/storage-desk'
import { createStorageHandlers, type StorageQuestions } from './storage-handlers'

const copy = (id: string): SavedCopy => ({
  ...{ id, kind: 'daily', savedAt: null, revision: 1, bytes: 9, counts: null, sound: true },
})
const listed: StorageOverview = {
  folder: '/data',
  isUsualFolder: true,
  main: copy('afterword.json'),
  copies: [copy('backups/a.json')],
  conflict: {
    id: 'theirs.json',
    mine: copy('afterword.json'),
    theirs: copy('theirs.json'),
    different: [],
    isOriginKnown: false,
    clashes: [],
  },
  heaviest: [],
  alsoOpenOn: null,
}
const insideOf = (id: string): CopyInside => ({
  copy: copy(id),
  lines: [],
  comparison: { onlyThere: [], different: [], onlyHere: [] },
})
const saved = success({ revision: 2, createdId: null, saved: true })

const desk = {
  overview: vi.fn(() => Promise.resolve(listed)),
  lookInside: vi.fn((id: string) => Promise.resolve(success(insideOf(id)))),
  lookAtFile: vi.fn((path: string) => Promise.resolve(success(insideOf(path)))),
  restore: vi.fn(() => Promise.resolve(saved)),
  backUpNow: vi.fn(() => Promise.resolve(success(null))),
  backUpBefore: vi.fn(() => Promise.resolve(success(null))),
  saveCopy: vi.fn(() => Promise.resolve(success(null))),
  chooseRecovery: vi.fn(() => Promise.resolve(success(null))),
  conflict: () => null,
  onConflictChanged: () => () => undefined,
  resolveConflict: vi.fn(() => Promise.resolve(saved)),
  moveTo: vi.fn((folder: string) =>
    Promise.resolve(success({ moved: 'done', folder, leftBehind: '/data' } as const)),
  ),
  useFolder: vi.fn(() => Promise.resolve(saved)),
  reopen: vi.fn(() => Promise.resolve()),
  removeCopies: vi.fn(() => Promise.resolve(success(null))),
} satisfies StorageDesk
const answers: Record<keyof StorageQuestions, string | null> = {
  fileToOpen: null,
  fileToSave: null,
  folder: null,
}
const onReplaced = vi.fn(() => Promise.resolve())
const clockWatch = { current: vi.fn(() => null), trust: vi.fn() }
const openPath = vi.fn(() => Promise.resolve(''))

function handlers() {
  return createStorageHandlers({
    desk,
    ask: {
      fileToOpen: () => Promise.resolve(answers.fileToOpen),
      fileToSave: () => Promise.resolve(answers.fileToSave),
      folder: () => Promise.resolve(answers.folder),
    },
    openPath,
    state: () => ({ state: 'ok' }),
    clockWatch,
    onReplaced,
  })
}

beforeEach(() => {
  vi.clearAllMocks()
  Object.assign(answers, { fileToOpen: null, fileToSave: null, folder: null })
})

const notFound = { failure: { code: 'notFound' } }

test.each(['/etc/passwd', '../other.json', 'afterword.json'])(
  'a page that asks for %s, which nobody listed, gets nothing',
  async (id) => {
    const storage = handlers()
    await expect(storage.lookInside({ id })).rejects.toMatchObject(notFound)
    await expect(storage.restore({ id, mode: 'replace' })).rejects.toMatchObject(notFound)
    await expect(storage.chooseRecovery({ id })).rejects.toMatchObject(notFound)
    for (const call of [desk.lookInside, desk.restore, desk.chooseRecovery])
      expect(call).not.toHaveBeenCalled()
  },
)

test('what is listed can be looked into and restored, the other version of a conflict too', async () => {
  const storage = handlers()
  await storage.lookInside({ id: 'theirs.json' })
  await storage.restore({ id: 'backups/a.json', mode: 'addMissing' })
  expect(desk.lookInside).toHaveBeenCalledWith('theirs.json')
  expect(desk.restore).toHaveBeenCalledWith('backups/a.json', 'addMissing')
})

test('a file from elsewhere is asked for by main, and may then be restored', async () => {
  const storage = handlers()
  expect(await storage.lookElsewhere(undefined)).toBeNull()
  expect(desk.lookAtFile).not.toHaveBeenCalled()
  answers.fileToOpen = '/stick/copy.json'
  await storage.lookElsewhere(undefined)
  await storage.restore({ id: '/stick/copy.json', mode: 'replace' })
  expect(desk.restore).toHaveBeenCalledWith('/stick/copy.json', 'replace')
  await expect(storage.restore({ id: '/stick/other.json', mode: 'replace' })).rejects.toMatchObject(notFound)
})

test('the folder to go on with is the one that was asked for, and none before', async () => {
  const storage = handlers()
  expect(await storage.moveFolder(undefined)).toBeNull()
  await expect(storage.useFolder(undefined)).rejects.toMatchObject(notFound)
  answers.folder = '/synced'
  expect(await storage.moveFolder(undefined)).toMatchObject({ moved: 'done', folder: '/synced' })
  await storage.useFolder(undefined)
  expect(desk.useFolder).toHaveBeenCalledWith('/synced')
})

test('a copy is only written where the person said, and a refusal comes back as what it is', async () => {
  const storage = handlers()
  expect(await storage.saveCopy(undefined)).toBeNull()
  expect(desk.saveCopy).not.toHaveBeenCalled()
  answers.fileToSave = '/stick/copy.json'
  expect(await storage.saveCopy(undefined)).toEqual({ file: '/stick/copy.json' })
  desk.saveCopy.mockResolvedValueOnce(failed('notSaved') as never)
  await expect(storage.saveCopy(undefined)).rejects.toMatchObject({ failure: { code: 'notSaved' } })
})

test('once a version is chosen, everything that lives by the data looks anew before the page does', async () => {
  const storage = handlers()
  expect(await storage.chooseRecovery({ id: null })).toEqual({ state: 'ok' })
  expect(await storage.reopen(undefined)).toEqual({ state: 'ok' })
  expect(onReplaced).toHaveBeenCalledTimes(2)
})

test('the folder that is opened is the one with the data', async () => {
  await handlers().openFolder(undefined)
  expect(openPath).toHaveBeenCalledWith('/data')
})
