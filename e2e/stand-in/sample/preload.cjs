const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('sample', {
  echo: (...values) => ipcRenderer.invoke('echo', ...values),
  fail: () => ipcRenderer.invoke('fail'),
  askForFunction: () => ipcRenderer.invoke('function'),
  tell: (value) => ipcRenderer.send('tell', value),
  onTold: (listener) => {
    const called = (event, value) => listener(value)
    ipcRenderer.on('told', called)
    return () => ipcRenderer.removeListener('told', called)
  },
})
