import { readName } from '#core/domain/name'

/** Whom the file names, each once, with what their names say; the user comes last. */
export function named(
  people: readonly (readonly [name: string, address: string])[],
  me: readonly string[],
): readonly unknown[] {
  const known = new Set<string>()
  return people
    .filter(([name, address]) => {
      const key = address || name
      const isNew = key !== '' && !known.has(key)
      known.add(key)
      return isNew
    })
    .toSorted(([, a], [, b]) => Number(me.includes(a)) - Number(me.includes(b)))
    .map(([name, address]) => {
      const { fullName, given, family, greetAs, kind } = readName(name, address)
      return { display: fullName, given, family, greeting_name: greetAs, email: address, kind }
    })
}
