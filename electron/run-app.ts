import { app, globalShortcut, nativeTheme, Notification, powerMonitor, protocol, session } from 'electron'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createAllCards } from './cards/all-cards'
import { LiveCards } from './cards/live-cards'
import { composeData } from './compose-data'
import { composeFront } from './compose-front'
import { composeTray } from './compose-tray'
import type { Log } from './diagnostics/log'
import { createReloadOnBuild } from './diagnostics/reload-on-build'
import { createTestControl } from './diagnostics/test-control'
import { createHandlers } from './handlers/all-handlers'
import { FileReader } from './exchange/file-reader'
import { Heartbeat, systemTimers } from './heartbeat'
import { Gate } from './ipc/gate'
import { systemWire } from './ipc/system-wire'
import { createCalls } from './ipc/register-handlers'
import type { LaunchOptions } from './launch-options'
import type { Part } from './part'
import { Parts } from './parts'
import { createReminderDesk } from './reminders/reminder-desk'
import { startSearchThread } from './search/ask-search-thread'
import { SearchDesk } from './search/search-desk'
import { createWarmUp } from './search/warm-up'
import { createGuards } from './security/guards'
import { createGlobalQuickAdd } from './shell/global-quick-add'
import type { Launches } from './shell/launches'
import { hasTrayHost } from './shell/closing'
import { createLoginItem } from './shell/login-item'
import { createMenuBar } from './shell/menu-bar'
import { PowerEvents } from './shell/power-events'
import { askSessionBus } from './shell/session-bus'
import { createSettingsEffects } from './shell/settings-effects'
import { followLanguage } from './shell/follow-language'
import { applyTheme } from './shell/theme'
import type { SpokenLanguage } from './spoken-language'
import { followZone } from './zone-watch'

/** What is known before Electron is ready. */
export interface Given {
  readonly folder: string
  readonly log: Log
  readonly options: LaunchOptions
  readonly launches: Launches
  readonly spoken: SpokenLanguage
}

/** The app once Electron is ready: what there is, what hears what, and in which order it starts. */
export async function runApp(given: Given): Promise<void> {
  const { log, options, launches, spoken } = given
  const { platform } = process
  const parts = new Parts(log)
  const gate = new Gate()

  const data = composeData(given)
  const { clock, kept, cards, speaker, holidays } = data
  const front = composeFront(given, data, () => parts.stop())
  const { window, quickAddWindow, broadcast, destinations, quitting } = front
  const live = new LiveCards({ kept, index: cards, clock, broadcast, log })
  const tray = composeTray(data, front, live.standing)
  const { reminders, housekeeping, notifier, earlier } = createReminderDesk({
    ...{ kept, clock, speaker, Notification, platform, log },
    cards,
    isWatched: () => window.hasFocus(),
    askBus: askSessionBus,
    open: (destination) => destinations.choose(destination),
  })
  const heartbeat = new Heartbeat(clock, systemTimers, () => live.standing.nextMoment())
  const reader = new FileReader({
    thread: join(import.meta.dirname, 'file-thread.js'),
    timers: systemTimers,
    log,
  })
  const search = new SearchDesk(
    () => startSearchThread(join(import.meta.dirname, 'search-thread.js'), log),
    () => kept.current(),
  )
  const power = new PowerEvents({
    powerMonitor,
    flush: () => void kept.flush(),
    saveNow: () => kept.saveNow(),
    wake: () => heartbeat.wake(),
    quit: () => app.quit(),
  })

  window.onCreated((created) => power.watch(created))
  notifier.onAvailabilityChanged((available) => broadcast('notificationsChanged', { available }))
  kept.onSavingChanged((state) => broadcast('savingChanged', state))
  data.desk.onConflictChanged((conflict) => broadcast('conflictChanged', { conflict }))
  live.onTouched((touched, cause) => reminders.notice(touched, cause))
  live.onSettled(() => {
    void reminders.check()
    tray.refresh()
    heartbeat.wind()
  })
  holidays.onChanged(() => void live.planAnew())
  heartbeat.onBeat(() => {
    live.moveOn()
    void reminders.check()
    tray.refresh()
    broadcast('clockMoved', { now: clock.now(), zone: clock.zone() })
    void followZone(window.contents(), clock)
    void holidays.refresh()
    void housekeeping.check()
  })

  const menuBar = createMenuBar(spoken.words, window, destinations, kept)
  const globalQuickAdd = createGlobalQuickAdd({
    ...{ kept, globalShortcut, log, quickAdd: front.quickAdd },
    onTaken: (taken) => broadcast('quickAddKeysChecked', { taken }),
  })

  const pageFolder = join(import.meta.dirname, '../renderer')
  const house: readonly Part[] = [
    ...createGuards({ app, protocol, session: session.defaultSession, pageFolder, log }),
    createCalls({
      ipc: systemWire,
      handlers: createHandlers({
        ...data,
        ...{ window, quickAddWindow, broadcast },
        ...{ reader, log },
        search,
        opened: front.opened,
        onPageReady: () => destinations.pageReady(),
        allCards: () => live.whole(),
        onReplaced: () => live.replaced(),
        notificationsAvailable: () => notifier.seemsAvailable(),
        quickAddKeysTaken: () => globalQuickAdd.isTaken(),
      }),
      isOurWindow: (id) => window.isOurs(id) || quickAddWindow.isOurs(id),
      ready: gate.opened,
      log,
    }),
    menuBar,
    quitting,
    reader,
    search,
    // The window draws while the disk is read; what it asks for waits at the gate.
    window,
    quickAddWindow,
    data.storage,
    followLanguage({
      ...{ kept, spoken },
      onChanged: () => {
        menuBar.draw()
        tray.refresh()
      },
    }),
    holidays,
    live,
  ]
  const desktop: readonly Part[] = [
    createSettingsEffects({
      kept,
      loginItem: createLoginItem({
        app,
        platform,
        environment: process.env,
        home: homedir(),
        executable: process.execPath,
      }),
      applyTheme: (theme) => applyTheme(nativeTheme, theme),
    }),
    tray,
    globalQuickAdd,
    power,
    createAllCards(live, systemTimers),
    heartbeat,
    // Asked at once, so that whoever counts on notifications knows before the first is missed.
    { name: 'notifications', start: () => void notifier.isAvailable() },
    earlier,
    createWarmUp(() => search.prepare(), systemTimers),
    ...(options.reload
      ? [createReloadOnBuild(pageFolder, () => window.contents()?.reloadIgnoringCache())]
      : []),
  ]
  await parts.start(house)
  gate.open()
  await parts.startOptional(desktop)
  launches.listen(front.enter)
  if (options.hidden && !(await hasTrayHost(platform, askSessionBus))) window.minimize()
  if (clock.isTestClock)
    globalThis.afterwordTest = createTestControl({ clock, reminders, notifier, tray, destinations })
}
