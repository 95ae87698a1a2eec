import type { VersionClash } from '#core/ipc/rooms/storage'
import { usualSide, type Clash } from '#core/workspace/merge'

/** What both versions changed, as one needs to see it to choose. What main remembers for itself is nobody's choice. */
export function versionClashes(clashes: readonly Clash[]): readonly VersionClash[] {
  return clashes.flatMap((clash) => {
    const { key, table } = clash
    if (table === 'announcements') return []
    const gone = clash.mine === null ? 'mine' : clash.theirs === null ? 'theirs' : null
    const about = { key, table, gone, usual: usualSide(clash) } as const
    return { ...about, name: nameOf(clash), ...changedAt(clash) }
  })
}

function nameOf(clash: Clash): string {
  switch (clash.table) {
    case 'applications': {
      const { company = '', role = '' } = clash.mine ?? clash.theirs ?? {}
      return [company, role].filter((part) => part !== '').join(', ')
    }
    case 'people': {
      const person = clash.mine ?? clash.theirs
      return person?.fullName || (person?.emails[0] ?? '')
    }
    case 'announcements':
    case 'settings':
      return ''
  }
}

function changedAt(clash: Clash): Pick<VersionClash, 'mineAt' | 'theirsAt'> {
  if (clash.table !== 'applications') return { mineAt: null, theirsAt: null }
  return {
    mineAt: clash.mine?.history.at(-1)?.at ?? null,
    theirsAt: clash.theirs?.history.at(-1)?.at ?? null,
  }
}
