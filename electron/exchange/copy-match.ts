import { comesIn, type BringInMode } from '#core/commands/bring-in-workspace'
import type { AnyCommand } from '#core/commands/all-commands'
import type { Application } from '#core/domain/application'
import type { Person } from '#core/domain/person'
import type { Settings } from '#core/domain/settings'
import { recordItem, type CopiedRecord, type RecordItem } from '#core/exchange/workspace-file/copied-record'
import { workspacePreview, type WorkspacePreview } from '#core/exchange/workspace-file/match-workspace'
import type { Workspace } from '#core/workspace/workspace'
import { inSlices, type Slicing } from '../in-slices'
import type { CopyPortion } from './copy-portions'
import type { ReadCopy } from './file-messages'

/** What the user wants of a copy. */
export interface Wanted {
  readonly mode: BringInMode
  /** Ids of records that both sides changed, where the copy's stands. */
  readonly theirs: readonly string[]
}

/** A copy of our own data held against what is here, portion by portion and in slices; of what was matched, only what is asked for is kept. */
export class CopyMatch {
  private readonly items: RecordItem[] = []
  private readonly applications: Application[] = []
  private readonly people: Person[] = []
  private readonly theirs: ReadonlySet<string>

  constructor(
    private readonly here: Workspace,
    private readonly slicing: Slicing,
    private readonly wanted: Wanted | null = null,
  ) {
    this.theirs = new Set(wanted?.theirs)
  }

  readonly take = async (portion: CopyPortion): Promise<void> => {
    await inSlices(portion, (texts) => texts.forEach(this.match), this.slicing)
  }

  private readonly match = (text: string): void => {
    // Written a moment ago by our own thread, of records that it has checked.
    const copied = JSON.parse(text) as CopiedRecord
    const item = recordItem(copied, this.here)
    this.items.push(item)
    if (this.wanted === null || !comesIn(this.wanted.mode, item.state, this.theirs.has(item.id))) return
    if (copied.table === 'applications') this.applications.push(copied.record)
    else this.people.push(copied.record)
  }

  preview(fileName: string, copy: ReadCopy): WorkspacePreview {
    return workspacePreview(fileName, copy, this.items, this.here)
  }

  /** What bringing in does; nothing is left out that a change made meanwhile would let in. */
  command({ mode, theirs }: Wanted, settings: Settings): AnyCommand {
    const given = { applications: this.applications, people: this.people, theirs: [...theirs] }
    const unchanged = this.items
      .filter(({ state }) => state === 'same')
      .map(({ table, id }) => ({ table, id }))
    return { kind: 'bringInWorkspace', mode, ...given, unchanged, settings }
  }
}
