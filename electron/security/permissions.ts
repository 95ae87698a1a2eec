import type { Session } from 'electron'
import type { Part } from '../part'

/**
 * The page needs no camera, place, clipboard or device: copying and notifying are done by main. All three doors are
 * shut, since Electron grants whatever an app without handlers is asked for, and each door is asked at another time.
 */
export function createPermissions(session: Session): Part {
  return {
    name: 'permissions',
    start() {
      session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
      session.setPermissionCheckHandler(() => false)
      session.setDevicePermissionHandler(() => false)
    },
  }
}
