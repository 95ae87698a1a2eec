/** Read before `process.execPath` becomes the stand-in's own, as it is Electron's in Electron. */
export const nodeExecutable = process.execPath
