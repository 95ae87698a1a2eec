import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { nodeExecutable } from '../boot/node-executable'
import { strict } from '../strict'

interface ForkOptions {
  env?: NodeJS.ProcessEnv
  execArgv?: string[]
  cwd?: string
  stdio?: 'pipe' | 'inherit' | 'ignore'
}

/** A child of Node whose `process.parentPort` speaks as Electron's does. */
class UtilityProcess extends EventEmitter {
  readonly stdout = null
  readonly stderr = null
  private readonly child: ChildProcess

  constructor(path: string, args: string[], { env, execArgv = [], cwd, stdio = 'inherit' }: ForkOptions) {
    super()
    this.child = fork(path, args, {
      env: env ?? process.env,
      execPath: nodeExecutable,
      execArgv: [...execArgv, '--require', join(__dirname, 'utility-port.js')],
      serialization: 'advanced',
      stdio: [stdio, stdio, stdio, 'ipc'],
      ...(cwd ? { cwd } : {}),
    })
    this.child.on('spawn', () => this.emit('spawn'))
    this.child.on('message', (message) => this.emit('message', message))
    this.child.on('exit', (code) => this.emit('exit', code ?? 1))
  }

  get pid(): number | undefined {
    return this.child.pid
  }

  postMessage(message: object): void {
    if (this.child.connected) this.child.send(message)
  }

  kill(): boolean {
    return this.child.kill()
  }
}

strict('UtilityProcess', UtilityProcess.prototype)

export const utilityProcess = strict('utilityProcess', {
  fork: (path: string, args: string[] = [], options: ForkOptions = {}) =>
    new UtilityProcess(path, args, options),
})
