import type { AnyCommand } from '#core/commands/all-commands'
import { runCommand } from '#core/commands/run-command'
import type { Application } from '#core/domain/application'
import type { Person } from '#core/domain/person'
import type { Settings } from '#core/domain/settings'
import { buildCard } from '#core/etiquette/build-card'
import type { Card } from '#core/etiquette/card'
import { emptyWorkspace } from '#core/workspace/workspace'
import { clockNow, clockZone } from './clock'
import { movedCards } from './moved-cards'

/** What the page holds of main's data. */
export interface Held {
  readonly cards: ReadonlyMap<string, Card>
  readonly applications: ReadonlyMap<string, Application>
  readonly people: ReadonlyMap<string, Person>
  readonly settings: Settings
}

/** Typing and moving are felt at once; everything else may wait the few milliseconds until main has it on disk. */
const guessable: ReadonlySet<AnyCommand['kind']> = new Set([
  'editDetails',
  'editParagraph',
  'editSubject',
  'editFacts',
  'editJobTitle',
  'moveApplication',
  'moveApplications',
])

/** What main will most likely answer, by the same core function; null where the page holds too little to say. */
export function guess(held: Held, command: AnyCommand): Pick<Held, 'cards' | 'applications'> | null {
  if (command.kind === 'moveApplications') {
    const ids = command.moves
      .map(({ applicationId }) => applicationId)
      .filter((id) => held.cards.get(id)?.archived === null)
    return { ...held, cards: movedCards(held.cards, ids, command) }
  }
  if (!guessable.has(command.kind) || !('applicationId' in command)) return null
  const id = command.applicationId
  if (id === null || !held.cards.has(id)) return null
  const guessed = held.applications.has(id) ? guessRecord(held, command, id) : null
  if (command.kind !== 'moveApplication') return guessed
  return { ...held, ...guessed, cards: movedCards(guessed?.cards ?? held.cards, [id], command) }
}

function guessRecord(
  held: Held,
  command: AnyCommand,
  id: string,
): Pick<Held, 'cards' | 'applications'> | null {
  const workspace = {
    ...emptyWorkspace,
    applications: held.applications,
    people: held.people,
    settings: new Map([[held.settings.id, held.settings]]),
  }
  const context = { now: clockNow(), zone: clockZone(), newId: () => crypto.randomUUID() }
  const result = runCommand(workspace, command, context)
  if (!result.ok) return null
  const after = result.value.change.records.find((record) => record.table === 'applications')?.after ?? null
  if (after === null) return null
  const built = buildCard(after, { zone: context.zone, settings: held.settings, people: held.people })
  return {
    cards: new Map(held.cards).set(id, cardLike(built, held.cards.get(id))),
    applications: new Map(held.applications).set(id, after),
  }
}

/** Steps need the neighbours, which the page does not hold: they stay until main answers. */
function cardLike(built: Card, known: Card | undefined): Card {
  if (known === undefined) return built
  const { rank, steps, clock } = known
  return { ...built, rank, steps, clock }
}
