import type { Workspace } from '#core/workspace/workspace'

/** The job title that each person had when they were last met. */
export function jobTitles({ applications }: Workspace): ReadonlyMap<string, string> {
  const met = [...applications.values()]
    .flatMap(({ interviews }) => interviews)
    // A wall time is text that sorts; which of two zones was earlier makes no difference to a job title.
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const titles = new Map<string, string>()
  for (const { interviewers } of met) {
    for (const { personId, jobTitle } of interviewers) {
      if (jobTitle !== '') titles.set(personId, jobTitle)
    }
  }
  return titles
}
