import * as v from 'valibot'
import type { Application } from '../domain/application'
import { addDays, addHours, dayIn, wallTimeIn } from '../time/arithmetic'
import type { PlainDate, WallTime } from '../time/kinds'
import type { RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication, type CommandContext } from './command'
import { newApplication, newInterview } from './new-application'
import { rankFor } from './ranks'
import { sampleStories } from './sample-stories'
import { samplePeople } from './invented/sample-people'
import type { SampleStory } from './invented/sample-story'

/** Sample records carry this at the head of their ids, so that one click finds and removes them all. */
export const samplePrefix = 'sample-'

/** Whether a record belongs to the sample data. */
export const isSample = (id: string): boolean => id.startsWith(samplePrefix)

function wallOn(day: PlainDate, clock: string): WallTime {
  return `${day}T${clock}` as WallTime
}

/** When the interview of a story begins and ends, by the clock on the user's wall. */
function timesOf(story: SampleStory, today: PlainDate, { now, zone }: CommandContext) {
  if (story.endedHoursAgo !== null) {
    const end = addHours(now, -story.endedHoursAgo)
    return { start: wallTimeIn(addHours(end, -1), zone), end: wallTimeIn(end, zone) }
  }
  const day = addDays(today, story.interviewInDays)
  return { start: wallOn(day, story.starts), end: wallOn(day, story.ends) }
}

/** One invented application, its dates counted from today so that the steps are always of now. */
function tell(story: SampleStory, index: number, workspace: Workspace, context: CommandContext): Application {
  const { zone } = context
  const id = `${samplePrefix}application-${index}`
  const today = dayIn(context.now, zone)
  const interviewId = `${samplePrefix}interview-${index}`
  const interviewers = story.people.map(({ person, jobTitle, facts }) => ({
    personId: `${samplePrefix}person-${person}`,
    jobTitle,
    facts,
  }))
  const interview = newInterview(
    interviewId,
    {
      round: story.round,
      ...timesOf(story, today, context),
      zone,
      form: story.form,
      place: story.place,
      joinLink: '',
      decidesToday: false,
      interviewers: [],
    },
    interviewers,
    null,
  )
  const base = newApplication(
    id,
    {
      company: story.company,
      role: story.role,
      stage: story.stage,
      rank: rankFor(workspace, story.stage, 'bottom', id),
    },
    context,
  )
  return story.tell({
    application: {
      ...base,
      createdAt: context.now,
      interviews: [
        {
          ...interview,
          debrief: story.debriefed ? { state: 'done', at: context.now } : { state: 'open' },
          facts: story.facts,
        },
      ],
    },
    interviewId,
    today,
    zone,
    now: context.now,
  })
}

/** Invented applications in every stage, for looking around. Nothing of the user's is touched. */
export const addSample = command(v.object({}), (workspace, _input, context) => {
  const people = samplePeople.map((person): RecordChange => {
    const id = `${samplePrefix}person-${person.key}`
    const { key: _key, ...rest } = person
    return { table: 'people', id, before: workspace.people.get(id) ?? null, after: { id, ...rest } }
  })
  const applications = new Map(workspace.applications)
  const told = sampleStories.map((story, index) => {
    const application = tell(story, index, { ...workspace, applications }, context)
    // What lies in the archive keeps a place of its own too, for when it is taken out.
    applications.set(application.id, { ...application, archive: null })
    return putApplication(workspace.applications.get(application.id) ?? null, application)
  })
  return changed(workspace, label('addSample'), [...people, ...told])
})

/** Takes every sample record away, with what was announced of it, and nothing else. */
export const removeSample = command(v.object({}), (workspace) => {
  const removed = (['applications', 'people', 'announcements'] as const).flatMap((table) =>
    [...workspace[table].values()]
      .filter(({ id }) => isSample(id))
      .map((before) => ({ table, id: before.id, before, after: null }) as RecordChange),
  )
  if (removed.length === 0) return failed('notFound')
  return changed(workspace, label('removeSample'), removed)
})
