import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Announce = (argv: string[], workingDirectory: string, additionalData: unknown) => void

let held: { file: string; server: Server } | undefined
let delivery: Promise<void> = Promise.resolve()

/** Takes the lock of this user data folder, or tells its holder about this start. */
export function takeLock(folder: string, data: unknown, announce: Announce): boolean {
  if (held) return true
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'stand-in.lock')
  // The path of a socket may have about a hundred bytes, the folder's may be longer.
  const socket = join(
    tmpdir(),
    `stand-in-${createHash('sha1').update(folder).digest('hex').slice(0, 16)}.sock`,
  )
  if (!claim(file)) {
    delivery = deliver(socket, JSON.stringify({ argv: process.argv, workingDirectory: process.cwd(), data }))
    return false
  }
  rmSync(socket, { force: true })
  const server = createServer((client) => {
    let text = ''
    client.setEncoding('utf8')
    client.on('data', (part: string) => (text += part))
    client.on('end', () => {
      const said = JSON.parse(text) as { argv: string[]; workingDirectory: string; data: unknown }
      announce(said.argv, said.workingDirectory, said.data)
    })
  })
  server.listen(socket).unref()
  held = { file, server }
  process.once('exit', releaseLock)
  return true
}

export function hasLock(): boolean {
  return held !== undefined
}

export function releaseLock(): void {
  if (!held) return
  held.server.close()
  rmSync(held.file, { force: true })
  held = undefined
}

/** A second start must not end before the first has heard of it. */
export function untilDelivered(): Promise<void> {
  return delivery
}

function claim(file: string): boolean {
  const own = `${file}-${process.pid}`
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}`)
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      // A link appears with its content or not at all; a file written in place could be read while still empty.
      if (link(own, file)) return true
      if (isHeldByLiving(file)) return false
      // Left behind by a process that was killed.
      rmSync(file, { force: true })
    }
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

function isHeldByLiving(file: string): boolean {
  try {
    const [pid, start] = readFileSync(file, 'utf8').split(' ')
    return start === startOf(Number(pid))
  } catch {
    return false
  }
}

/** When a process began: a number that a later process with the same id does not share. */
function startOf(pid: number): string {
  process.kill(pid, 0)
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') throw new Error('only its entry is left')
    return fields[19] ?? ''
  } catch (error) {
    if (process.platform === 'linux') throw error
    return 'alive'
  }
}

function deliver(socket: string, text: string): Promise<void> {
  return new Promise((resolve) => {
    const client = connect(socket, () => client.end(text))
    client.on('close', () => resolve()).on('error', () => resolve())
    client.setTimeout(3000, () => client.destroy())
  })
}
