import * as v from 'valibot'
import type { Announcement } from '../domain/announcement'
import { lineSchema } from '../domain/text'
import { instantSchema } from '../time/kinds'
import type { RecordChange } from '../workspace/change'
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

/** Kept once it was shown: what is announced but not seen is named by the next digest. */
export const markSeen = command(input, (workspace, { ids, at }) =>
  changed(
    workspace,
    label('announce'),
    [...new Set(ids)].flatMap((id): RecordChange[] => {
      const before = workspace.announcements.get(id)
      const after: Announcement = { id, announcedAt: before?.announcedAt ?? at, seenAt: at }
      return before?.seenAt === null || before === undefined
        ? [{ table: 'announcements', id, before: before ?? null, after }]
        : []
    }),
    { silent: true },
  ),
)
