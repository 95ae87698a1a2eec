/**
 * Rules of the library that stay silent. Some are matters of taste on which good writers differ; the others take right
 * English for wrong ("saying no to", "another opening", "more interested than before", "a school teacher").
 */
export const silentRules: Readonly<Record<string, boolean>> = {
  AdjectiveOfA: false,
  CompoundNouns: false,
  InterestedIn: false,
  MassNouns: false,
  MissingTo: false,
  NotTo: false,
  OxfordComma: false,
  TheyToThem: false,
}

/** Kinds of findings about what could be finer. The desk has its own measure of length and tone. */
export const silentKinds: ReadonlySet<string> = new Set(['Enhancement', 'Readability', 'Style'])
