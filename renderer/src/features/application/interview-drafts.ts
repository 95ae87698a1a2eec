import { reactive } from 'vue'
import type { InterviewDraft } from './interview-draft'

interface Kept {
  readonly draft: InterviewDraft
  /** How it stood before anything was typed. */
  readonly untouched: string
}

/** Half-typed sheets, kept until the window closes: by what they are about. */
const drafts = new Map<string, Kept>()

const keyOf = (applicationId: string | null, interviewId: string | null): string =>
  `${applicationId ?? 'new'}/${interviewId ?? 'new'}`

/** All words of a draft in one; the keys of rows do not count. */
function wordsIn({ people, ...rest }: InterviewDraft): string {
  return JSON.stringify([rest, people.map((person) => ({ ...person, key: 0 }))])
}

/** The draft left behind half typed, else a fresh one. */
export function takeDraft(
  applicationId: string | null,
  interviewId: string | null,
  fresh: () => InterviewDraft,
): { readonly draft: InterviewDraft; readonly isResumed: boolean } {
  const key = keyOf(applicationId, interviewId)
  const kept = drafts.get(key)
  if (kept !== undefined && wordsIn(kept.draft) !== kept.untouched)
    return { draft: kept.draft, isResumed: true }
  const draft = reactive(fresh())
  drafts.set(key, { draft, untouched: wordsIn(draft) })
  return { draft, isResumed: false }
}

/** Saved, or thrown away by the user. */
export function dropDraft(applicationId: string | null, interviewId: string | null): void {
  drafts.delete(keyOf(applicationId, interviewId))
}
