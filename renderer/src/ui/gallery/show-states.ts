const states = [
  [':hover', '.shows-hover *'],
  // Only what can have the focus; the pointer is over everything around a control as well.
  [':focus-visible', '.shows-focus :is(button, input, select)'],
  [':active', '.shows-pressed *'],
] as const

/** A selector with its passing states turned into standing ones: `.button:hover` → `.button:is(.shows-hover *)`. */
export function standingSelector(selector: string): string | null {
  const standing = states.reduce((text, [state, shown]) => text.replaceAll(state, `:is(${shown})`), selector)
  return standing === selector ? null : standing
}

/** Gives every rule for a passing state a twin, so that a page can show the state without pointer and keyboard. */
export function showStates(sheets: Iterable<CSSStyleSheet>): void {
  for (const sheet of sheets) addTwins(sheet)
}

function addTwins(within: CSSStyleSheet | CSSGroupingRule): void {
  const rules = [...within.cssRules]
  for (const [index, rule] of [...rules.entries()].reverse()) {
    if (rule instanceof CSSStyleRule) {
      const standing = standingSelector(rule.selectorText)
      if (standing !== null) within.insertRule(`${standing} { ${rule.style.cssText} }`, index + 1)
    } else if (rule instanceof CSSGroupingRule) addTwins(rule)
  }
}
