import fc from 'fast-check'
import { commands, type AnyCommand, type CommandKind } from '../commands/all-commands'
import { instantSchema, plainDateSchema, wallTimeSchema, zoneSchema } from '../time/kinds'
import { arbitraryOf } from '../workspace/arbitrary.test-data'
import type { Workspace } from '../workspace/workspace'

/** A command as the schema allows it, and the dice by which it is aimed at what there is. */
export interface Throw {
  readonly command: AnyCommand
  readonly dice: readonly number[]
}

/** Times of the year in which the commands are given, so that they meet each other, and zones both real and not. */
const minute = fc
  .integer({ min: Date.UTC(2026, 11, 1) / 60_000, max: Date.UTC(2027, 10, 30) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString())
const nearby = new Map<unknown, fc.Arbitrary<unknown>>([
  [instantSchema, minute],
  [plainDateSchema, minute.map((text) => text.slice(0, 10))],
  [wallTimeSchema, minute.map((text) => text.slice(0, 16))],
  [zoneSchema, fc.constantFrom('Europe/Madrid', 'America/New_York', 'Pacific/Auckland', 'Mars/Olympus')],
])

const kinds = Object.keys(commands) as CommandKind[]
/** What only adds noise to a plan: typing, and what leaves the applications alone. */
const seldom = new Set<CommandKind>([
  'announce',
  'markSeen',
  'setMe',
  'editSettings',
  'addSample',
  'removeSample',
  'forgetEverything',
])

/** Any command that its schema lets through. */
export function anyCommandOf(chosen: readonly CommandKind[] = kinds): fc.Arbitrary<Throw> {
  const weighted = chosen.map((kind) => ({
    weight: seldom.has(kind) ? 1 : 4,
    arbitrary: fc.record({
      command: (arbitraryOf(commands[kind].input, nearby) as fc.Arbitrary<object>).map(
        (input) => ({ ...input, kind }) as unknown as AnyCommand,
      ),
      dice: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    }),
  }))
  return fc.oneof(...weighted)
}

/**
 * The command with its ids pointing, mostly, at records that are there; one time in eight they are left as they fell, for
 * whoever asks for what is not.
 */
export function aimed({ command, dice }: Throw, workspace: Workspace): AnyCommand {
  const [which = 0, interviewDie = 0, letterDie = 0, personDie = 0, stepDie = 0, miss = 0] = dice
  if (miss % 8 === 0) return command
  const applications = [...workspace.applications.values()]
  const application = applications[which % Math.max(1, applications.length)]
  const interview = pick(application?.interviews ?? [], interviewDie)
  const letter = pick(application?.letters ?? [], letterDie)
  const person = pick([...workspace.people.values()], personDie)
  const key = pick(
    ['wait', 'letGo', 'reply', `thank-${interview?.id ?? ''}`, `debrief-${interview?.id ?? ''}`],
    stepDie,
  )
  const targets = {
    applicationId: application?.id,
    interviewId: interview?.id,
    letterId: letter?.id,
    personId: person?.id,
    stepKey: key,
  }
  return redirected(command, targets) as AnyCommand
}

function pick<T>(list: readonly T[], die: number): T | undefined {
  return list[die % Math.max(1, list.length)]
}

function redirected(value: unknown, targets: Readonly<Record<string, string | undefined>>): unknown {
  if (Array.isArray(value)) return value.map((item) => redirected(item, targets))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => {
    const target = targets[key]
    return [key, target !== undefined && item !== null ? target : redirected(item, targets)] as const
  })
  return Object.fromEntries(entries)
}
