import { expect, test } from '@playwright/test'
import { bundleSizes } from '../build/bundle-sizes'

for (const { part, bytes, most } of bundleSizes()) {
  test(`the built app keeps within its budget: ${part}`, () => {
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(most)
  })
}
