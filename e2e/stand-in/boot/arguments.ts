/** Electron's own command line: options up to the app, then everything belongs to the app. */
export interface CommandLine {
  preloadModules: string[]
  application: string | undefined
  inspectorPort: number | undefined
  asksVersion: boolean
}

export function readArguments(given: readonly string[]): CommandLine {
  const result: CommandLine = {
    preloadModules: [],
    application: undefined,
    inspectorPort: undefined,
    asksVersion: false,
  }
  for (let at = 0; at < given.length; at++) {
    const argument = given[at] ?? ''
    if (argument === '-r' || argument === '--require') result.preloadModules.push(given[++at] ?? '')
    else if (argument === '-v' || argument === '--version') result.asksVersion = true
    else if (/^--inspect(-brk)?(=|$)/.test(argument))
      result.inspectorPort = Number(/(\d+)$/.exec(argument)?.[1] ?? 9229)
    else if (!argument.startsWith('-')) {
      result.application = argument
      break
    }
  }
  return result
}
