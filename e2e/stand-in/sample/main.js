import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  protocol,
  session,
  Tray,
  nativeImage,
} from 'electron'

/** The smallest app that uses each door of Electron the way Afterword does. */
const here = import.meta.dirname
const types = { '.html': 'text/html', '.js': 'text/javascript' }
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; style-src 'self'"
const state = { window: undefined, tray: undefined, isQuitting: false, seen: [], secondStarts: [] }
globalThis.sample = state

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

async function serve(request) {
  const { pathname } = new URL(request.url)
  try {
    const body = await readFile(join(here, 'page', pathname))
    const headers = { 'content-type': types[extname(pathname)], 'content-security-policy': policy }
    return new Response(body, { headers })
  } catch {
    return new Response('not here', { status: 404 })
  }
}

function openWindow() {
  const window = new BrowserWindow({
    width: 900,
    height: 620,
    show: false,
    webPreferences: { preload: join(here, 'preload.cjs'), sandbox: true },
  })
  state.window = window
  window.on('close', (event) => {
    if (state.isQuitting) return
    event.preventDefault()
    window.hide()
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.on('will-navigate', (event, url) => {
    state.seen.push(url)
    event.preventDefault()
  })
  window.webContents.setWindowOpenHandler(({ url }) => {
    state.seen.push(url)
    return { action: 'deny' }
  })
  void window.loadURL('app://bundle/index.html')
}

function start() {
  protocol.handle('app', serve)
  session.defaultSession.setPermissionRequestHandler((contents, permission, answer) => answer(false))
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    if (!url.startsWith('app:')) state.seen.push(url)
    answer({ cancel: !url.startsWith('app:') })
  })
  ipcMain.handle('echo', (event, ...values) => ({
    values,
    sender: event.senderFrame.url,
    origin: event.senderFrame.origin,
  }))
  ipcMain.handle('fail', () => Promise.reject(new Error('as asked')))
  ipcMain.handle('function', () => () => undefined)
  ipcMain.on('tell', (event, value) => event.sender.send('told', value))
  state.tray = new Tray(nativeImage.createEmpty())
  state.tray.setContextMenu(
    Menu.buildFromTemplate([{ id: 'show', label: 'Show', click: () => state.window.show() }]),
  )
  state.tray.on('click', () => state.window.show())
  nativeTheme.themeSource = 'light'
  state.notify = () => new Notification({ title: 'Thank them', body: 'today' })
  openWindow()
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (event, argv, folder) => state.secondStarts.push({ argv, folder }))
  app.on('window-all-closed', () => undefined)
  app.on('before-quit', (event) => {
    if (process.argv.includes('--slow-quit') && !state.isQuitting) {
      event.preventDefault()
      setTimeout(() => app.quit(), 200)
    }
    state.isQuitting = true
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}
