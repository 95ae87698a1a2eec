import { join } from 'node:path'
import { build } from 'vite'
import { temporaryFolder } from './workspace.test-data'

/** The saving program as one file that starts quickly. */
export async function bundledChild(): Promise<string> {
  const outDir = await temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'crash-child.test-data.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  return join(outDir, 'child.mjs')
}
