import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { folder, pictureOf, sizes, themes, type Theme } from './camera'

/** Every picture on one page, `out/tour/index.html`: a row a station, both themes in each of the sizes. */
export function writeContactSheet(stations: readonly string[]): void {
  const rows = stations.map((name) => {
    const pictures = sizes.flatMap((size) =>
      themes.map((theme) => {
        const path = pictureOf(name, theme, size)
        return `<a href="${path}"><img loading="lazy" width="300" src="${path}" alt="${name}, ${theme}, ${size.width} px wide"></a>`
      }),
    )
    return `<h2>${name}</h2><p>${pictures.join('')}</p>`
  })
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Afterword, every view</title>'
  const style = '<style>body{font:14px system-ui;background:#ddd}img{margin:4px}</style>'
  writeFileSync(join(folder, 'index.html'), `${head}${style}${rows.join('\n')}</html>`)
}

/** The pictures that the README shows, small: `out/tour/<station>-<theme>.webp`. */
export async function shrinkPicture(page: Page, station: string, theme: Theme): Promise<void> {
  const bytes = readFileSync(join(folder, pictureOf(station, theme, sizes[1])))
  const drawn = await page.evaluate(
    async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      })
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.85)
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  )
  writeFileSync(join(folder, `${station}-${theme}.webp`), Buffer.from(drawn.split(',')[1] ?? '', 'base64'))
}

interface Easel {
  canvas: HTMLCanvasElement
}
const across = 5
const picture = { width: 384, height: 246 }
const gap = 12

/** One picture of all of a theme's pictures, drawn by the page itself: `out/tour/tour-<theme>.jpg`. */
export async function drawMontage(page: Page, stations: readonly string[], theme: Theme): Promise<void> {
  const down = Math.ceil(stations.length / across)
  await page.evaluate(
    ([width, height, paper]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const pen = canvas.getContext('2d')
      if (pen !== null) {
        pen.fillStyle = paper
        pen.fillRect(0, 0, width, height)
      }
      ;(globalThis as unknown as Easel).canvas = canvas
    },
    [
      across * (picture.width + gap) + gap,
      down * (picture.height + gap) + gap,
      theme === 'dark' ? '#0b0b0a' : '#d9d3c7',
    ] as const,
  )
  for (const [at, name] of stations.entries()) {
    const bytes = readFileSync(join(folder, pictureOf(name, theme, sizes[1])))
    await page.evaluate(
      async ([address, left, top, width, height]) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const scale = Math.min(width / image.width, height / image.height)
        const [wide, high] = [image.width * scale, image.height * scale]
        const pen = (globalThis as unknown as Easel).canvas.getContext('2d')
        if (pen !== null) pen.imageSmoothingQuality = 'high'
        pen?.drawImage(image, left + (width - wide) / 2, top + (height - high) / 2, wide, high)
      },
      [
        `data:image/png;base64,${bytes.toString('base64')}`,
        gap + (at % across) * (picture.width + gap),
        gap + Math.floor(at / across) * (picture.height + gap),
        picture.width,
        picture.height,
      ] as const,
    )
  }
  const drawn = await page.evaluate(() =>
    (globalThis as unknown as Easel).canvas.toDataURL('image/jpeg', 0.72),
  )
  writeFileSync(join(folder, `tour-${theme}.jpg`), Buffer.from(drawn.split(',')[1] ?? '', 'base64'))
}
