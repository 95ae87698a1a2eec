import type { Words } from '#core/words/words'

type Reason = keyof Words['storage']['recovery']['reasons']

/** The system's codes, as the reasons a person can do something about. */
const reasons: ReadonlyMap<string, Reason> = new Map([
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['ENOENT', 'away'],
  ['folderGone', 'away'],
  ['ENOTDIR', 'away'],
  ['ENXIO', 'away'],
  ['EBUSY', 'held'],
  ['notKeptAside', 'notKeptAside'],
])

export function unreadableReason(code: string): Reason {
  return reasons.get(code) ?? 'other'
}
