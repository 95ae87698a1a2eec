/** What of Node this needs: one environment variable. Core itself reads none. */
interface WithEnvironment {
  readonly process?: { readonly env: Readonly<Record<string, string | undefined>> }
}

/** How many random letters of a kind are written: as many as `npm run soak` asks for, else a tenth of that. */
export const letterRuns = Number((globalThis as WithEnvironment).process?.env['AFTERWORD_LETTERS'] ?? 500)

/** The same letters on every run. */
export const letterSeed = 20261124

/** Milliseconds that so many letters may take on a slow machine. */
export const letterPatience = 20_000 + letterRuns * 60
