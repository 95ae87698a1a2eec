/** Keys that Node, Playwright and promise machinery look up on any object; a refusal there would hide the real error. */
const asked = new Set([
  'then',
  'catch',
  'toJSON',
  'inspect',
  'domain',
  'nodeType',
  'default',
  '__esModule',
  'asymmetricMatch',
  '$$typeof',
  'tagName',
  '__proto__',
  'serialize',
])

/** Makes every member that is missing on `target` throw, so that the app never runs on a silent `undefined`. */
export function strict<Target extends object>(name: string, target: Target): Target {
  const parent = Object.getPrototypeOf(target) as object
  // A class calls its parent in the prototype chain, so there the guard itself must be callable.
  const layer = typeof parent === 'function' ? parent : (Object.create(parent) as object)
  const guard = new Proxy(layer, {
    get(inherited, key, receiver) {
      if (typeof key === 'symbol' || key in inherited || asked.has(key)) {
        return Reflect.get(inherited, key, receiver) as unknown
      }
      throw new Error(`stand-in: ${name}.${key} is not provided`)
    },
  })
  Object.setPrototypeOf(target, guard)
  return target
}
