import type { App, Protocol, Session } from 'electron'
import type { Log } from '../diagnostics/log'
import type { Part } from '../part'
import { createAppProtocol } from './app-protocol'
import { createDownloadGuard } from './downloads'
import { createNavigationGuard } from './navigation-guard'
import { createOfflineGuard } from './offline'
import { createPermissions } from './permissions'

interface Wiring {
  readonly app: App
  readonly protocol: Protocol
  readonly session: Session
  readonly pageFolder: string
  readonly log: Log
}

/** Everything that stands around the page before there is one. */
export function createGuards({ app, protocol, session, pageFolder, log }: Wiring): readonly Part[] {
  return [
    createAppProtocol(protocol, pageFolder),
    createPermissions(session),
    createOfflineGuard(app, session, log),
    createDownloadGuard(session, log),
    createNavigationGuard(app, log),
  ]
}
