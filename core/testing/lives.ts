import fc from 'fast-check'
import type { CommandKind } from '../commands/all-commands'
import { runCommand } from '../commands/run-command'
import type { Application } from '../domain/application'
import { etiquetteNumberKeys, etiquetteNumbers, type EtiquetteNumberKey } from '../domain/etiquette-numbers'
import { defaultSettings, type Settings } from '../domain/settings'
import { buildCard } from '../etiquette/build-card'
import type { Card } from '../etiquette/card'
import { clockTime, type Instant, type Zone } from '../time/kinds'
import { applyChange } from '../workspace/change'
import type { Workspace } from '../workspace/workspace'
import { aimed, anyCommandOf, type Throw } from './any-command'
import { auckland, lordHowe, madrid, newYork, santiago } from './applications'
import { aWorkspace, inTurn } from './workspaces'

/** What moves an application; typing and drafting are left to other properties. */
const movers: readonly CommandKind[] = [
  'addApplication',
  'addInterview',
  'editInterview',
  'cancelInterview',
  'archiveApplication',
  'restoreApplication',
  'snoozeStep',
  'pauseApplication',
  'setDecisionDate',
  'moveApplication',
  'recordDebrief',
  'skipDebrief',
  'leaveTitlesOut',
  'startLetters',
  'sendLetter',
  'skipLetter',
  'recordCall',
  'recordReceived',
  'liftHold',
  'editOffer',
  'endKeepWarm',
  'editPerson',
  'bringIn',
]

/** A sequence of commands, somewhere, with hours of one's own. */
export interface Life {
  readonly throws: readonly Throw[]
  readonly zone: Zone
  readonly hours: Pick<Settings, 'quietFrom' | 'quietTo'>
  readonly numbers: Partial<Record<EtiquetteNumberKey, number>>
}

/** Each number of the rules within its bounds. */
const anyNumbers = Object.fromEntries(
  etiquetteNumberKeys.map((key) => {
    const { least, most } = etiquetteNumbers[key]
    return [key, fc.integer({ min: least, max: most })]
  }),
) as Record<EtiquetteNumberKey, fc.Arbitrary<number>>

/** Any life. */
export const lives: fc.Arbitrary<Life> = fc.record({
  throws: fc.array(anyCommandOf(movers), { minLength: 1, maxLength: 14 }),
  zone: fc.constantFrom(madrid, newYork, santiago, auckland, lordHowe),
  hours: fc.record({
    quietFrom: fc.constantFrom('21:00', '19:30', '23:00').map(clockTime),
    quietTo: fc.constantFrom('08:00', '02:30', '10:00').map(clockTime),
  }),
  numbers: fc.record(anyNumbers, { requiredKeys: [] }),
})

/** What a life has come to. */
export interface Lived {
  readonly workspace: Workspace
  readonly settings: Settings
  readonly zone: Zone
  readonly now: Instant
}

function lived({ throws, zone, hours, numbers }: Life): Lived {
  const settings = { ...defaultSettings, ...hours, ...numbers }
  const turns = inTurn()
  let workspace: Workspace = { ...aWorkspace(), settings: new Map([[settings.id, settings]]) }
  let { now } = turns.next()
  for (const thrown of throws) {
    const context = { ...turns.next(), zone }
    now = context.now
    const result = runCommand(workspace, aimed(thrown, workspace), context)
    if (result.ok) workspace = applyChange(workspace, result.value.change)
  }
  return { workspace, settings, zone, now }
}

/** Shows every card at the end of a life, with its application. */
export function eachCard(
  life: Life,
  look: (card: Card, application: Application, seen: Lived) => void,
): void {
  const seen = lived(life)
  const context = { zone: life.zone, settings: seen.settings, people: seen.workspace.people }
  for (const application of seen.workspace.applications.values())
    look(buildCard(application, context), application, seen)
}
