import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { AnyCommand } from '#core/commands/all-commands'
import { instant, zone } from '#core/time/kinds'
import { createWorkspaceHost } from '../electron/workspace/workspace-host'

const silent = { info() {}, warn() {}, error() {} }

/** A user-data folder whose workspace holds what these commands make, written by the app's own storage. */
export async function seedProfile(
  userData: string,
  commands: readonly AnyCommand[],
  at: { readonly now: string; readonly zone: string },
): Promise<void> {
  const host = createWorkspaceHost({
    folder: join(userData, 'data'),
    now: () => instant(at.now),
    zone: () => zone(at.zone),
    newId: randomUUID,
    log: silent,
  })
  await host.start()
  for (const command of commands) {
    const result = await host.run(command)
    if (!result.ok) throw new Error(`The seed command ${command.kind} failed: ${result.failure.code}`)
  }
  await host.stop()
}
