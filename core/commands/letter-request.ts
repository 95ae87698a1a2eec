import type { Application } from '../domain/application'
import { decisionDate } from '../domain/decision'
import { liveInterviews, type Interview } from '../domain/interview'
import type { Letter } from '../domain/letter'
import type { DraftRequest } from '../letters/draft-request'
import { zone } from '../time/kinds'
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

/** What drafting needs to know for one letter of an application; the other letters are its siblings. */
export function letterRequest(
  workspace: Pick<Workspace, 'people' | 'settings'>,
  application: Application,
  letter: Pick<Letter, 'id' | 'kind' | 'interviewId' | 'personId'>,
): DraftRequest {
  const interview =
    application.interviews.find((other) => other.id === letter.interviewId) ?? latestInterview(application)
  return {
    kind: letter.kind,
    application,
    interview,
    person: workspace.people.get(letter.personId ?? '') ?? null,
    me: settingsOf(workspace).me,
    siblings: application.letters.filter((other) => other.id !== letter.id),
    decisionDate: decisionDate(application.decision),
    answerBy: application.offer?.answerBy ?? null,
  }
}
