import type { Application } from '../domain/application'
import type { Interview } from '../domain/interview'
import type { Workspace } from '../workspace/workspace'
import { concerns } from './identity'
import type { IncomingInterview } from './incoming'
import { identityOf, isOwnUid } from './out/own-identity'

/** An interview on file with the application it belongs to. */
export interface KnownMeeting {
  readonly application: Application
  readonly interview: Interview
}

/** The interviews on file by the UID of their invitation, and by the one under which they go out. */
export function meetingsByUid({ applications }: Workspace): ReadonlyMap<string, readonly KnownMeeting[]> {
  const known = new Map<string, KnownMeeting[]>()
  for (const application of applications.values()) {
    for (const interview of application.interviews) {
      const uids = new Set([interview.calendar?.uid ?? '', identityOf(interview, application).uid])
      for (const uid of uids) {
        if (uid === '') continue
        const others = known.get(uid)
        if (others === undefined) known.set(uid, [{ application, interview }])
        else others.push({ application, interview })
      }
    }
  }
  return known
}

/** Whether what came in under a UID of this interview's is about it. */
export function isAbout(incoming: IncomingInterview, { interview: { calendar } }: KnownMeeting): boolean {
  // Our own UIDs name one interview each, series or not.
  return isOwnUid(incoming.uid) || (calendar !== null && concerns(incoming, calendar))
}

/** The number of the state on file: the invitation's, or the one under which it went out. */
export function sequenceOnFile(
  incoming: IncomingInterview,
  { application, interview }: KnownMeeting,
): number {
  return isOwnUid(incoming.uid)
    ? identityOf(interview, application).sequence
    : (interview.calendar?.sequence ?? 0)
}
