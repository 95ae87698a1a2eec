import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * A second start knocks at the first, which answers by a file. Electron tells the second only that there is a lock, also
 * where a crash left it behind; without an answer the user is told, instead of an app that never appears.
 */
const answerFile = (folder: string): string => join(folder, 'last-knock')

const patienceMs = 3000
const stepMs = 50

/** The first instance answers. */
export function answerKnock(folder: string, data: unknown): void {
  if (typeof data !== 'object' || data === null || !('knock' in data) || typeof data.knock !== 'string')
    return
  writeFileSync(answerFile(folder), data.knock.slice(0, 64), { mode: 0o600 })
}

/** Whether the first instance answered this knock. */
export async function wasAnswered(folder: string, knock: string, wait = pause): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += stepMs) {
    if (readAnswer(folder) === knock) return true
    await wait(stepMs)
  }
  return false
}

function readAnswer(folder: string): string | null {
  try {
    return readFileSync(answerFile(folder), 'utf8')
  } catch {
    return null
  }
}
