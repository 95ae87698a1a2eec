import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { AnyCommand } from '#core/commands/all-commands'
import { instant, zone } from '#core/time/kinds'
import { silentLog } from '../diagnostics/log'
import { delay, type Delay } from './delay'
import type { Disk } from './durable-file'
import type { FileSystem, OpenFile } from './file-system'
import { nodeFileSystem } from './node-file-system'
import type { WorkspaceHost, WorkspaceHostOptions } from './host-shape'
import { createWorkspaceHost } from './workspace-host'

/** A folder of the test's own, gone with it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-'))
  onTestFinished(async () => {
    await chmod(folder, 0o700)
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

/** An error as the system makes it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** A delay that passes when the test says so. An aborted one passes too. */
export function manualDelay(): { delay: Delay; asked: number[]; pass: (milliseconds: number) => void } {
  const asked: number[] = []
  let pending: { milliseconds: number; end: () => void }[] = []
  const delay: Delay = (milliseconds, signal) =>
    new Promise((resolve) => {
      asked.push(milliseconds)
      if (signal?.aborted === true) return resolve()
      signal?.addEventListener('abort', () => resolve())
      pending.push({ milliseconds, end: resolve })
    })
  const pass = (milliseconds: number) => {
    const passed = pending.filter((one) => one.milliseconds === milliseconds)
    pending = pending.filter((one) => one.milliseconds !== milliseconds)
    for (const one of passed) one.end()
  }
  return { delay, asked, pass }
}

/** The disk, with every call told to `before`, which may throw or hold it up. */
export function watchedFileSystem(
  before: (call: keyof FileSystem | keyof OpenFile, path: string) => unknown,
): FileSystem {
  const watch =
    <Rest extends unknown[], Answer>(
      call: keyof FileSystem,
      real: (path: string, ...rest: Rest) => Promise<Answer>,
    ) =>
    async (path: string, ...rest: Rest): Promise<Answer> => {
      await before(call, path)
      return real(path, ...rest)
    }
  const watchFile = (path: string, file: OpenFile): OpenFile => ({
    write: async (bytes) => (await before('write', path), file.write(bytes)),
    writeAt: async (bytes, position) => (await before('writeAt', path), file.writeAt(bytes, position)),
    sync: async () => (await before('sync', path), file.sync()),
    syncData: async () => (await before('syncData', path), file.syncData()),
    cutTo: async (length) => (await before('cutTo', path), file.cutTo(length)),
    stamp: () => file.stamp(),
    close: async () => (await before('close', path), file.close()),
  })
  const disk = nodeFileSystem
  return {
    create: async (path) => (await before('create', path), watchFile(path, await disk.create(path))),
    reopen: async (path) => (await before('reopen', path), watchFile(path, await disk.reopen(path))),
    rename: watch('rename', disk.rename),
    remove: watch('remove', disk.remove),
    takeAway: watch('takeAway', disk.takeAway),
    realPath: watch('realPath', disk.realPath),
    linkTarget: watch('linkTarget', disk.linkTarget),
    read: watch('read', disk.read),
    stamp: watch('stamp', disk.stamp),
    list: watch('list', disk.list),
    makeFolder: watch('makeFolder', disk.makeFolder),
    syncFolder: watch('syncFolder', disk.syncFolder),
    freeBytes: watch('freeBytes', disk.freeBytes),
  }
}

let words = 0

/** A disk for calls below the host. */
export function diskOf(
  fileSystem: FileSystem = nodeFileSystem,
  delay: Delay = () => Promise.resolve(),
): Disk {
  return { fileSystem, delay, unique: () => `w${(words += 1)}` }
}

let ids = 0

/** What a host waits for at most is no test of how fast this machine is: it waits twenty times as long. */
const patient: Delay = (milliseconds, signal) =>
  delay(milliseconds < 500 ? milliseconds : 20 * milliseconds, signal)

/** A host over a folder, at a fixed hour, stopped when the test ends. */
export function hostIn(folder: string, options: Partial<WorkspaceHostOptions> = {}): WorkspaceHost {
  const host = createWorkspaceHost({
    folder,
    now: () => instant('2027-04-08T09:45:00Z'),
    zone: () => zone('Europe/Berlin'),
    newId: () => `id-${process.pid}-${(ids += 1)}`,
    log: silentLog,
    delay: patient,
    ...options,
  })
  onTestFinished(() => host.stop())
  return host
}

/** A card for a company. */
export function adding(company: string): AnyCommand {
  return { kind: 'addApplication', company, role: 'Analyst', interview: null }
}

/** The companies a host holds. */
export function companiesOf(host: WorkspaceHost): readonly string[] {
  return Array.from(host.current().applications.values(), (application) => application.company).toSorted()
}

/** The companies that a fresh start finds. */
export async function companiesOnDisk(folder: string): Promise<readonly string[]> {
  const host = hostIn(folder)
  await host.start()
  return companiesOf(host)
}

/** A profile with these cards, saved one by one. */
export async function holding(...companies: string[]) {
  const folder = await temporaryFolder()
  const host = hostIn(folder)
  await host.start()
  for (const company of companies) await host.run(adding(company))
  return { folder, host }
}
