import { actionIds, appActions, type ActionId } from '#core/actions/app-actions'

/** The keys of a key press as the list of actions writes them: "Mod+Shift+Z". */
function written(event: KeyboardEvent): string {
  const isMod = event.ctrlKey || event.metaKey
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  // What Shift makes of a sign ("?") is in the sign already; of a letter it is not.
  const isShifted = event.shiftKey && /^\p{L}$/u.test(key)
  return [isMod ? 'Mod' : '', isShifted ? 'Shift' : '', key].filter((part) => part !== '').join('+')
}

/** The action a key press asks for, if any. With Alt held down it is a letter being typed (AltGr), not a command. */
export function pressedAction(event: KeyboardEvent): ActionId | null {
  if (event.altKey) return null
  const keys = written(event)
  // Redo by Ctrl+Y too, as Windows has it.
  if (keys === 'Mod+Y') return 'redo'
  return actionIds.find((id) => appActions[id].keys === keys) ?? null
}
