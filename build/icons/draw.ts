/** Draws the icons from two drawings: `npx tsx build/icons/draw.ts`. The PNG files are kept in the repository. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'

const folder = import.meta.dirname

/** Ink on warm paper, and the full stop in the green of the app. `margin` leaves the room that macOS gives its icons. */
function appIcon(margin: number): string {
  const side = 512 - 2 * margin
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
    <defs><linearGradient id="p" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffdf9"/><stop offset="1" stop-color="#f1ede5"/></linearGradient></defs>
    <g transform="translate(${margin} ${margin}) scale(${side / 512})">
      <rect x="6" y="6" width="500" height="500" rx="112" fill="url(#p)" stroke="#e2dccf" stroke-width="12"/>
      ${letterA('#22201c', '#1d6a54')}
    </g></svg>`
}

/** A capital A with serifs and its full stop, drawn rather than set, so that no font decides how it looks. */
function letterA(ink: string, dot: string): string {
  return `<path transform="translate(-22 0)" fill="${ink}" d="M210 118h34l118 262 34 8v20H276v-20l36-8-26-62H166l-24 62 38 8v20H76v-20l34-8zm14 62-48 114h98z"/>
    <circle cx="432" cy="377" r="31" stroke="none" fill="${dot}"/>`
}

/** The same letter alone: coloured for Linux and Windows, black with alpha for the macOS menu bar. */
function trayIcon(ink: string, dot: string, paper: string | null): string {
  const ground = paper === null ? '' : `<rect x="0" y="0" width="512" height="512" rx="112" fill="${paper}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${ground}
    <g transform="translate(-6 -10) scale(1.02)"><g stroke="${ink}" stroke-width="10">${letterA(ink, dot)}</g></g></svg>`
}

const black = '#000000'
const drawings = [
  {
    file: (size: number) => `linux/${size}x${size}.png`,
    sizes: [512, 256, 128, 64, 48, 32, 16],
    svg: appIcon(0),
  },
  { file: (size: number) => `icon-mac-${size}.png`, sizes: [1024], svg: appIcon(50) },
  {
    file: (size: number) => `tray-${size}.png`,
    sizes: [16, 32],
    svg: trayIcon('#22201c', '#1d6a54', '#faf8f4'),
  },
  { file: (size: number) => `tray-template-${size}.png`, sizes: [16, 32], svg: trayIcon(black, black, null) },
]

// electron-builder takes the sizes for Linux from a folder of their own.
mkdirSync(resolve(folder, 'linux'), { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['AFTERWORD_CHROMIUM'] ?? '/usr/bin/chromium',
})
const page = await browser.newPage({ deviceScaleFactor: 1 })
for (const { file, sizes, svg } of drawings) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    writeFileSync(resolve(folder, file(size)), await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()
