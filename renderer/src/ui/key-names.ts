const onApple = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform)

const shown: Readonly<Record<string, readonly [apple: string, others: string]>> = {
  Mod: ['⌘', 'Ctrl'],
  Ctrl: ['⌃', 'Ctrl'],
  Shift: ['⇧', 'Shift'],
  Alt: ['⌥', 'Alt'],
  Enter: ['↵', 'Enter'],
  Delete: ['⌫', 'Del'],
  Escape: ['Esc', 'Esc'],
  ArrowUp: ['↑', '↑'],
  ArrowDown: ['↓', '↓'],
  ArrowLeft: ['←', '←'],
  ArrowRight: ['→', '→'],
}

/** "Mod+Shift+K" as the keys are printed on this keyboard. */
export function keyNames(keys: string, apple = onApple): readonly string[] {
  return keys.split('+').map((key) => shown[key]?.[apple ? 0 : 1] ?? key)
}

/** "Mod+K" as `aria-keyshortcuts` wants it. */
export function ariaKeys(keys: string, apple = onApple): string {
  return keys.replace('Mod', apple ? 'Meta' : 'Control').replace('Ctrl', 'Control')
}
