import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageOptions } from '../page/message'

/** The page's half of the stand-in, built next to this program. */
const pageProgram = readFileSync(join(__dirname, 'page.js'), 'utf8')

export interface PageScriptOptions {
  preload: string | undefined
  switches: string[]
  zoomFactor: number
}

export interface PageScript {
  source: string
  binding: string
  receiver: string
}

/** The one script that runs before a document's own scripts: our half first, the app's preload as a function inside. */
export function composePageScript({ preload, switches, zoomFactor }: PageScriptOptions): PageScript {
  const token = randomBytes(8).toString('hex')
  const options: PageOptions = {
    binding: `binding_${token}`,
    receiver: `receiver_${token}`,
    zoomFactor,
    process: {
      platform: process.platform,
      argv: [process.execPath, ...switches],
      versions: { ...process.versions },
    },
  }
  const code = preload ? readFileSync(preload, 'utf8') : ''
  const parameters = 'require, module, exports, process'
  const source = `{ ${pageProgram}
    standInPage.start(${JSON.stringify(options)}, function (${parameters}) {${code}\n})
  }`
  return { source: `(() => ${source})()`, binding: options.binding, receiver: options.receiver }
}
