import { describe, expect, test } from 'vitest'
import { colourOf, contrast, readTokens, type Theme } from './contrast'
import css from './tokens.css?raw'

const tokens = readTokens(css)
const surfaces = ['--surface', '--surface-raised', '--surface-sunken', '--surface-letter']
const softs = [...tokens.keys()].filter((name) => /^--(?!palette|tone).*-soft$/.test(name))
const tones = ['--accent', '--calm', '--amber', '--red', ...[...tokens.keys()].filter(isStage)]

const text: [string, string][] = [
  ...pairs(['--text', '--text-muted'], [...surfaces, ...softs, '--surface-selected']),
  ...pairs(['--text-link', '--danger', ...tones], ['--surface', '--surface-raised', '--surface-sunken']),
  ...pairs(['--text-on-accent'], ['--accent', '--accent-hover', '--accent-pressed']),
  ...pairs(['--text-on-danger'], ['--danger', '--danger-hover']),
  ...softs.filter((soft) => tokens.has(toneOf(soft))).map((soft): [string, string] => [toneOf(soft), soft]),
]
const shapes = pairs(['--field-line', '--focus', ...tones], surfaces)

describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
  test.each(text)('text %s can be read on %s', (front, back) => {
    expect(measure(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes)('icons and borders in %s stand out from %s', (front, back) => {
    expect(measure(front, back, theme)).toBeGreaterThanOrEqual(3)
  })
})

test('the ratio is that of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('every tone has a soft ground', () => {
  expect(tones.filter((tone) => !tokens.has(`${tone}-soft`))).toEqual([])
})

function measure(front: string, back: string, theme: Theme): number {
  return contrast(colourOf(tokens, front, theme), colourOf(tokens, back, theme))
}

function pairs(fronts: string[], backs: string[]): [string, string][] {
  return fronts.flatMap((front) => backs.map((back): [string, string] => [front, back]))
}

function toneOf(soft: string): string {
  return soft.replace(/-soft$/, '')
}

function isStage(name: string): boolean {
  return /^--stage-\w+$/.test(name)
}
