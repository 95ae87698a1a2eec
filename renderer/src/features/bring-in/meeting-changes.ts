import type { Interview } from '#core/domain/interview'
import { instantInZone, usableZone, wallTimeIn } from '#core/time/arithmetic'
import type { WallTime, Zone } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'
import type { PreviewedMeeting } from './meeting-draft'

/** What a file changes about an interview on the board, as "was, now is", in the user's time. */
export function meetingChanges(
  { item, draft }: PreviewedMeeting,
  held: Interview,
  userZone: Zone,
  moments: Moments,
  words: Words['bringIn'],
): readonly string[] {
  const { interview } = item
  const time = (start: Interview['start'], end: Interview['end'], zone: Interview['zone']): string => {
    const here = (wall: WallTime): WallTime =>
      wallTimeIn(instantInZone(wall, usableZone(zone, userZone)), userZone)
    const from = moments.wall(here(start))
    return end === null || end === start ? from : words.range({ from, to: moments.wallClock(here(end)) })
  }
  const added = draft.guests.filter((guest) => guest.include && !guest.held)
  const pairs: readonly (readonly [was: string, is: string])[] = [
    [time(held.start, held.end, held.zone), time(interview.start, interview.end, draft.zone)],
    [held.place, interview.place],
    [held.joinLink, interview.joinLink],
  ]
  return [
    ...(held.cancelledAt === null ? [] : [words.takesPlace]),
    ...pairs.filter(([was, is]) => was !== is && is !== '').map(([was, is]) => words.wasIs({ was, is })),
    ...(added.length === 0
      ? []
      : [words.peopleAdded({ names: added.map((guest) => guest.fullName || guest.address).join(', ') })]),
  ]
}
