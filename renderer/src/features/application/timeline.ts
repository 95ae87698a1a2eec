import type { Application } from '#core/domain/application'
import type { LetterKind } from '#core/domain/letter'
import type { HistoryEvent } from '#core/domain/history'
import type { Person } from '#core/domain/person'
import type { Outcome, Stage } from '#core/domain/stage'
import type { CallOutcome, Touch } from '#core/domain/touch'
import { compareInstants, instantInZone, usableZone } from '#core/time/arithmetic'
import type { Instant, PlainDate, WallTime, Zone } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import type { Words } from '#core/words/words'

/** One thing that happened, said. */
export interface TimelineEntry {
  readonly key: string
  readonly at: Instant
  readonly text: string
  readonly notes: readonly string[]
}

interface Sayer {
  readonly words: Words
  readonly moments: Moments
  readonly people: ReadonlyMap<string, Person>
  readonly zone: Zone
}

function nameOf(personId: string | null | undefined, { people }: Sayer): string {
  return people.get(personId ?? '')?.fullName ?? ''
}

/** A wall time of an interview by the user's clocks, as everywhere else; the zone is that of the interview it became. */
function sayWall(
  wall: string | undefined,
  event: HistoryEvent,
  application: Application,
  sayer: Sayer,
): string {
  if (wall === undefined || wall === '') return ''
  const meant = application.interviews.find((interview) => interview.start === event.values['start'])
  if (meant === undefined) return sayer.moments.wall(wall as WallTime)
  const at = instantInZone(wall as WallTime, usableZone(meant.zone, sayer.zone))
  const { dates } = sayer.words
  return dates.dayAt({ day: sayer.moments.day(sayer.moments.dayOf(at)), time: sayer.moments.time(at) })
}

function sayEvent(
  event: HistoryEvent,
  application: Application,
  sayer: Sayer,
): Pick<TimelineEntry, 'text' | 'notes'> {
  const { words, moments } = sayer
  const { timeline, outcomes } = words.application
  const { values } = event
  const stage = (key: string | undefined): string => words.board.columns[key as Stage]?.name ?? ''
  const date = values['date'] ?? values['answerBy'] ?? ''
  const outcome =
    event.what === 'archived'
      ? outcomes[values['outcome'] as Outcome]
      : timeline.callOutcomes[values['outcome'] as CallOutcome]
  const reason = values['reason'] ?? values['overrideReason'] ?? ''
  return {
    text: timeline.events[event.what]({
      from: stage(values['from']),
      to: stage(values['to']),
      was: sayWall(values['was'], event, application, sayer),
      start: sayWall(values['start'], event, application, sayer),
      date: date === '' ? '' : moments.day(date as PlainDate),
      person: nameOf(values['person'], sayer),
      letter: words.letters.kinds[values['kind'] as LetterKind] ?? '',
      outcome: outcome ?? '',
    }),
    notes: reason === '' ? [] : [timeline.because({ reason })],
  }
}

function sayTouch(touch: Touch, sayer: Sayer): Pick<TimelineEntry, 'text' | 'notes'> {
  const { timeline } = sayer.words.application
  const person = nameOf(touch.personId, sayer)
  const channel = timeline.channels[touch.channel]
  const outcome = touch.outcome === null ? '' : timeline.callOutcomes[touch.outcome]
  const received = person === '' ? timeline.received({ channel }) : timeline.receivedFrom({ person, channel })
  const called =
    person === ''
      ? timeline.events.called({ ...noFill, outcome })
      : timeline.calledPerson({ person, outcome })
  return {
    text: touch.direction === 'received' ? received : outcome === '' ? timeline.made({ channel }) : called,
    notes: [
      ...(touch.note.trim() === '' ? [] : [touch.note]),
      ...(touch.overrideReason === '' ? [] : [timeline.wentAhead({ reason: touch.overrideReason })]),
    ],
  }
}

const noFill = { from: '', to: '', was: '', start: '', date: '', person: '', letter: '', outcome: '' }

/** Touches and history as one line of time, the latest first. A call stands once, by its touch, which says more. */
export function timelineOf(application: Application, sayer: Sayer): readonly TimelineEntry[] {
  const calls = new Set(application.touches.map((touch) => touch.at))
  const events = application.history
    .map((event, index) => ({ key: `event-${index}`, at: event.at, event }))
    .filter(({ event }) => event.what !== 'called' || !calls.has(event.at))
    .map(({ key, at, event }): TimelineEntry => ({ key, at, ...sayEvent(event, application, sayer) }))
  const touches = application.touches.map((touch): TimelineEntry => ({
    key: touch.id,
    at: touch.at,
    ...sayTouch(touch, sayer),
  }))
  // What happened in one moment keeps its order: the sort is stable and the list is turned round after it.
  return [...touches, ...events].toSorted((a, b) => compareInstants(a.at, b.at)).toReversed()
}
