import { expect, test } from 'vitest'
import { instant } from '#core/time/kinds'
import { oneAtATime, seldom } from './restraint'

const busy = { failure: { code: 'busy' } }

test('ten links in ten seconds are opened, the eleventh is refused until time has passed', async () => {
  const opened: string[] = []
  let now = instant('2027-03-01T09:00:00Z')
  const open = seldom(
    (link: string) => Promise.resolve(void opened.push(link)),
    () => now,
  )
  for (let at = 0; at < 10; at += 1) await open(String(at))
  await expect(open('10')).rejects.toMatchObject(busy)
  now = instant('2027-03-01T09:00:10Z')
  await open('11')
  expect(opened).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '11'])
})

test('a second dialog waits for the first to close, also where that failed', async () => {
  let close: (value: string) => void = () => undefined
  let fail: (reason: Error) => void = () => undefined
  const ask = oneAtATime(
    () =>
      new Promise<string>((resolve, reject) => {
        close = resolve
        fail = reject
      }),
  )
  const first = ask()
  await expect(ask()).rejects.toMatchObject(busy)
  close('saved')
  expect(await first).toBe('saved')
  const second = ask()
  fail(new Error('disk'))
  await expect(second).rejects.toThrow('disk')
  const third = ask()
  close('again')
  expect(await third).toBe('again')
})
