import type { NativeImage as ElectronNativeImage } from 'electron'
import { readFileSync } from 'node:fs'
import { strict } from '../strict'

type Provided =
  | 'isEmpty'
  | 'getSize'
  | 'toPNG'
  | 'toDataURL'
  | 'resize'
  | 'setTemplateImage'
  | 'isTemplateImage'
  | 'getAspectRatio'

/** An image by its bytes; nothing is decoded, only the size of a PNG is read. */
class NativeImage implements Pick<ElectronNativeImage, Provided> {
  isMacTemplateImage = false

  constructor(
    private readonly bytes: Buffer,
    private readonly size = readSize(bytes),
  ) {}

  isEmpty = (): boolean => this.bytes.length === 0
  getSize = () => ({ ...this.size })
  getAspectRatio = (): number => this.size.width / (this.size.height || 1)
  toPNG = (): Buffer => this.bytes
  toBitmap = (): Buffer => this.bytes
  toDataURL = (): string => `data:image/png;base64,${this.bytes.toString('base64')}`
  isTemplateImage = (): boolean => this.isMacTemplateImage
  addRepresentation = (): void => undefined

  setTemplateImage(option: boolean): void {
    this.isMacTemplateImage = option
  }

  resize({ width, height }: { width?: number; height?: number }): ElectronNativeImage {
    const size = { width: width ?? this.size.width, height: height ?? this.size.height }
    return new NativeImage(this.bytes, size) as unknown as ElectronNativeImage
  }
}

function readSize(bytes: Buffer): { width: number; height: number } {
  const isPng = bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : { width: 0, height: 0 }
}

strict('nativeImage', NativeImage.prototype)

function create(bytes: Buffer): ElectronNativeImage {
  return new NativeImage(bytes) as unknown as ElectronNativeImage
}

/** Electron answers a missing file with an empty image. */
function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

export const nativeImage = strict('nativeImage', {
  createEmpty: () => create(Buffer.alloc(0)),
  createFromPath: (path: string) => create(readOrNothing(path)),
  createFromBuffer: (buffer: Buffer) => create(buffer),
  createFromDataURL: (url: string) => create(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')),
} satisfies Pick<
  typeof Electron.nativeImage,
  'createEmpty' | 'createFromPath' | 'createFromBuffer' | 'createFromDataURL'
>)
