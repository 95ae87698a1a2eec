import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Licence } from '../core/ipc/rooms/app'

/** The folder of the package that a bundled file comes from, or null for our own. */
export function packageFolder(file: string): string | null {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
    file.replaceAll('\\', '/').replace(/^\0/, ''),
  )
  return found?.[1] ?? null
}

/** What a package says of itself and its licence; null where it is no package of its own. */
function licenceIn(folder: string): Licence | null {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly [field: string]: string | undefined
  }
  if (name === undefined || version === undefined) return null
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  return { name, version, licence: typeof license === 'string' ? license : '', text }
}

/**
 * Writes `licences.json` beside a bundle: every package of which something went into it, found by the files that were
 * read. The workers of the page are built apart, and tell the same list.
 */
export function collectLicences(
  outFolder: string,
  pageFolder = outFolder,
): { readonly plugin: () => Plugin } {
  const folders = new Set<string>()
  const write = (): void => {
    const all = [...folders].map(licenceIn).filter((licence) => licence !== null)
    const sorted = all.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    writeFileSync(resolve(outFolder, 'licences.json'), JSON.stringify(sorted))
  }
  const plugin = (): Plugin => ({
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      // Fonts and WebAssembly are named by the files they were.
      const assets = Object.values(bundle).flatMap((part) =>
        part.type === 'asset' ? part.originalFileNames.map((name) => resolve(pageFolder, name)) : [],
      )
      for (const file of [...this.getModuleIds(), ...assets]) {
        const folder = packageFolder(file)
        if (folder !== null) folders.add(folder)
      }
    },
    writeBundle: write,
  })
  return { plugin }
}
