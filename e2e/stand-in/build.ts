import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'

const sources = import.meta.dirname
const root = resolve(sources, '../..')
const target = join(root, 'out/stand-in')
const folder = join(root, `out/stand-in-${process.pid}`)
const programs = join(folder, 'lib')

/** Builds beside the old one and changes places at the end: what runs meanwhile finds a whole stand-in. */
async function buildStandIn(): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  await build(forNode)
  await build(forPages)
  writeShell()
  rmSync(target, { recursive: true, force: true })
  renameSync(folder, target)
  return target
}

const quiet: InlineConfig = { root: sources, configFile: false, logLevel: 'error', publicDir: false }

const forNode: InlineConfig = {
  ...quiet,
  // A packaged app has no node_modules beside it, so everything is inside.
  ssr: { noExternal: true },
  // Outside Electron the file system is not patched.
  resolve: { alias: { 'original-fs': 'node:fs' } },
  build: {
    ssr: true,
    target: 'node20',
    outDir: programs,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { start: join(sources, 'boot/start.ts'), 'utility-port': join(sources, 'boot/utility-port.ts') },
      output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
}

const forPages: InlineConfig = {
  ...quiet,
  build: {
    target: 'esnext',
    outDir: programs,
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: join(sources, 'page/start.ts'),
      formats: ['iife'],
      name: 'standInPage',
      fileName: () => 'page.js',
    },
  },
}

function writeShell(): void {
  const electron = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string
  }
  writeFileSync(join(folder, 'version'), electron.version)
  // Node reads a file without extension by the nearest package.json, which is the project's without this one.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  writeFileSync(join(folder, 'electron'), "#!/usr/bin/env node\nrequire('./lib/start.js')\n")
  chmodSync(join(folder, 'electron'), 0o755)
  cpSync(join(sources, 'bin'), join(folder, 'bin'), { recursive: true })
}

console.log(await buildStandIn())
