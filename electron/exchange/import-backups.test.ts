import { expect, test, vi } from 'vitest'
import type { AnyCommand } from '#core/commands/all-commands'
import { addMinutes } from '#core/time/arithmetic'
import { instant } from '#core/time/kinds'
import { failed, success, type Result } from '#core/workspace/failure'
import { silentLog } from '../diagnostics/log'
import { ImportBackups } from './import-backups'

const ran = success({ revision: 1, createdId: null, saved: true })
const command = (kind: AnyCommand['kind']) => ({ kind }) as AnyCommand

function desk(backUp: () => Promise<Result<null>> = () => Promise.resolve(success(null))) {
  let now = instant('2027-03-01T09:00:00Z')
  const order: string[] = []
  const warn = vi.fn()
  const backups = new ImportBackups({
    backUp: () => {
      order.push('copy')
      return backUp()
    },
    clock: { now: () => now },
    log: { ...silentLog, warn },
  })
  const run = backups.around(({ kind }) => {
    order.push(kind)
    return Promise.resolve(ran)
  })
  return {
    ...{ backups, order, warn },
    run: (kind: AnyCommand['kind']) => run(command(kind)),
    later: (minutes: number) => (now = addMinutes(now, minutes)),
  }
}

test('a copy is made ahead of an import, and ahead of nothing else', async () => {
  const { run, order } = desk()
  await run('addInterview')
  await run('bringInPeople')
  expect(order).toEqual(['addInterview', 'copy', 'bringInPeople'])
})

test('one copy serves the mails of an evening, and the next evening has its own', async () => {
  const { run, order, later } = desk()
  await run('bringInMail')
  later(5)
  await run('bringIn')
  later(40)
  await run('bringInMail')
  expect(order).toEqual(['copy', 'bringInMail', 'bringIn', 'copy', 'bringInMail'])
})

test('a mail after a table has a copy that holds the table', async () => {
  const { run, order, backups } = desk()
  await backups.make()
  await run('bringInMail')
  expect(order).toEqual(['copy', 'copy', 'bringInMail'])
})

test('a copy that cannot be made stops no import; the log says so, and the next import tries again', async () => {
  const { run, order, warn } = desk(() => Promise.resolve(failed('notSaved')))
  expect(await run('bringInMail')).toBe(ran)
  await run('bringInMail')
  expect(order).toEqual(['copy', 'bringInMail', 'copy', 'bringInMail'])
  expect(warn).toHaveBeenCalledWith('no backup before bringing in', { code: 'notSaved' })
})
