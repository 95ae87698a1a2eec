import type { Application } from '../domain/application'
import { endOf, type Interview } from '../domain/interview'
import type { Letter } from '../domain/letter'
import { stillToThank } from '../etiquette/thanks'
import { compareInstants } from '../time/arithmetic'
import { settingsOf, type Workspace } from '../workspace/workspace'
import type { CommandContext } from './command'

/** The notes of one interview, those not yet out left out: the drafts there are, and one in name for who has none. */
function leftOut(
  letters: readonly Letter[],
  interview: Interview,
  people: readonly string[],
  { now, newId }: CommandContext,
): readonly Letter[] {
  const waiting = new Set(people)
  const skipped = { state: 'skipped', at: now } as const
  const kept = letters.map((letter) =>
    letter.kind === 'thankYou' && letter.interviewId === interview.id && waiting.delete(letter.personId ?? '')
      ? { ...letter, progress: skipped }
      : letter,
  )
  const added = [...waiting].map((personId): Letter => ({
    id: newId(),
    kind: 'thankYou',
    interviewId: interview.id,
    personId,
    subject: '',
    paragraphs: [],
    wording: {},
    createdAt: now,
    progress: skipped,
  }))
  return [...kept, ...added]
}

/**
 * Notes that went out by another way than ours: each counts as left out here, so that nothing asks for them again, nor for
 * the debrief they would have been written from. Interviews still to come keep theirs.
 */
export function thankedElsewhere(
  workspace: Pick<Workspace, 'settings'>,
  application: Application,
  context: CommandContext,
): Pick<Application, 'interviews' | 'letters'> {
  const { assumedMinutes } = settingsOf(workspace)
  const isOver = (interview: Interview): boolean =>
    compareInstants(endOf(interview, context.zone, assumedMinutes), context.now) <= 0
  const held = new Set(
    application.interviews.filter((interview) => interview.cancelledAt === null && isOver(interview)),
  )
  const letters = [...held].reduce((reached, interview) => {
    const people = stillToThank(application, interview).map(({ personId }) => personId)
    return people.length === 0 ? reached : leftOut(reached, interview, people, context)
  }, application.letters)
  const interviews = application.interviews.map((interview): Interview =>
    held.has(interview) && interview.debrief.state === 'open'
      ? { ...interview, debrief: { state: 'skipped', at: context.now } }
      : interview,
  )
  return { interviews, letters }
}
