import { resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Running } from '../fixtures/afterword'
import type { Station } from './station'

export const folder = resolve(import.meta.dirname, '../../out/tour')
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const sizes = [
  { width: 900, height: 600 },
  { width: 1280, height: 820 },
  { width: 1920, height: 1080 },
] as const
export type Size = (typeof sizes)[number]

const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches

/** Whether anything still moves that will come to rest. */
const isMoving = (): boolean =>
  document
    .getAnimations()
    .some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)

/** Where the picture of a station lies, below `out/tour`. */
export const pictureOf = (station: string, theme: Theme, { width }: Size): string =>
  `${width}/${station}-${theme}.png`

async function shoot(page: Page, path: string, theme: Theme): Promise<void> {
  await expect.poll(() => page.evaluate(isDark)).toBe(theme === 'dark')
  await expect.poll(() => page.evaluate(isMoving)).toBe(false)
  await page.screenshot({ path })
}

/** Goes through stations and takes a picture of each in both themes. */
export async function photograph(running: Running, stations: readonly Station[], size: Size): Promise<void> {
  await running.page.setViewportSize(size)
  for (const { name, go, page: pageOf } of stations) {
    await go(running)
    const page = pageOf === undefined ? running.page : await pageOf(running)
    for (const theme of themes) {
      await running.app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source
      }, theme)
      await shoot(page, `${folder}/${pictureOf(name, theme, size)}`, theme)
    }
  }
}
