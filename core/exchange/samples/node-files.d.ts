/** The two things of Node that reading samples in tests needs: core has no Node types, and shall not have them. */
declare module 'node:fs' {
  export function readFileSync(path: URL): Uint8Array
  export function readdirSync(path: URL): string[]
}

interface ImportMeta {
  url: string
}
