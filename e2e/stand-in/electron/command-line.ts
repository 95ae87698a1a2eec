import type { CommandLine } from 'electron'

const switches = new Map<string, string>()

/** Chromium's idea of switches: `--name` or `--name=value`, up to a bare `--`. */
function readSwitches(): void {
  const end = process.argv.indexOf('--')
  for (const argument of process.argv.slice(1, end < 0 ? undefined : end)) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (name) switches.set(name, value ?? '')
  }
}

readSwitches()

export const commandLine = {
  appendSwitch: (name, value = '') => void switches.set(name, value),
  appendArgument: () => undefined,
  hasSwitch: (name) => switches.has(name),
  getSwitchValue: (name) => switches.get(name) ?? '',
  removeSwitch: (name) => void switches.delete(name),
} satisfies CommandLine
