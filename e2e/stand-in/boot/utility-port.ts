import { EventEmitter } from 'node:events'

/** Loaded before the script of a utility process. */
class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(message)
  }
}

const port = new ParentPort()
process.on('message', (data) => port.emit('message', { data, ports: [] }))
Object.assign(process, { parentPort: port, type: 'utility' })
