import { nativeImage, type NativeImage } from 'electron'
import windowIconUrl from '../../build/icons/linux/256x256.png?inline'
import templateUrl from '../../build/icons/tray-template-16.png?inline'
import templateUrl2 from '../../build/icons/tray-template-32.png?inline'
import trayUrl from '../../build/icons/tray-16.png?inline'
import trayUrl2 from '../../build/icons/tray-32.png?inline'

/** The picture of the window; Windows and macOS take theirs from the package. */
export function windowIcon(): NativeImage {
  return nativeImage.createFromDataURL(windowIconUrl)
}

/**
 * The picture of the tray: a black template on macOS, which colours it for the menu bar; 32 pixels on Linux, whose
 * trays scale down but not up; both sizes elsewhere.
 */
export function trayIcon(platform: NodeJS.Platform): NativeImage {
  if (platform === 'linux') return nativeImage.createFromDataURL(trayUrl2)
  const [small, large] = platform === 'darwin' ? [templateUrl, templateUrl2] : [trayUrl, trayUrl2]
  const image = nativeImage.createFromDataURL(small)
  image.addRepresentation({ scaleFactor: 2, dataURL: large })
  if (platform === 'darwin') image.setTemplateImage(true)
  return image
}
