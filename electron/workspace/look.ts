import type { CopyCounts, CopyInside, CopyLine } from '#core/ipc/rooms/storage'
import type { Application } from '#core/domain/application'
import type { Instant } from '#core/time/kinds'
import type { Workspace } from '#core/workspace/workspace'
import type { FileSystem } from './file-system'
import { loadCopy } from './load-journal'
import type { Load } from './load-workspace'

/** What one sees of a copy without opening it for work. */
export interface CopyLook {
  readonly sound: boolean
  readonly state: Load['state']
  /** The version of a newer Afterword, else 0. */
  readonly newer: number
  readonly savedAt: Instant | null
  readonly revision: number | null
  readonly counts: CopyCounts | null
}

/** A look into a copy, set beside another file: nothing of this changes anything. */
export interface CopyComparison {
  readonly look: CopyLook
  readonly lines: readonly CopyLine[]
  readonly comparison: CopyInside['comparison']
}

/** How much a workspace holds. */
export function countsOf(workspace: Workspace): CopyCounts {
  let interviews = 0
  let letters = 0
  for (const application of workspace.applications.values()) {
    interviews += application.interviews.length
    letters += application.letters.length
  }
  return { applications: workspace.applications.size, people: workspace.people.size, interviews, letters }
}

/** Opens a copy as far as it goes. Never throws: what cannot be read is seen, too. */
export async function lookAt(path: string, fileSystem: FileSystem, journalOf?: string): Promise<CopyLook> {
  return lookOf(await loadCopy(path, fileSystem, journalOf))
}

function lookOf(load: Load): CopyLook {
  const saved = load.state === 'ok' || load.state === 'newer' ? load.saved : null
  return {
    sound: load.state === 'ok',
    state: load.state,
    newer: load.state === 'newer' ? load.version : 0,
    savedAt: saved?.meta.savedAt ?? null,
    revision: saved?.workspace.revision ?? null,
    counts: saved === null ? null : countsOf(saved.workspace),
  }
}

/** What is in a copy, and what would come, change and go if it were put in force in place of `current`. */
export async function compareCopies(
  path: string,
  current: string,
  fileSystem: FileSystem,
  journalOf?: string,
): Promise<CopyComparison> {
  const there = await loadCopy(path, fileSystem, journalOf)
  const here = await loadCopy(current, fileSystem)
  const copied = applicationsOf(there)
  const own = applicationsOf(here)
  const both = [...copied.keys()].filter((id) => own.has(id))
  return {
    look: lookOf(there),
    lines: Array.from(copied.values(), lineOf),
    comparison: {
      onlyThere: [...copied.keys()].filter((id) => !own.has(id)),
      different: both.filter((id) => JSON.stringify(copied.get(id)) !== JSON.stringify(own.get(id))),
      onlyHere: [...own.keys()].filter((id) => !copied.has(id)),
    },
  }
}

function applicationsOf(load: Load): ReadonlyMap<string, Application> {
  return load.state === 'ok' ? load.saved.workspace.applications : new Map()
}

function lineOf(application: Application): CopyLine {
  const { id, company, role, stage, interviews, letters, history } = application
  return {
    ...{ id, company, role, stage },
    interviews: interviews.length,
    letters: letters.length,
    changedAt: history.at(-1)?.at ?? null,
  }
}
