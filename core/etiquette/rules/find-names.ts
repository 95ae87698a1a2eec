import { addHours, earlier } from '../../time/arithmetic'
import type { Facts, TimedInterview } from '../facts'
import { givesWayAt } from '../giving-way'
import { step, type Rule } from '../rule'
import { thankHoursOf } from '../thank-hours'
import { stillToThank } from '../thanks'

/** Hours after which nobody at the reception remembers who was in the room. Our judgement. */
const givenUpHours = 24 * 14

/** What is missing of whom: of a person without a name the title is asked in the same breath. */
interface Missing {
  readonly names: number
  readonly titles: number
  /** Full name of the first who lacks a title only. */
  readonly first: string
}

/** What keeps notes from being addressed rightly; an interview with nobody lacks one name. */
function missingAt({ application, context }: Facts, { interview }: TimedInterview): Missing {
  if (interview.debrief.state === 'open') return { names: 0, titles: 0, first: '' }
  if (interview.interviewers.length === 0) return { names: 1, titles: 0, first: '' }
  const nameOf = (personId: string): string => context.people.get(personId)?.fullName ?? ''
  const waiting = stillToThank(application, interview)
  const untitled = waiting.filter(
    ({ personId, jobTitle, titleUnknown = false }) =>
      nameOf(personId) !== '' && jobTitle.trim() === '' && !titleUnknown,
  )
  return {
    names: waiting.filter(({ personId }) => nameOf(personId) === '').length,
    titles: untitled.length,
    first: nameOf(untitled[0]?.personId ?? ''),
  }
}

/** Without a name nothing can be written, so it comes before the notes; a title stands beside them. */
const priorities = { names: 15, titles: 21 } as const

/** A note needs a name and a title: reception or the contact will tell both. */
export const findNamesRule: Rule = {
  id: 'findNames',
  source: 'The article; Iowa State; Lawrence',
  steps: (facts) =>
    facts.interviews.flatMap((timed, index) => {
      const { interview, end } = timed
      const { names, titles, first } = missingAt(facts, timed)
      if (names + titles === 0) return []
      const lacks = names > 0 ? 'names' : 'titles'
      const { amberHours, deadlineHours } = thankHoursOf(facts.context.settings)
      const givenUp = addHours(end, givenUpHours)
      return [
        step('findNames', 'openApplication', priorities[lacks], {
          key: `names-${interview.id}`,
          opensAt: end,
          dueAt: addHours(end, deadlineHours),
          amberAt: addHours(end, amberHours),
          closesAt: earlier(givesWayAt(facts, index) ?? givenUp, givenUp),
          interviewId: interview.id,
          count: lacks === 'names' ? names : titles,
          values: { lacks, first },
        }),
      ]
    }),
}
