import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { AnyCommand } from '#core/commands/all-commands'
import type { Application } from '#core/domain/application'
import type { FailureCode } from '#core/workspace/failure'
import { failureOf } from '../../api/app-error'
import { useClock } from '../../workspace/clock'
import { useWorkspace } from '../../workspace/workspace-store'
import { sayFailure } from '../../words/use-words'
import {
  draftOf,
  emptyDraft,
  inputOf,
  problemsOf,
  type InterviewDraft,
  type InterviewProblems,
} from './interview-draft'
import { dropDraft, takeDraft } from './interview-drafts'

const placeOf: Readonly<Partial<Record<FailureCode, keyof InterviewProblems>>> = {
  companyMissing: 'company',
  interviewTimeMissing: 'day',
  interviewEndBeforeStart: 'end',
}

/** The sheet's draft and what saving it comes to. Problems show after the first try, and go as they are put right. */
export function useInterviewForm(
  applicationId: string | null,
  interviewId: string | null,
  application: () => Application | undefined,
): {
  draft: Ref<InterviewDraft>
  isResumed: Ref<boolean>
  problems: ComputedRef<InterviewProblems>
  error: Ref<string>
  busy: Ref<boolean>
  startAfresh: () => void
  submit: () => Promise<string | null>
} {
  const workspace = useWorkspace()
  const { zone, today } = useClock()
  const isTried = ref(false)
  const refused = ref<InterviewProblems>({})
  const error = ref('')
  const busy = ref(false)

  function fresh(): InterviewDraft {
    const known = application()?.interviews.find((interview) => interview.id === interviewId)
    if (known !== undefined) return draftOf(known, workspace.people)
    const held = application()?.interviews.filter((interview) => interview.cancelledAt === null).length ?? 0
    return emptyDraft(zone.value, today.value, held + 1)
  }

  const taken = takeDraft(applicationId, interviewId, fresh)
  const draft = ref(taken.draft) as Ref<InterviewDraft>
  const isResumed = ref(taken.isResumed)
  const problems = computed<InterviewProblems>(() =>
    isTried.value ? { ...refused.value, ...problemsOf(draft.value, applicationId === null) } : {},
  )

  function command(): AnyCommand | null {
    const interview = inputOf(draft.value)
    if (interview === null) return null
    if (applicationId === null) {
      return { kind: 'addApplication', company: draft.value.company, role: draft.value.role, interview }
    }
    return interviewId === null
      ? { kind: 'addInterview', applicationId, interview }
      : { kind: 'editInterview', applicationId, interviewId, interview }
  }

  /** The id of the application that was made or changed; null where it could not be saved. */
  async function submit(): Promise<string | null> {
    isTried.value = true
    refused.value = {}
    error.value = ''
    const wanted = command()
    if (wanted === null || Object.keys(problems.value).length > 0) return null
    busy.value = true
    try {
      const result = await workspace.run(wanted)
      dropDraft(applicationId, interviewId)
      return applicationId ?? result.createdId
    } catch (thrown) {
      const failure = failureOf(thrown)
      const place = placeOf[failure.code]
      if (place === undefined) error.value = sayFailure(failure)
      else refused.value = { [place]: failure.code }
      return null
    } finally {
      busy.value = false
    }
  }

  return {
    draft,
    isResumed,
    problems,
    error,
    busy,
    startAfresh() {
      dropDraft(applicationId, interviewId)
      draft.value = takeDraft(applicationId, interviewId, fresh).draft
      isResumed.value = false
      isTried.value = false
    },
    submit,
  }
}
