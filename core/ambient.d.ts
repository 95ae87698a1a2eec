/** The few web standards that Node, Electron's main and the page all have, and that the language library omits. */

declare class TextEncoder {
  encode(text?: string): Uint8Array
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  decode(bytes?: Uint8Array): string
}

declare class URL {
  constructor(url: string, base?: string)
  readonly protocol: string
  readonly hostname: string
  readonly host: string
  readonly username: string
  readonly password: string
  readonly href: string
  readonly pathname: string
  readonly search: string
}

declare function structuredClone<T>(value: T): T
