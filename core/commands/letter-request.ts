import type { Application } from '../domain/application'
import { decisionDate } from '../domain/decision'
import { liveInterviews, type Interview } from '../domain/interview'
import { isSameLetter, type Letter } from '../domain/letter'
import { detailsOf } from '../domain/letter-details'
import { askedBy } from '../letters/asked-by'
import type { DraftRequest, EarlierQuestion } from '../letters/draft-request'
import { latenessOf } from '../letters/lateness'
import { nameInText } from '../letters/name-kind'
import { compareInstants, dayIn, usableZone } from '../time/arithmetic'
import { zone, type Zone } from '../time/kinds'
import { settingsOf, type Workspace } from '../workspace/workspace'

/** Only for putting interviews in order where this machine does not know the zone of one. */
const anyZone = zone('UTC')

/**
 * The latest interview that counts, by its time and not by when it was noted down: what every letter but a thank-you note
 * is about, and what *Thanked* means.
 */
export function latestInterview(application: Pick<Application, 'interviews'>): Interview | null {
  return liveInterviews(application.interviews, anyZone).at(-1) ?? null
}

/** Whom to write to where a letter is for the company: the first interviewer with an address, else the first. */
export function contactOf(application: Application, workspace: Pick<Workspace, 'people'>): string | null {
  const people = latestInterview(application)?.interviewers.map((interviewer) => interviewer.personId) ?? []
  return people.find((id) => (workspace.people.get(id)?.emails.length ?? 0) > 0) ?? people[0] ?? null
}

/** A letter as far as drafting reads it; whole records may be passed. One still to be made has no more than this. */
export type LetterToDraft = Pick<Letter, 'id' | 'kind' | 'interviewId' | 'personId' | 'createdAt'> &
  Partial<Pick<Letter, 'register' | 'details' | 'draftedAt' | 'versionOf'>>

/** What drafting needs to know for one letter of an application; the other letters are its siblings. */
export function letterRequest(
  workspace: Pick<Workspace, 'people' | 'settings'>,
  application: Application,
  letter: LetterToDraft,
): DraftRequest {
  const settings = settingsOf(workspace)
  const draftedAt = letter.draftedAt ?? letter.createdAt
  const interview =
    application.interviews.find((other) => other.id === letter.interviewId) ?? latestInterview(application)
  return {
    kind: letter.kind,
    application,
    interview,
    person: workspace.people.get(letter.personId ?? '') ?? null,
    panel: (interview?.interviewers ?? []).flatMap(({ personId }) => {
      const person = workspace.people.get(personId)
      return person === undefined ? [] : [nameInText(person, application.company)]
    }),
    me: settings.me,
    siblings: application.letters.filter((other) => !isSameLetter(other, letter)),
    decisionDate: decisionDate(application.decision),
    answerBy: application.offer?.answerBy ?? null,
    details: detailsOf(letter),
    lateness: latenessOf(interview, draftedAt, anyZone, settings),
    writtenOn: dayIn(draftedAt, zoneOf(interview)),
    earlier: earlierQuestion(application, interview),
    keepWarm: application.rejection?.keepWarmDone.includes('first') === true ? 'second' : 'first',
    voice: { register: letter.register ?? settings.letterRegister, spelling: settings.letterSpelling },
    phrases: settings.letterPhrases,
  }
}

/** The last question that reached somebody, on the day it was where the interview took place. */
function earlierQuestion(application: Application, interview: Interview | null): EarlierQuestion | null {
  const letters = application.letters.flatMap(({ kind, progress }) =>
    progress.state === 'sent' && askedBy(kind) !== null ? [progress] : [],
  )
  const calls = application.touches.filter(
    ({ direction, question, outcome }) => direction === 'made' && question !== null && outcome !== 'noAnswer',
  )
  const last = [...letters, ...calls].toSorted((a, b) => compareInstants(a.at, b.at)).at(-1)
  if (last === undefined) return null
  return { day: dayIn(last.at, zoneOf(interview)), channel: last.channel }
}

function zoneOf(interview: Interview | null): Zone {
  return interview === null ? anyZone : usableZone(interview.zone, anyZone)
}
