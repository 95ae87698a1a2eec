import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import places from '../chromium-places.json'
import { DevTools } from './devtools'

/** The installed Chromium, or undefined. */
export function findChromium(): string | undefined {
  return [process.env['AFTERWORD_CHROMIUM'], ...places].find((path) => path && existsSync(path))
}

const fixedSwitches = [
  '--remote-debugging-pipe',
  // Also keeps Chromium alive while the app has no window, as in the tray.
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-search-engine-choice-screen',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--password-store=basic',
  '--force-color-profile=srgb',
  '--hide-scrollbars=0',
  // Every frame stays in its page's process, so that one interception sees all of its requests.
  '--disable-site-isolation-trials',
  '--disable-features=Translate,OptimizationHints,MediaRouter,IsolateSandboxedIframes,WebUIOmniboxPopup,WebUIOmniboxAimPopup,HttpsUpgrades,PaintHolding,SpareRendererForSitePerProcess',
  // Second fence behind the interception of requests: no name ever resolves.
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

export interface ChromiumOptions {
  profile: string
  headed: boolean
  remoteDebuggingPort: string | undefined
  /** Chromium on Linux takes its language from the environment, and with it the manner of date fields. */
  language: string
  /** Folder whose programs shadow the desktop's own (`xdg-open`), so that nothing is really opened. */
  programs: string
}

export interface Chromium {
  devTools: DevTools
  process: ChildProcess
  exited: Promise<void>
}

export function startChromium(options: ChromiumOptions): Chromium {
  const executable = findChromium()
  if (!executable) throw new Error('stand-in: no Chromium found; install chromium or set AFTERWORD_CHROMIUM')
  mkdirSync(options.profile, { recursive: true })
  const child = spawn(executable, switches(options), {
    // 3 and 4 are where --remote-debugging-pipe reads and writes.
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...languageOf(options.language),
      PATH: `${options.programs}:${process.env['PATH'] ?? ''}`,
      NODE_OPTIONS: '',
    },
  })
  forwardDebuggingLine(child.stderr as Readable)
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    devTools: new DevTools(child.stdio[3] as Writable, child.stdio[4] as Readable),
    process: child,
    exited,
  }
}

/** Hands one more window without tabs to the Chromium that runs on this profile. */
export function openAppWindow(options: ChromiumOptions): void {
  const args = [...sandboxSwitches(), `--user-data-dir=${options.profile}`, '--app=data:text/html,']
  spawn(findChromium() ?? '', args, { stdio: 'ignore' }).on('error', () => undefined)
}

/**
 * `en-GB` as the environment writes it; none given: as the desktop has it. The locale itself stays one that every system
 * has: under one that is not installed, Chromium draws nothing on a profile path with a letter outside ASCII.
 */
function languageOf(language: string): Record<string, string> {
  return language === '' ? {} : { LC_ALL: 'C.UTF-8', LANGUAGE: language.replace('-', '_') }
}

function sandboxSwitches(): string[] {
  // Chromium refuses its sandbox to root.
  return process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []
}

function switches(options: ChromiumOptions): string[] {
  const display = options.headed ? [] : ['--headless=new']
  const port = options.remoteDebuggingPort
  const debugging = port === undefined ? [] : [`--remote-debugging-port=${port}`]
  return [
    ...fixedSwitches,
    ...sandboxSwitches(),
    ...display,
    ...debugging,
    `--user-data-dir=${options.profile}`,
  ]
}

/** Playwright waits for this line; the rest of what Chromium says on machines without a desktop is noise. */
function forwardDebuggingLine(errors: Readable): void {
  errors.setEncoding('utf8')
  errors.on('data', (text: string) => {
    if (process.env['STAND_IN_LOG']) process.stderr.write(text)
    else
      for (const line of text.match(/^DevTools listening on ws:.*$/gm) ?? [])
        process.stderr.write(`${line}\n`)
  })
}

/** Whether a Chromium holds this profile. */
export function isProfileInUse(profile: string): boolean {
  try {
    const holder = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1])
    process.kill(holder, 0)
    return true
  } catch {
    return false
  }
}

/** After a crash of main its Chromium takes a moment to leave; one that stays belongs to an instance that lives. */
export async function untilProfileIsFree(profile: string): Promise<boolean> {
  for (let round = 0; round < 200 && isProfileInUse(profile); round++) await delay(10)
  return !isProfileInUse(profile)
}
