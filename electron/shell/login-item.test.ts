import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { autostartText, startsAtLogin } from './autostart-file'
import { createLoginItem } from './login-item'

let home = ''
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'afterword-login-'))))
afterEach(() => rmSync(home, { recursive: true }))

const packaged = { isPackaged: true, getAppPath: () => '/opt/Afterword/resources/app.asar' }

function linux(environment: NodeJS.ProcessEnv = {}, app: object = packaged) {
  return createLoginItem({
    app: app as never,
    platform: 'linux',
    environment,
    home,
    executable: '/opt/Afterword/afterword',
  })
}

const file = () => join(home, '.config', 'autostart', 'afterword.desktop')

describe('on Linux', () => {
  test('on, off and on again', () => {
    const item = linux()
    const seen = [item.isOn()]
    for (const on of [true, false, true]) {
      item.set(on)
      seen.push(item.isOn())
    }
    expect(seen).toEqual([false, true, false, true])
  })

  test('the entry starts us hidden', () => {
    linux().set(true)
    expect(readFileSync(file(), 'utf8')).toContain('Exec="/opt/Afterword/afterword" "--hidden"')
  })

  test('an AppImage is started by its own file, not by its mount', () => {
    linux({ APPIMAGE: '/home/robin/Apps/After word.AppImage' }).set(true)
    expect(readFileSync(file(), 'utf8')).toContain('Exec="/home/robin/Apps/After word.AppImage" "--hidden"')
  })

  test('the folder of the desktop is honoured', () => {
    linux({ XDG_CONFIG_HOME: join(home, 'elsewhere') }).set(true)
    expect(existsSync(join(home, 'elsewhere', 'autostart', 'afterword.desktop'))).toBe(true)
  })

  test('a development build has an entry of its own', () => {
    linux({}, { isPackaged: false, getAppPath: () => '/opt/checkout' }).set(true)
    expect(existsSync(file())).toBe(false)
  })

  test.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'switched off by the desktop (%s) it counts as off',
    (line) => {
      mkdirSync(dirname(file()), { recursive: true })
      writeFileSync(file(), `[Desktop Entry]\n${line}\n`)
      expect(linux().isOn()).toBe(false)
    },
  )
})

test('arguments with quotes, dollars, backslashes and percent signs stay arguments', () => {
  const text = autostartText({ name: 'Afterword', command: ['/opt/a "b" $HOME `x` 50%\\c'] })
  expect(text).toContain(
    String.raw`Exec="/opt/a \\"b\\" \\$HOME \\` + '`x' + String.raw`\\` + '` 50%%' + String.raw`\\\\c"`,
  )
  expect(startsAtLogin(text)).toBe(true)
})

test('on Windows an entry that the user disabled counts as off', () => {
  const app = {
    ...packaged,
    getLoginItemSettings: () => ({ openAtLogin: true, executableWillLaunchAtLogin: false }),
  }
  const item = createLoginItem({
    app: app as never,
    platform: 'win32',
    environment: {},
    home,
    executable: '',
  })
  expect(item.isOn()).toBe(false)
})
