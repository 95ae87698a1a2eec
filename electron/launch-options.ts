import { instant, zone, type Instant, type Zone } from '#core/time/kinds'

/** What the command line asks for. */
export interface LaunchOptions {
  /** Start without showing the window: how the system starts us at login. */
  readonly hidden: boolean
  /** Reload the page whenever its bundle is written. Unpackaged builds only. */
  readonly reload: boolean
  /** Start of a test's clock, and its zone. Unpackaged builds only. */
  readonly now: Instant | null
  readonly zone: Zone | null
}

function valueOf(name: string, argv: readonly string[]): string | null {
  const prefix = `--${name}=`
  return argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? null
}

/** Reads the command line; a packaged app knows no switch that could bend its clock. @throws RangeError on a bad instant. */
export function readLaunchOptions(argv: readonly string[], isPackaged: boolean): LaunchOptions {
  const now = isPackaged ? null : valueOf('now', argv)
  const zoneName = isPackaged ? null : valueOf('zone', argv)
  return {
    hidden: argv.includes('--hidden'),
    reload: !isPackaged && argv.includes('--reload'),
    now: now === null ? null : instant(now),
    zone: zoneName === null ? null : zone(zoneName),
  }
}
