import { computed, shallowRef, type ComputedRef, type Ref } from 'vue'
import { passing } from '#core/board/card-filter'
import { columnsInOrder, countOf, eachColumn, shownOf, type Columns } from '#core/board/columns'
import { wholeBoard } from '#core/domain/board-view'
import type { BoardStage } from '#core/domain/stage'
import type { Card } from '#core/etiquette/card'
import { useBoardFilter } from '../../navigation/board-filter-store'
import { useClock } from '../../workspace/clock'
import { useWorkspace } from '../../workspace/workspace-store'

/** Cards on their way by keyboard: which one leads, all that go with it, and where they would land if dropped now. */
export interface Carry {
  readonly id: string
  readonly ids: readonly string[]
  readonly stage: BoardStage
  readonly index: number
}

export interface BoardLayout {
  /** The columns as shown: carried cards stand where they would land. */
  readonly shown: ComputedRef<Columns>
  /** The columns as the filter leaves them, nothing carried. */
  readonly resting: ComputedRef<Columns>
  readonly carry: Ref<Carry | null>
  readonly focusedId: Ref<string | null>
  /** A card has the focus by keyboard. */
  readonly isWalked: Ref<boolean>
  /** How many are shown, and how many there would be without the filter: with the archived ones where those are asked for. */
  readonly all: ComputedRef<number>
  readonly whole: ComputedRef<Columns>
}

function withCarry(columns: Columns, cards: readonly Card[], { ids, stage, index }: Carry): Columns {
  const gone = new Set(ids)
  const without = eachColumn((one) => columns[one].filter((card) => !gone.has(card.id)))
  return { ...without, [stage]: without[stage].toSpliced(index, 0, ...cards) }
}

/** What stands where on the board. The order is made of all cards once; a filter then only leaves out. */
export function useBoardView(): BoardLayout {
  const workspace = useWorkspace()
  const board = useBoardFilter()
  const { now, zone } = useClock()
  const carry = shallowRef<Carry | null>(null)
  const focusedId = shallowRef<string | null>(null)
  const isWalked = shallowRef(false)

  /** Read only where time counts, so that the minute moves nothing else. */
  const moment = {
    get now() {
      return now.value
    },
    get zone() {
      return zone.value
    },
  }
  const ordered = computed(() => columnsInOrder(workspace.cards.values(), board.order, moment))
  /** A value of its own, so that typing in the search counts nothing anew. */
  const archived = computed(() => board.filter.archived)
  const whole = computed(() =>
    shownOf(ordered.value, passing({ ...wholeBoard, archived: archived.value }, moment)),
  )
  const resting = computed(() =>
    board.isNarrowed ? shownOf(ordered.value, passing(board.filter, moment)) : whole.value,
  )
  const shown = computed(() => {
    const cards = carry.value?.ids.flatMap((id) => workspace.cards.get(id) ?? []) ?? []
    return carry.value === null || cards.length === 0
      ? resting.value
      : withCarry(resting.value, cards, carry.value)
  })
  const all = computed(() => countOf(resting.value))
  return { shown, resting, carry, focusedId, isWalked, all, whole }
}
