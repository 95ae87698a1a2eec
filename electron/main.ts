import { app, dialog, protocol } from 'electron'
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { appId, linkScheme } from './app-identity'
import { createCrashLog } from './diagnostics/crash-log'
import { createFileLog } from './diagnostics/file-log'
import { errorDetail } from './diagnostics/log'
import { readLaunchOptions } from './launch-options'
import { runApp } from './run-app'
import { registerPageScheme } from './security/app-protocol'
import { resolveNoNames } from './security/offline'
import { answerKnock, wasAnswered } from './shell/knock'
import { Launches } from './shell/launches'
import { systemLocales } from './shell/system-locales'
import { SpokenLanguage } from './spoken-language'

// What must be said before Electron is ready.
app.enableSandbox()
resolveNoNames(app.commandLine)
app.setAppUserModelId(appId)
registerPageScheme(protocol)

// The folder comes before the lock: without it, some systems refuse the lock at the first start ever.
const folder = app.getPath('userData')
mkdirSync(folder, { recursive: true, mode: 0o700 })
const log = createFileLog(folder, !app.isPackaged)
const options = readLaunchOptions(process.argv, app.isPackaged)
const launches = new Launches(app, process.argv, process.cwd(), (knock) => answerKnock(folder, knock))
const spoken = new SpokenLanguage(() => systemLocales(app))
const { words } = spoken

// The lock comes before the data: two writers on one file lose both their work.
const knock = randomUUID()
if (app.requestSingleInstanceLock({ knock })) void runFirst()
else void leaveToFirst()

async function runFirst(): Promise<void> {
  try {
    await createCrashLog(app, log).start?.()
    if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme)
    await app.whenReady()
    spoken.follow('system')
    await runApp({ folder, log, options, launches, spoken })
  } catch (error) {
    log.error('start failed', errorDetail(error))
    dialog.showErrorBox(words.shell.failed.title, words.shell.failed.detail({ folder }))
    app.exit(1)
  }
}

/** The first instance shows its window and answers; where none does, a silent end would leave the user with nothing. */
async function leaveToFirst(): Promise<void> {
  const answered = await wasAnswered(folder, knock)
  log.info('second start', { answered })
  if (!answered) dialog.showErrorBox(words.shell.locked.title, words.shell.locked.detail)
  app.exit(answered ? 0 : 1)
}
