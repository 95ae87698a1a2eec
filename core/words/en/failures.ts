import type { FailureCode } from '../../workspace/failure'

/** What went wrong, in one sentence: what happened, that nothing was lost, what to do. */
export const failures: Readonly<Record<FailureCode, (values: Readonly<Record<string, string>>) => string>> = {
  notFound: () => 'This is no longer there. Nothing was changed.',
  invalidInput: () => 'This could not be understood. Nothing was changed.',
  companyMissing: () => 'Please name the company.',
  personNameMissing: () => 'Please give a name or an address.',
  interviewEndBeforeStart: () => 'The end is before the start.',
  interviewTimeMissing: () => 'Please give a day and a time.',
  alreadySent: () => 'This letter is marked as sent already.',
  decisionDateMissing: () => 'Please enter the new date.',
  letterEmpty: () => 'This letter is still empty.',
  noteExists: () => 'There is a note to this person already. Nothing was changed.',
  phraseEmpty: () => 'Please write the sentence first.',
  phraseUnknownSlot: ({ slot }) =>
    `Nothing is known to put in for [${slot ?? ''}]. Please choose a name from the list; your sentence is still here.`,
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToBringIn: () => 'There is nothing new in this file. Nothing was changed.',
  fileTooLarge: ({ megabytes }) =>
    `This file is larger than ${megabytes === undefined ? 'can be read here' : `${megabytes} MB`}. Nothing was changed.`,
  fileTooSlow: () =>
    'Reading this file took longer than any honest file of its size, so it was given up. Nothing was changed.',
  fileUnreadable: () => 'This file could not be read; it may be damaged. Nothing was changed.',
  fileNoInterview: () => 'There is no meeting in this file. Nothing was changed.',
  fileOutlookMessage: () =>
    'This is a mail in Outlook’s own format. In Outlook, save it as .eml, or copy its text and paste it here. Nothing was changed.',
  mailEmpty: () => 'This mail has no words to read. Nothing was changed.',
  fileUnknownKind: () =>
    'Calendar files, mails, tables and contacts can be brought in. This file is of another kind; nothing was changed.',
  previewExpired: () => 'Please open the file again.',
  linkRefused: () => 'This link cannot be opened. Only web and mail addresses can.',
  notSaved: () => 'This could not be saved yet. It is kept in memory and saving is tried again.',
  readOnly: () =>
    'Your data was written by a newer Afterword, so nothing can be changed here. Your data has not been modified.',
  copyDamaged: () => 'This copy is damaged and cannot be opened. Nothing was changed.',
  copyNewer: ({ version }) =>
    `This copy was made by a newer version of Afterword (${version ?? 'unknown'}). It can be opened after an update. Nothing was changed.`,
  copyUnknown: () => 'This file is no copy of Afterword data. Nothing was changed.',
  folderRefused: () => 'This folder cannot be written to. Your data stays where it is.',
  busy: () => 'Something is still under way. Please try again in a moment.',
  unexpected: () =>
    'Something went wrong inside the app. Nothing that you entered was lost. Please try again.',
}
