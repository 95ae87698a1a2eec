import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { BoardStage } from '#core/domain/stage'
import type { Card } from '#core/etiquette/card'
import { useNavigation } from '../../navigation/navigation-store'
import { useWorkspace } from '../../workspace/workspace-store'
import { columnsOf, type Columns } from './board-order'

/** A card on its way by keyboard: where it would land if dropped now. */
export interface Carry {
  readonly id: string
  readonly stage: BoardStage
  readonly index: number
}

export interface BoardLayout {
  /** The columns as shown: a carried card stands where it would land. */
  readonly shown: ComputedRef<Columns>
  readonly carry: Ref<Carry | null>
  readonly focusedId: Ref<string | null>
  readonly all: ComputedRef<number>
}

function withCarry(columns: Columns, carried: Card, carry: Carry): Columns {
  const without: Record<BoardStage, readonly Card[]> = { ...columns }
  without[carried.stage === 'applied' ? carry.stage : carried.stage] = columns[
    carried.stage === 'applied' ? carry.stage : carried.stage
  ].filter((card) => card.id !== carried.id)
  without[carry.stage] = without[carry.stage].toSpliced(carry.index, 0, carried)
  return without
}

/** What stands where on the board. */
export function useBoardView(): BoardLayout {
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const carry = ref<Carry | null>(null)
  const focusedId = ref<string | null>(null)
  const columns = computed(() => columnsOf(workspace.cards.values(), navigation.filter))
  const shown = computed(() => {
    const carried = carry.value === null ? undefined : workspace.cards.get(carry.value.id)
    return carry.value === null || carried === undefined
      ? columns.value
      : withCarry(columns.value, carried, carry.value)
  })
  const all = computed(() => Object.values(columns.value).reduce((sum, cards) => sum + cards.length, 0))
  return { shown, carry, focusedId, all }
}
