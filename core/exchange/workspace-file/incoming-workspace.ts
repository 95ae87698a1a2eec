import type { Instant } from '../../time/kinds'
import type { Workspace } from '../../workspace/workspace'

/** A saved document of ours, or a copy of one, as it was read. */
export interface IncomingWorkspace {
  readonly kind: 'workspace'
  readonly format: 'json'
  readonly workspace: Workspace
  readonly savedAt: Instant
  /** How many of its records could not be read; they stay out. */
  readonly broken: number
}
