import { nextTick } from 'vue'
import { placeAt } from '#core/board/drop-place'
import { byRank } from '#core/commands/ranks'
import type { Place } from '#core/commands/inputs'
import type { BoardStage } from '#core/domain/stage'
import type { Card } from '#core/etiquette/card'
import { announce } from '#ui/announcer'
import { useBoardFilter } from '../../navigation/board-filter-store'
import { useNavigation } from '../../navigation/navigation-store'
import { moveNeedsSheet } from '../../navigation/move-question'
import { useActions } from '../../notices/use-actions'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import type { BoardLayout } from './use-board-view'

/** Puts keyboard focus on a card, after the board has been drawn anew. */
export async function focusCard(id: string): Promise<void> {
  await nextTick()
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus()
}

export interface Moves {
  /** To a place among the cards shown in a column, the moved ones left out of counting. */
  readonly toPlace: (ids: readonly string[], stage: BoardStage, index: number) => Promise<void>
  /** To the top of a column, where they are seen. */
  readonly toColumn: (ids: readonly string[], stage: BoardStage) => Promise<void>
}

/** Moves cards: at once where nothing needs to be said, by a question where the move means something. */
export function useMoves(layout: BoardLayout): Moves {
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const board = useBoardFilter()
  const actions = useActions()
  const words = useWords()

  /** What no longer answers to the filter once it is moved is said to be hidden, not left to be missed. */
  function hiddenNow(ids: readonly string[], stage: BoardStage): readonly string[] {
    const inSight = new Set(layout.resting.value[stage].map(({ id }) => id))
    return ids.filter((id) => !inSight.has(id))
  }

  function said(cards: readonly Card[], stage: BoardStage): string {
    const column = words.board.columns[stage].name
    const [first] = cards
    const done =
      cards.length === 1 && first !== undefined
        ? words.board.movedNotice({ company: first.company, column })
        : words.board.movedMany({ count: cards.length, column })
    const hidden = hiddenNow(
      cards.map(({ id }) => id),
      stage,
    ).length
    return hidden === 0 ? done : words.board.andHidden({ done, count: hidden })
  }

  /** Heard by whoever does not see where it landed. */
  function announceMove(cards: readonly Card[], stage: BoardStage): void {
    const [first] = cards
    const column = layout.resting.value[stage]
    const at = column.findIndex(({ id }) => id === first?.id)
    if (cards.length > 1 || first === undefined || at < 0) return announce(said(cards, stage))
    const name = words.board.columns[stage].name
    announce(words.board.moved({ company: first.company, column: name, place: at + 1, all: column.length }))
  }

  /** The uppermost card of a column in the order by hand, whatever is shown of it. */
  function topOf(stage: BoardStage, except: string): string | null {
    const column = [...workspace.cards.values()].filter(
      (card) => card.stage === stage && card.archived === null && card.id !== except,
    )
    return column.sort(byRank)[0]?.id ?? null
  }

  /** The card that the keyboard goes on from when the moved one has left what is shown. */
  function heirOf(id: string): string | null {
    for (const cards of Object.values(layout.resting.value)) {
      const at = cards.findIndex((card) => card.id === id)
      if (at >= 0) return cards[at + 1]?.id ?? cards[at - 1]?.id ?? null
    }
    return null
  }

  async function move(ids: readonly string[], stage: BoardStage, place: Place): Promise<void> {
    const cards = ids.flatMap((id) => workspace.cards.get(id) ?? []).filter((card) => card.archived === null)
    const [first] = cards
    if (first === undefined) return
    const changing = cards.filter((card) => card.stage !== stage)
    const { value: focused } = layout.focusedId
    const leading = cards.find(({ id }) => id === focused)?.id ?? first.id
    const heir = heirOf(leading)
    if (stage !== 'interviewed' && changing.some((card) => moveNeedsSheet(card, stage))) {
      const above = place === 'top' ? topOf(stage, first.id) : place === 'bottom' ? null : place.above
      const applicationIds = cards.map(({ id }) => id)
      navigation.openSheet(
        cards.length === 1
          ? { name: 'move', applicationId: first.id, to: stage, above }
          : { name: 'moveMany', applicationIds, to: stage, place },
      )
      return
    }
    const done = changing.length === 0 ? undefined : () => said(cards, stage)
    const result = await actions.run(
      cards.length === 1
        ? { kind: 'moveApplication', applicationId: first.id, stage, place }
        : { kind: 'moveApplications', moves: cards.map(({ id }) => ({ applicationId: id })), stage, place },
      done,
    )
    if (result === null) return
    announceMove(cards, stage)
    const next = hiddenNow([leading], stage).length === 0 ? leading : heir
    if (next !== null && !isElsewhere()) await focusCard(next)
  }

  /** By now the user may have gone on to something else, and is left there. */
  const isElsewhere = (): boolean => document.activeElement?.closest('input, textarea, [role=dialog]') != null

  return {
    toPlace(ids, stage, index) {
      const moved = new Set(ids)
      const isSorted = board.order !== 'byHand'
      const stays = ids.every((id) => workspace.cards.get(id)?.stage === stage)
      if (isSorted && stays) {
        announce(words.board.staysSorted({ order: words.board.orders[board.order] }))
        return Promise.resolve()
      }
      return move(ids, stage, isSorted ? 'top' : placeAt(layout.resting.value[stage], index, moved))
    },
    toColumn: (ids, stage) => move(ids, stage, 'top'),
  }
}
