import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './runtime'

/** A part of the built app and the most it may weigh; bytes. Who needs more says so here, and why in the commit. */
export interface Budget {
  readonly part: string
  readonly bytes: number
  readonly most: number
}

const out = join(root, 'out')
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(out, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(out, folder, name))

const weight = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0)

/** What the page loads before it draws: the scripts and styles that its document names, and what those cannot do without. */
function firstLoad(): readonly string[] {
  const lazy = /LetterDesk|spelling|gallery|quick-add|harper|\.woff2$/
  return filesIn('renderer/assets').filter((file) => /\.(js|css)$/.test(file) && !lazy.test(file))
}

/** How heavy the parts of the built app are, against what they may weigh. */
export function bundleSizes(): readonly Budget[] {
  const lazy = filesIn('renderer/assets').filter((file) => /LetterDesk.*\.js$/.test(file))
  return [
    { part: 'main', bytes: weight([join(out, 'main/main.js')]), most: 1_200_000 },
    { part: 'preload', bytes: weight(filesIn('preload')), most: 6_000 },
    { part: 'page, first load', bytes: weight(firstLoad()), most: 1_600_000 },
    { part: 'letter desk, when it is opened', bytes: weight(lazy), most: 120_000 },
  ]
}
