import { application } from './application'
import { board } from './board'
import { bringIn } from './bring-in'
import { calls } from './calls'
import { checks } from './checks'
import { dates } from './dates'
import { debrief } from './debrief'
import { exchange } from './exchange'
import { failures } from './failures'
import { frame } from './frame'
import { general } from './general'
import { held } from './held'
import { letters } from './letters'
import { moves } from './moves'
import { people } from './people'
import { putOff } from './put-off'
import { settings } from './settings'
import { shell } from './shell'
import { steps } from './steps'
import { today } from './today'
import { undo } from './undo'

/** English, whole. A language is a folder with the same shape; the compiler names what it lacks. */
export const english = {
  application,
  board,
  bringIn,
  calls,
  checks,
  dates,
  debrief,
  exchange,
  failures,
  frame,
  general,
  held,
  letters,
  moves,
  people,
  putOff,
  settings,
  shell,
  steps,
  today,
  undo,
} as const
