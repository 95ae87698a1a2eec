import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { collectLicences } from './licences'

const root = resolve(import.meta.dirname, '..')
const ofMain = collectLicences(resolve(root, 'out/main'))
const ofPage = collectLicences(resolve(root, 'out/renderer'), resolve(root, 'renderer'))

/** Main has everything inside, no node_modules in the package; what its threads share with it becomes a chunk. */
export default defineConfig({
  main: {
    plugins: [ofMain.plugin()],
    build: {
      outDir: resolve(root, 'out/main'),
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        input: {
          main: resolve(root, 'electron/main.ts'),
          'file-thread': resolve(root, 'electron/exchange/file-thread.ts'),
          'search-thread': resolve(root, 'electron/search/search-thread.ts'),
          'holiday-thread': resolve(root, 'electron/holidays/holiday-thread.ts'),
          'journal-thread': resolve(root, 'electron/workspace/journal-thread.ts'),
          'storage-thread': resolve(root, 'electron/workspace/storage-thread.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      externalizeDeps: false,
      minify: false,
      // A sandboxed preload cannot be an ES module and cannot require a second file.
      rollupOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [vue(), ofPage.plugin()],
    // The grammar's worker is a module: it imports what it shares and fetches its WebAssembly beside it.
    worker: { format: 'es', plugins: () => [ofPage.plugin()] },
    build: {
      outDir: resolve(root, 'out/renderer'),
      modulePreload: { polyfill: false },
      // Inlined assets would need a wider content security policy.
      assetsInlineLimit: 0,
      minify: true,
      // One local bundle read from disk; splitting it would only add reads.
      chunkSizeWarningLimit: 900,
      rollupOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          'quick-add': resolve(root, 'renderer/quick-add.html'),
        },
      },
    },
  },
})
