import Module from 'node:module'

const names = new Set(['electron', 'electron/main', 'electron/common'])
const key = 'afterword.stand-in.electron'

type Load = (request: string, ...rest: unknown[]) => unknown

/** Makes `electron` mean our object, for `require` and for `import`. */
export function provideElectron(electron: object): void {
  ;(globalThis as unknown as Record<symbol, unknown>)[Symbol.for(key)] = electron
  const loader = Module as unknown as { _load: Load }
  const load = loader._load
  loader._load = function (request, ...rest) {
    return names.has(request) ? electron : load.call(this, request, ...rest)
  }
  const modules = Object.entries(electron).flatMap(([name, provided]) => (provided ? [name] : []))
  const exported = `const electron = globalThis[Symbol.for('${key}')]
    export default electron
    export const { ${modules.join(', ')} } = electron`
  const address = `data:text/javascript,${encodeURIComponent(exported)}`
  const hooks = `
    const names = ${JSON.stringify([...names])}
    export const resolve = (specifier, context, next) => names.includes(specifier)
      ? { url: ${JSON.stringify(address)}, format: 'module', shortCircuit: true }
      : next(specifier, context)`
  Module.register(`data:text/javascript,${encodeURIComponent(hooks)}`)
}
