import { ipcMain } from 'electron'

/** Electron's own wire, handed to `createCalls` and to nothing else: whoever listens here listens past every check. */
export const systemWire = ipcMain
