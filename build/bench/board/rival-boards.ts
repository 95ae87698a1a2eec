import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { chromium, type Browser } from 'playwright'
import { build, preview } from 'vite'
import { findChromium, root } from '../../runtime'
import type { MeasuredBoard } from './measured-board'

const outDir = join(root, 'out/bench-board')

/** The rivals' page, built as ours is, and a browser of the same make to show it. */
export async function openRivals(): Promise<{
  readonly open: (kind: string, cards: readonly unknown[]) => Promise<MeasuredBoard>
  readonly close: () => Promise<void>
}> {
  const folder = join(import.meta.dirname, 'page')
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    plugins: [vue()],
    resolve: {
      alias: {
        'vue-draggable-plus': join(
          folder,
          '../../rivals/node_modules/vue-draggable-plus/dist/vue-draggable-plus.js',
        ),
      },
    },
    build: { outDir, emptyOutDir: true },
  })
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const executablePath = findChromium()
  const browser: Browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  })
  return {
    async open(kind, cards) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 820 } })
      await page.goto(`${address}?${kind}`)
      await page.evaluate('window.rival !== undefined')
      await page.evaluate((given) => void Object.assign(globalThis, { given }), cards)
      await page.evaluate('rival.give(given)')
      return {
        who: kind,
        page,
        show: 'rival.show();',
        hide: null,
        card: '.rival-card',
        list: '.column',
        // In a task of the page's own, as a key press is.
        narrow: (text) => page.evaluate(`void setTimeout(() => rival.filter(${JSON.stringify(text)}))`),
      }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
