import type { Application } from '../domain/application'
import { decisionDate } from '../domain/decision'
import type { Interview } from '../domain/interview'
import type { Letter } from '../domain/letter'
import type { DraftRequest } from '../letters/draft-request'
import { settingsOf, type Workspace } from '../workspace/workspace'

/** The latest interview that counts: what every letter but a thank-you note is about. */
export function latestInterview(application: Application): Interview | null {
  return application.interviews.findLast((interview) => interview.cancelledAt === null) ?? null
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
