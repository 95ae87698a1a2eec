import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findRuntime } from '../build/runtime'
import { canMakeDisks } from './fixtures/small-disk'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.e2e.ts',
  // Pictures are for eyes; they are taken when asked for. Specs of the stand-in say nothing about Electron. A full disk
  // needs a machine that lets us make one.
  grepInvert: [
    ...(process.env['AFTERWORD_TOUR'] === undefined ? [/@tour/] : []),
    ...(findRuntime().kind === 'electron' ? [/@stand-in/] : []),
    ...(canMakeDisks() ? [] : [/@disk/]),
  ],
  outputDir: resolve(root, 'test-results'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: resolve(root, 'out/e2e-report.json') }]],
  use: { trace: 'retain-on-failure' },
})
