import * as v from 'valibot'
import { idSchema } from '../domain/text'
import { failed } from '../workspace/failure'
import { command, editApplication } from './command'

/** The titles that are missing at an interview cannot be found out: the notes go without, and nobody asks again. */
export const leaveTitlesOut = command(
  v.object({ applicationId: idSchema, interviewId: idSchema }),
  (workspace, { applicationId, interviewId }) =>
    editApplication(workspace, applicationId, 'leaveTitlesOut', (application) => {
      if (!application.interviews.some(({ id }) => id === interviewId)) return failed('notFound')
      return {
        ...application,
        interviews: application.interviews.map((interview) =>
          interview.id !== interviewId
            ? interview
            : {
                ...interview,
                interviewers: interview.interviewers.map((interviewer) =>
                  interviewer.jobTitle.trim() === '' ? { ...interviewer, titleUnknown: true } : interviewer,
                ),
              },
        ),
      }
    }),
)
