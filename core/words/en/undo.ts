import { board } from './board'

const columnOf = (stage: string | undefined): string =>
  stage !== undefined && stage in board.columns
    ? ` to ${board.columns[stage as keyof typeof board.columns].name}`
    : ''

/** What undo and redo call a change: "Undo: moved Acme". Keys are the labels of changes. */
const undoTexts: Readonly<Record<string, (values: Readonly<Record<string, string>>) => string>> = {
  addApplication: ({ company }) => `added ${company}`,
  addInterview: ({ company }) => `added an interview at ${company}`,
  editInterview: ({ company }) => `changed an interview at ${company}`,
  cancelInterview: ({ company }) => `cancelled an interview at ${company}`,
  restoreInterview: ({ company }) => `took back the cancellation at ${company}`,
  editDetails: ({ company }) => `changed ${company}`,
  editNotes: ({ company }) => `changed the notes on ${company}`,
  archive: ({ company }) => `archived ${company}`,
  restore: ({ company }) => `took ${company} out of the archive`,
  snooze: ({ company }) => `put off a step for ${company}`,
  snoozeMany: ({ count }) => `put off steps for ${count} applications`,
  archiveMany: ({ count }) => `archived ${count} applications`,
  pause: ({ company }) => `put ${company} on hold`,
  resume: ({ company }) => `took ${company} off hold`,
  decisionDate: ({ company }) => `changed the decision date of ${company}`,
  move: ({ company, to }) => `moved ${company}${columnOf(to)}`,
  moveMany: ({ count, to }) => `moved ${count} applications${columnOf(to)}`,
  keepBoardView: ({ name }) => `kept the view “${name}”`,
  renameBoardView: ({ name }) => `called a view “${name}”`,
  removeBoardView: ({ name }) => `deleted the view “${name}”`,
  setUsualBoardView: () => 'changed what the board opens with',
  debrief: ({ company }) => `noted the interview at ${company}`,
  skipDebrief: ({ company }) => `skipped the debrief for ${company}`,
  call: ({ company }) => `noted a call with ${company}`,
  received: ({ company }) => `noted a message from ${company}`,
  editOffer: ({ company }) => `changed the offer from ${company}`,
  liftHold: ({ company }) => `lifted the pause for ${company}`,
  endKeepWarm: ({ company }) => `ended a contact with ${company}`,
  leaveTitlesOut: ({ company }) => `left job titles out at ${company}`,
  editPerson: ({ name }) => `changed ${name ?? 'a person'}`,
  addPerson: ({ name }) => `added ${name === undefined || name === '' ? 'a person' : name}`,
  mergePeople: ({ name }) =>
    `put two records of ${name === undefined || name === '' ? 'a person' : name} together`,
  setMe: () => 'changed your details',
  editSettings: () => 'changed a setting',
  bringIn: ({ company, count }) =>
    count === '1' ? `brought in ${company}` : `brought in ${count} interviews`,
  bringInMail: ({ company }) => `brought in a mail from ${company}`,
  bringInTable: ({ company, count }) =>
    count === '1' ? `brought in ${company}` : `brought in ${count} rows of a table`,
  bringInPeople: ({ name, count }) => (count === '1' ? `brought in ${name}` : `brought in ${count} people`),
  bringInWorkspace: () => 'brought in a copy of your data',
  startLetters: ({ company }) => `started letters to ${company}`,
  editLetter: ({ company }) => `changed a letter to ${company}`,
  changeRecipient: ({ company }) => `changed who a letter to ${company} is for`,
  setRegister: ({ company }) => `changed the tone of a letter to ${company}`,
  takeUpLetter: ({ company }) => `took up a letter to ${company} again`,
  startNewVersion: ({ company }) => `started a new version of a letter to ${company}`,
  takeBackVersion: ({ company }) => `took back an earlier text of a letter to ${company}`,
  reuseLetter: ({ company }) => `used a letter again for ${company}`,
  editPhrases: () => 'changed your own sentences',
  editFacts: ({ company }) => `changed what you noted on ${company}`,
  sendLetter: ({ company }) => `marked a letter to ${company} as sent`,
  skipLetter: ({ company }) => `skipped a letter to ${company}`,
  addSample: () => 'added the sample data',
  removeSample: () => 'removed the sample data',
  restoreCopy: () => 'went back to a copy',
  mergeCopies: () => 'joined two versions of your data',
  openFolder: () => 'opened the data of another folder',
  forgetApplication: ({ company }) => `deleted ${company}`,
  forgetPerson: ({ name }) => `deleted ${name === undefined || name === '' ? 'a person' : name}`,
  forgetEverything: () => 'deleted everything',
}

export const undo = {
  undo: ({ what }: { what: string }) => `Undo: ${what}`,
  redo: ({ what }: { what: string }) => `Redo: ${what}`,
  redone: ({ what }: { what: string }) => `Done again: ${what}`,
  undone: ({ what }: { what: string }) => `Undone: ${what}`,
  nothing: 'Nothing to undo',
  changes: undoTexts,
} as const
