import * as v from 'valibot'
import { addPerson } from './add-person'
import { announce, markSeen, markShown, pruneAnnouncements } from './announcements'
import { keepBoardView, removeBoardView, renameBoardView, setUsualBoardView } from './board-views'
import { bringIn } from './bring-in'
import { bringInPeople } from './bring-in-people'
import { bringInTable } from './bring-in-table'
import { bringInWorkspace } from './bring-in-workspace'
import { bringInMail } from './bring-in-mail'
import { recordCall, recordReceived } from './calls'
import { recordDebrief, skipDebrief } from './debrief'
import { setDecisionDate } from './decision'
import { archiveApplication, editDetails, pauseApplication, restoreApplication, snoozeStep } from './details'
import { editFacts, editParagraph, editSubject, redraftLetters, rephraseLetter } from './edit-letters'
import { forgetApplication, forgetEverything, forgetPerson } from './forget'
import { addApplication, addInterview, cancelInterview, editInterview } from './interviews'
import {
  changeRecipient,
  editLetterDetails,
  setRegister,
  startNewVersion,
  takeUpLetter,
} from './letter-changes'
import { mergePeople } from './merge-people'
import { takeBackVersion } from './letter-versions'
import { leaveTitlesOut } from './job-titles'
import { archiveApplications, snoozeSteps } from './many-at-once'
import { moveApplication, moveApplications } from './move'
import { editOffer } from './offers'
import { editPhrase, keepPhrase, removePhrase } from './own-phrases'
import { editJobTitle, editPerson } from './people'
import { editSettings, setMe } from './preferences'
import { endKeepWarm, liftHold } from './rejection'
import { reuseLetter } from './reuse-letter'
import { addSample, removeSample } from './sample-data'
import { sendLetter, skipLetter } from './send-letters'
import { startLetters } from './start-letters'

/** Everything that can be done to the data. */
export const commands = {
  addApplication,
  addInterview,
  editInterview,
  cancelInterview,
  editDetails,
  archiveApplication,
  restoreApplication,
  snoozeStep,
  snoozeSteps,
  archiveApplications,
  pauseApplication,
  setDecisionDate,
  moveApplication,
  moveApplications,
  recordDebrief,
  skipDebrief,
  startLetters,
  editParagraph,
  editSubject,
  rephraseLetter,
  redraftLetters,
  editFacts,
  editLetterDetails,
  setRegister,
  changeRecipient,
  takeUpLetter,
  startNewVersion,
  takeBackVersion,
  reuseLetter,
  keepPhrase,
  editPhrase,
  removePhrase,
  sendLetter,
  skipLetter,
  recordCall,
  recordReceived,
  editOffer,
  liftHold,
  endKeepWarm,
  editPerson,
  editJobTitle,
  leaveTitlesOut,
  addPerson,
  mergePeople,
  setMe,
  editSettings,
  keepBoardView,
  renameBoardView,
  removeBoardView,
  setUsualBoardView,
  bringIn,
  bringInTable,
  bringInPeople,
  bringInWorkspace,
  bringInMail,
  addSample,
  removeSample,
  forgetApplication,
  forgetPerson,
  forgetEverything,
  announce,
  markShown,
  markSeen,
  pruneAnnouncements,
} as const

type Commands = typeof commands
export type CommandKind = keyof Commands

/** One command as data: its kind beside its input. */
export type AnyCommand = {
  [K in CommandKind]: { readonly kind: K } & v.InferOutput<Commands[K]['input']>
}[CommandKind]

/** The check of any command at the door: by kind, known keys only. */
export const commandSchema = v.variant(
  'kind',
  Object.entries(commands).map(([kind, { input }]) =>
    v.object({ kind: v.literal(kind), ...(input as v.ObjectSchema<v.ObjectEntries, undefined>).entries }),
  ) as unknown as [v.ObjectSchema<{ kind: v.LiteralSchema<string, undefined> }, undefined>],
) as unknown as v.GenericSchema<AnyCommand>
