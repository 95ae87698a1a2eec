import { inject, provide, shallowRef, type InjectionKey, type Ref } from 'vue'
import type { BoardLayout } from './use-board-view'
import { useBoardView } from './use-board-view'
import { useMoves, type Moves } from './use-moves'
import { useSelection, type Selection } from './use-selection'

/** What the parts of one board share. */
export interface Board {
  readonly layout: BoardLayout
  readonly selection: Selection
  readonly moves: Moves
  /** The cards that the mouse holds just now; changes when they are taken and let go, never on the way. */
  readonly dragged: Ref<ReadonlySet<string>>
}

const key: InjectionKey<Board> = Symbol('board')

export function provideBoard(): Board {
  const layout = useBoardView()
  const board: Board = {
    layout,
    selection: useSelection(layout),
    moves: useMoves(layout),
    dragged: shallowRef(new Set()),
  }
  provide(key, board)
  return board
}

export function useBoard(): Board {
  const board = inject(key)
  if (board === undefined) throw new Error('A part of the board stands outside it')
  return board
}
