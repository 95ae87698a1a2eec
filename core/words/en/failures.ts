import type { FailureCode } from '../../workspace/failure'

/** What went wrong, in one sentence: what happened, that nothing was lost, what to do. */
export const failures: Readonly<Record<FailureCode, (values: Readonly<Record<string, string>>) => string>> = {
  notFound: () => 'This is no longer there. Nothing was changed.',
  invalidInput: () => 'This could not be understood. Nothing was changed.',
  companyMissing: () => 'Please name the company.',
  interviewEndBeforeStart: () => 'The end is before the start.',
  interviewTimeMissing: () => 'Please give a day and a time.',
  alreadySent: () => 'This letter is marked as sent already.',
  decisionDateMissing: () => 'Please enter the new date.',
  letterEmpty: () => 'This letter is still empty.',
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToBringIn: () => 'There is nothing new in this file. Nothing was changed.',
  fileTooLarge: ({ megabytes }) =>
    `This file is larger than ${megabytes === undefined ? 'can be read here' : `${megabytes} MB`}. Nothing was changed.`,
  fileUnreadable: () => 'This file could not be read as a calendar invitation. Nothing was changed.',
  fileNoInterview: () => 'There is no meeting in this file. Nothing was changed.',
  fileUnknownKind: () =>
    'Calendar invitations (.ics) can be brought in. This file is of another kind; nothing was changed.',
  previewExpired: () => 'Please open the file again.',
  linkRefused: () => 'This link cannot be opened. Only web and mail addresses can.',
  notSaved: () => 'This could not be saved yet. It is kept in memory and saving is tried again.',
  readOnly: () =>
    'Your data was written by a newer Afterword, so nothing can be changed here. Your data has not been modified.',
  busy: () => 'Something is still under way. Please try again in a moment.',
  unexpected: () =>
    'Something went wrong inside the app. Nothing that you entered was lost. Please try again.',
}
