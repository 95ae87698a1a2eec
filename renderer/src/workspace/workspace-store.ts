import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { AnyCommand } from '#core/commands/all-commands'
import type { Application } from '#core/domain/application'
import type { Person } from '#core/domain/person'
import { defaultSettings, type Settings } from '#core/domain/settings'
import type { Card } from '#core/etiquette/card'
import type { WorkspaceChanged } from '#core/ipc/events'
import type { SavingState } from '#core/ipc/rooms/storage'
import type {
  Awaited,
  CardPortion,
  NamesElsewhere,
  PlanAround,
  RunResult,
  UndoState,
} from '#core/ipc/rooms/workspace'
import { api, onEvent } from '../api/client'
import { moveClock } from './clock'
import { guess, type Held } from './optimistic'
import { painted } from './painted'

const nothingAwaited: Awaited = {
  applied: 0,
  interviewed: 0,
  thanked: 0,
  awaiting: 0,
  offer: 0,
  declined: 0,
}
const nobodyElse: NamesElsewhere = { companies: [], roles: [], people: [] }

/** The one store of main's data: cards of all applications, records of those that are open. Main decides; the page guesses. */
export const useWorkspace = defineStore('workspace', () => {
  const revision = ref(-1)
  const cards = shallowRef<ReadonlyMap<string, Card>>(new Map())
  const people = shallowRef<ReadonlyMap<string, Person>>(new Map())
  const applications = shallowRef<ReadonlyMap<string, Application>>(new Map())
  const settings = shallowRef<Settings>(defaultSettings)
  const undoState = shallowRef<UndoState>({ undo: null, redo: null })
  const saving = shallowRef<SavingState>({ state: 'saved' })
  const elsewhere = shallowRef<NamesElsewhere>(nobodyElse)
  /** By application: what the rules read besides its record. */
  const around = shallowRef<ReadonlyMap<string, PlanAround>>(new Map())
  /** How often the user did something. What offers to take the last of it back holds until this moves on. */
  const deeds = ref(0)
  /** What is on its way still, by stage; null once every card is here. */
  const awaited = shallowRef<Awaited | null>(null)
  let arrivals = 0
  const started = computed(() => revision.value >= 0)

  function follow(changed: WorkspaceChanged): void {
    moveClock(changed.now)
    revision.value = changed.revision
    undoState.value = changed.undo
    if (changed.settings !== null) settings.value = changed.settings
    if (changed.cards.length + changed.removedCards.length > 0) {
      const next = new Map(cards.value)
      for (const card of changed.cards) next.set(card.id, card)
      for (const id of changed.removedCards) next.delete(id)
      cards.value = next
    }
    if (changed.people.length + changed.removedPeople.length > 0) {
      const next = new Map(people.value)
      for (const person of changed.people) next.set(person.id, person)
      for (const id of changed.removedPeople) next.delete(id)
      people.value = next
    }
    const held = applications.value
    const touched = changed.applications.filter((application) => held.has(application.id))
    if (touched.length > 0 || changed.removedCards.some((id) => held.has(id))) {
      const next = new Map(held)
      for (const application of touched) next.set(application.id, application)
      for (const id of changed.removedCards) next.delete(id)
      applications.value = next
    }
  }

  /** Listens first, then asks for everything: a change in between is in the answer already. */
  async function start(): Promise<void> {
    onEvent('workspaceChanged', (changed) => {
      if (changed.revision >= revision.value) follow(changed)
    })
    onEvent('savingChanged', (state) => {
      saving.value = state
    })
    await refresh()
  }

  /** Asks for everything anew: at start, and where other data is in force than was. */
  async function refresh(): Promise<void> {
    const snapshot = await api.workspace.open()
    applications.value = new Map()
    awaited.value = snapshot.awaited
    cards.value = new Map(snapshot.cards.map((card) => [card.id, card]))
    people.value = new Map(snapshot.people.map((person) => [person.id, person]))
    settings.value = snapshot.settings
    undoState.value = snapshot.undo
    saving.value = snapshot.saving
    revision.value = snapshot.revision
    arrivals += 1
    if (snapshot.awaited !== null) void takeRest(arrivals)
  }

  /** The cards that no board shows at first, portion by portion. A later `refresh` asks for all of them itself. */
  async function takeRest(turn: number): Promise<void> {
    await painted()
    for (let after: string | null = null; ;) {
      const portion: CardPortion = await api.workspace.cards({ after })
      if (turn !== arrivals) return
      const next = new Map(cards.value)
      const left = { ...(awaited.value ?? nothingAwaited) }
      for (const card of portion.cards) {
        if (!next.has(card.id) && card.archived === null) left[card.stage] = Math.max(0, left[card.stage] - 1)
        next.set(card.id, card)
      }
      cards.value = next
      awaited.value = portion.last === null ? null : left
      if (portion.last === null) return
      after = portion.last
    }
  }

  /** Fetches a whole application and keeps it up to date from then on. */
  async function hold(id: string): Promise<void> {
    const whole = await api.workspace.application({ id })
    elsewhere.value = whole.elsewhere
    around.value = new Map(around.value).set(id, whole.around)
    applications.value = new Map(applications.value).set(id, whole.application)
  }

  /** Does a command. What the page holds shows the result at once and goes back if main refuses. @throws AppError */
  async function run(command: AnyCommand): Promise<RunResult> {
    const held: Held = {
      cards: cards.value,
      applications: applications.value,
      people: people.value,
      settings: settings.value,
    }
    const guessed = guess(held, command)
    const before = revision.value
    if (guessed !== null) {
      cards.value = guessed.cards
      applications.value = guessed.applications
    }
    try {
      const result = await api.workspace.run({ command })
      // Letters are drafted as a consequence, and go back with what caused them.
      if (command.kind !== 'startLetters') deeds.value += 1
      return result
    } catch (error) {
      if (guessed !== null && revision.value === before) {
        cards.value = held.cards
        applications.value = held.applications
      }
      throw error
    }
  }

  const undo = (): Promise<RunResult> => api.workspace.undo()
  const redo = (): Promise<RunResult> => api.workspace.redo()
  const retrySave = (): Promise<null> => api.workspace.retrySave()

  return {
    revision,
    cards,
    people,
    applications,
    settings,
    undoState,
    saving,
    elsewhere,
    around,
    deeds,
    awaited,
    started,
    start,
    refresh,
    hold,
    run,
    undo,
    redo,
    retrySave,
  }
})
