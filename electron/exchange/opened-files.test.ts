import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, OpenedFiles } from './opened-files'

test('files of our kinds on a command line are found, from the folder it was given in', () => {
  const argv = [
    '/opt/Afterword/afterword',
    '--hidden',
    'invite.ics',
    '/home/robin/No.EML',
    'afterword://application/a1',
  ]
  expect(filesIn(argv, '/home/robin')).toEqual(['/home/robin/invite.ics', '/home/robin/No.EML'])
})

test('programs, pictures, links and switches that end like a file are none', () => {
  expect(
    filesIn(['afterword', 'run.exe', 'photo.png', '--open=a.ics', 'https://example.com/a.ics', '.'], '/'),
  ).toEqual([])
})

test('what was opened is taken once, with its bytes; what cannot be read comes without', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-opened-'))
  await writeFile(join(folder, 'a.ics'), 'BEGIN:VCALENDAR')
  const opened = new OpenedFiles()
  opened.add([join(folder, 'a.ics'), join(folder, 'gone.eml'), join(folder, 'a.ics')])
  expect(await opened.take()).toEqual([
    { name: 'a.ics', bytes: new TextEncoder().encode('BEGIN:VCALENDAR') },
    { name: 'gone.eml', bytes: null },
  ])
  expect(await opened.take()).toEqual([])
})
