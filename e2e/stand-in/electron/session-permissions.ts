import type { Session } from 'electron'
import { toPhysical } from '../browser/addresses'
import { browser } from '../browser/browser'
import { handlers } from '../browser/requests'

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0]

export const permissions: { request: RequestHandler; check: CheckHandler } = { request: null, check: null }

/** Chromium's name for each permission a page may ask for, and Electron's. */
const names = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  midi: 'midi',
  'idle-detection': 'idle-detection',
  'local-fonts': 'local-fonts',
} as const

/** Chromium cannot ask the app at the moment of need, so each permission is asked for beforehand and set as answered. */
export async function askPermissions(origin = 'app://bundle'): Promise<void> {
  if (!browser.isRunning || handlers.size === 0) return
  const settings = Object.entries(names).map(async ([name, electronName]) => {
    const isAllowed = isCheckPassed(electronName, origin) && (await isRequestGranted(electronName, origin))
    const setting = isAllowed ? ('granted' as const) : ('denied' as const)
    await browser.root.attempt('Browser.setPermission', {
      permission: { name },
      setting,
      origin: toPhysical(origin),
    })
  })
  await Promise.all(settings)
}

function isCheckPassed(name: string, origin: string): boolean {
  type Name = Parameters<NonNullable<CheckHandler>>[1]
  const details = { isMainFrame: true, requestingUrl: `${origin}/`, securityOrigin: origin }
  return permissions.check?.(null, name as Name, origin, details) ?? true
}

/** Electron grants whatever an app without a handler is asked for. */
function isRequestGranted(name: string, origin: string): Promise<boolean> {
  type Given = Parameters<NonNullable<RequestHandler>>
  const { request } = permissions
  if (!request) return Promise.resolve(true)
  return new Promise((resolve) => {
    request(null as unknown as Given[0], name as Given[1], resolve, {
      isMainFrame: true,
      requestingUrl: `${origin}/`,
    })
  })
}
