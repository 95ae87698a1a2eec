/** The saved document as it was parsed, before any schema has looked at it. */
export type RawDocument = Readonly<Record<string, unknown>>

/** One rung: the document of version `n` as one of version `n + 1`. Pure; loses no record. */
export type UpgradeStep = (document: RawDocument) => RawDocument

/** The version this program writes. A rung in `upgradeSteps` and a frozen sample come with every new one. */
export const currentVersion = 2

/** The oldest program that may open what we write, if only to look. Rises when an old reader would misread it. */
export const minimumReader = 2

/** Version `n` → the step to `n + 1`. Steps are never edited once released: files of that age still exist. */
export const upgradeSteps: ReadonlyMap<number, UpgradeStep> = new Map([
  // Version 2 has a journal beside the file: who does not know of it would miss the newest changes.
  [1, (document) => ({ ...document, minimumReader: 2 })],
])

/**
 * Climbs from the version a file was written in to ours, one step at a time.
 * @throws RangeError when a rung is missing, which a test with the frozen samples rules out.
 */
export function upgradeDocument(
  document: RawDocument,
  from: number,
  steps: ReadonlyMap<number, UpgradeStep> = upgradeSteps,
  to: number = currentVersion,
): RawDocument {
  let upgraded = document
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version)
    if (step === undefined) throw new RangeError(`no upgrade from version ${version}`)
    upgraded = { ...step(upgraded), version: version + 1 }
  }
  return upgraded
}
