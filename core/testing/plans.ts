import type { Application } from '../domain/application'
import type { Person } from '../domain/person'
import { defaultSettings, type Settings } from '../domain/settings'
import { factsOf, type Facts } from '../etiquette/facts'
import { planOf } from '../etiquette/plan'
import type { PlanContext } from '../etiquette/plan-context'
import type { Reminder } from '../etiquette/reminder'
import type { RuleId, Step } from '../etiquette/step'
import { wallTimeIn } from '../time/arithmetic'
import type { Instant, Zone } from '../time/kinds'
import { madrid } from './applications'

/** Somebody with this name; an empty name is one nobody knows yet. */
export function aPerson(id: string, fullName: string, given: Partial<Person> = {}): Person {
  return {
    id,
    fullName,
    given: fullName.split(' ')[0] ?? '',
    family: fullName.split(' ').at(-1) ?? '',
    greetAs: fullName === '' ? null : (fullName.split(' ')[0] ?? null),
    greetAsByHand: false,
    honorific: '',
    employer: 'Example Energy',
    emails: fullName === '' ? [] : [`${id}@example.com`],
    phone: '',
    ...given,
  }
}

/** The user's zone and settings, with a few invented people on file. */
export function aPlanContext(
  given: {
    readonly zone?: Zone
    readonly settings?: Partial<Settings>
    readonly people?: readonly Person[]
  } = {},
): PlanContext {
  const people = [
    aPerson('dana', 'Dana Sample'),
    aPerson('ravi', 'Ravi Trial'),
    aPerson('mei', 'Mei Probe'),
    ...(given.people ?? []),
  ]
  return {
    zone: given.zone ?? madrid,
    settings: { ...defaultSettings, ...given.settings },
    people: new Map(people.map((person) => [person.id, person])),
  }
}

export function factsFor(application: Application, context: PlanContext = aPlanContext()): Facts {
  return factsOf(application, context)
}

/** All steps of an application, in the order of the rules. */
export function stepsOf(application: Application, context: PlanContext = aPlanContext()): readonly Step[] {
  return planOf(factsOf(application, context))
}

/** The steps that one rule makes. */
export function stepsBy(
  rule: RuleId,
  application: Application,
  context: PlanContext = aPlanContext(),
): readonly Step[] {
  return stepsOf(application, context).filter((step) => step.rule === rule)
}

/** The one step that a rule makes. @throws Error where it makes none or several. */
export function stepBy(rule: RuleId, application: Application, context: PlanContext = aPlanContext()): Step {
  const [step, ...more] = stepsBy(rule, application, context)
  if (step === undefined || more.length > 0) throw new Error(`${rule} makes ${1 + more.length} steps`)
  return step
}

/** What the clock on a wall shows, for comparing at a glance; empty for never. */
export function wall(at: Instant | null, where: Zone = madrid): string {
  return at === null ? '' : wallTimeIn(at, where)
}

export function walls(moments: readonly (Instant | Reminder)[], where: Zone = madrid): readonly string[] {
  return moments.map((moment) => wall(typeof moment === 'string' ? moment : moment.at, where))
}
