import * as v from 'valibot'
import { wasGiven, type Announcement } from '../domain/announcement'
import { lineSchema } from '../domain/text'
import { instantSchema } from '../time/kinds'
import type { RecordChange } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label } from './command'

const input = v.object({ ids: v.pipe(v.array(lineSchema), v.maxLength(10_000)), at: instantSchema })

/** Kept before the system shows a reminder, so that it is never given twice. */
export const announce = command(input, (workspace, { ids, at }) =>
  changed(
    workspace,
    label('announce'),
    [...new Set(ids)]
      .filter((id) => !workspace.announcements.has(id))
      .map((id): RecordChange => ({
        table: 'announcements',
        id,
        before: null,
        after: { id, announcedAt: at, seenAt: null },
      })),
    { silent: true },
  ),
)

/** Let go in silence: nothing can be due any more that they would hold back. Which those are, the caller knows. */
export const pruneAnnouncements = command(v.object({ ids: input.entries.ids }), (workspace, { ids }) =>
  changed(
    workspace,
    label('announce'),
    [...new Set(ids)].flatMap((id): RecordChange[] => {
      const before = workspace.announcements.get(id)
      return before === undefined ? [] : [{ table: 'announcements', id, before, after: null }]
    }),
    { silent: true },
  ),
)

/** Kept once the system showed it: what is announced and was not shown is given again, once. */
export const markShown = command(input, (workspace, { ids, at }) =>
  stamped(workspace, ids, (before) =>
    before !== null && wasGiven(before) ? before : { announcedAt: at, seenAt: null, ...before, shownAt: at },
  ),
)

/** Kept once the user saw it, by whatever sign: until then the next digest names it. */
export const markSeen = command(input, (workspace, { ids, at }) =>
  stamped(workspace, ids, (before) =>
    before !== null && before.seenAt !== null ? before : { announcedAt: at, ...before, seenAt: at },
  ),
)

type Stamped = Omit<Announcement, 'id'>

/** Each announcement as it stands after; the first sight stays, so one that has its stamp is left as it is. */
function stamped(
  workspace: Workspace,
  ids: readonly string[],
  stamp: (before: Announcement | null) => Stamped,
) {
  return changed(
    workspace,
    label('announce'),
    [...new Set(ids)].flatMap((id): RecordChange[] => {
      const before = workspace.announcements.get(id) ?? null
      const after = stamp(before)
      return after === before ? [] : [{ table: 'announcements', id, before, after: { ...after, id } }]
    }),
    { silent: true },
  )
}
