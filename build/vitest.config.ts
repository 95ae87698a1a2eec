import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

/** An odd zone on purpose: a test that leans on the machine's zone fails here, not at a user's. */
process.env['TZ'] = 'Asia/Kathmandu'

export default defineConfig({
  root,
  plugins: [vue()],
  test: {
    /** No test is about time: a slow or busy machine is no failure, only a hang is. */
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', include: ['core/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'electron',
          include: ['electron/**/*.test.ts', 'build/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: { name: 'renderer', include: ['renderer/**/*.test.ts'], environment: 'node', css: true },
      },
    ],
  },
})
