import { actions } from './actions'
import { application } from './application'
import { board } from './board'
import { bringIn } from './bring-in'
import { bringInMail } from './bring-in-mail'
import { bringInPeople } from './bring-in-people'
import { bringInTable } from './bring-in-table'
import { bringInWorkspace } from './bring-in-workspace'
import { calls } from './calls'
import { checks } from './checks'
import { dates } from './dates'
import { debrief } from './debrief'
import { exchange } from './exchange'
import { failures } from './failures'
import { forget } from './forget'
import { frame } from './frame'
import { general } from './general'
import { held } from './held'
import { insight } from './insight'
import { letterList } from './letter-list'
import { letterSettings } from './letter-settings'
import { letters } from './letters'
import { moves } from './moves'
import { nameCall } from './name-call'
import { palette } from './palette'
import { people } from './people'
import { peopleView } from './people-view'
import { putOff } from './put-off'
import { quickAdd } from './quick-add'
import { search } from './search'
import { settings } from './settings'
import { shell } from './shell'
import { steps } from './steps'
import { storage } from './storage'
import { takeOut } from './take-out'
import { today } from './today'
import { undo } from './undo'
import type { Words } from '../words'

/** Spanish, whole. */
export const spanish: Words = {
  actions,
  application,
  board,
  bringIn,
  bringInMail,
  bringInPeople,
  bringInTable,
  bringInWorkspace,
  calls,
  checks,
  dates,
  debrief,
  exchange,
  failures,
  forget,
  frame,
  general,
  held,
  insight,
  letterList,
  letterSettings,
  letters,
  moves,
  nameCall,
  palette,
  people,
  peopleView,
  putOff,
  quickAdd,
  search,
  settings,
  shell,
  steps,
  storage,
  takeOut,
  today,
  undo,
}
