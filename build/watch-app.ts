import { join } from 'node:path'
import { resolveConfig } from 'electron-vite'
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite'
import { root } from './runtime'

/** The bundles of the app; main and preload live in the process, the page can be loaded anew. */
export type BundleName = 'main' | 'preload' | 'renderer'

/**
 * Builds the three bundles and again whenever their sources change; resolves when each stands for the first time.
 * electron-vite's own `build` switches watching off, so Vite builds the same configuration itself.
 * @param rebuilt called after each later build that succeeded
 */
export async function watchApp(rebuilt: (name: BundleName) => void): Promise<{ close: () => Promise<void> }> {
  const configFile = join(root, 'build/electron-vite.config.ts')
  const { config } = await resolveConfig({ configFile, logLevel: 'warn' }, 'build', 'production')
  const names: readonly BundleName[] = ['main', 'preload', 'renderer']
  const watchers = await Promise.all(
    names.map((name) => watchBundle(config?.[name] ?? {}, () => rebuilt(name))),
  )
  return {
    close: async () => {
      await Promise.all(watchers.map((watcher) => watcher.close()))
    },
  }
}

async function watchBundle(config: InlineConfig, rebuilt: () => void): Promise<Rolldown.RolldownWatcher> {
  const watching = mergeConfig(config, { build: { watch: {} } })
  const watcher = (await build(watching)) as Rolldown.RolldownWatcher
  await new Promise<void>((resolve) => {
    let failed = false
    let isFirst = true
    watcher.on('event', (event) => {
      if (event.code === 'START') failed = false
      if (event.code === 'ERROR') {
        failed = true
        console.error(event.error.message)
      }
      if (event.code !== 'END' || failed) return
      if (isFirst) resolve()
      else rebuilt()
      isFirst = false
    })
  })
  return watcher
}
