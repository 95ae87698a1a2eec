import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a Linux desktop starts at login (XDG autostart). */
export interface AutostartEntry {
  readonly name: string
  /** Program and arguments, unquoted. */
  readonly command: readonly string[]
}

/** An argument as the Desktop Entry Specification wants it: quoted, with `"`, backtick, `$`, `\` and `%` made harmless. */
function quoted(argument: string): string {
  return `"${argument
    .replace(/[\\"`$]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`
}

export function autostartText({ name, command }: AutostartEntry): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

/** Whether the file starts us: desktops switch an entry off by these two keys rather than by deleting it. */
export function startsAtLogin(text: string): boolean {
  return !/^Hidden\s*=\s*true\s*$/im.test(text) && !/^X-GNOME-Autostart-enabled\s*=\s*false\s*$/im.test(text)
}

export function readAutostart(file: string): boolean {
  try {
    return startsAtLogin(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}

export function writeAutostart(file: string, entry: AutostartEntry | null): void {
  if (entry === null) return rmSync(file, { force: true })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, autostartText(entry))
}
