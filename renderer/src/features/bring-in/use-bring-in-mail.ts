import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { endOf, startOf, type Interview } from '#core/domain/interview'
import type { MailPreview } from '#core/exchange/preview'
import { compareInstants, instantInZone, usableZone } from '#core/time/arithmetic'
import { wallTime } from '#core/time/kinds'
import { useNavigation } from '../../navigation/navigation-store'
import { useFormAction } from '../../notices/use-form-action'
import { useClock } from '../../workspace/clock'
import { useWorkspace } from '../../workspace/workspace-store'
import { canBringIn, type PreviewedMeeting } from './meeting-draft'
import { forgetMail, mailKey, type MailDraft } from './mail-draft'
import { mailInput } from './mail-input'
import { useMailLabels } from './use-mail-labels'

/** What the user has still to say before the mail can be brought in. */
export type MailMissing = 'application' | 'company' | 'date' | null

interface Given {
  readonly preview: () => MailPreview
  readonly draft: () => MailDraft
  readonly meetings: () => readonly PreviewedMeeting[]
}

/** What confirming a mail does, and what its button says. */
export function useBringInMail({ preview, draft, meetings }: Given): {
  readonly form: ReturnType<typeof useFormAction>
  readonly label: ComputedRef<string>
  readonly company: ComputedRef<string>
  readonly nothingToDo: ComputedRef<boolean>
  readonly missing: Ref<MailMissing>
  readonly upcoming: ComputedRef<readonly Interview[]>
  /** The interview that the mail invites to is on the board. */
  readonly isKnown: ComputedRef<boolean>
  readonly confirm: () => Promise<boolean>
} {
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const { now, zone } = useClock()
  const form = useFormAction()
  const missing = ref<MailMissing>(null)

  const application = computed(() => workspace.applications.get(draft().belongsTo) ?? null)
  const company = computed(() => workspace.cards.get(draft().belongsTo)?.company ?? draft().company.trim())
  const taken = computed(() =>
    meetings().filter(({ item, draft: meeting }) => canBringIn(item) && meeting.include),
  )
  const upcoming = computed(() =>
    (application.value?.interviews ?? []).filter(
      (interview) =>
        interview.cancelledAt === null && compareInstants(endOf(interview, zone.value), now.value) > 0,
    ),
  )
  /** An interview at the very time that the mail names: it is on the board already. */
  const known = computed(() => {
    const { kind, day, from, zone: there } = draft()
    if (kind !== 'invitation' || day === '' || from === '') return null
    const at = instantInZone(wallTime(`${day}T${from}`), usableZone(there, zone.value))
    const interviews = application.value?.interviews ?? []
    return (
      interviews.find(
        (interview) => interview.cancelledAt === null && startOf(interview, zone.value) === at,
      ) ?? null
    )
  })
  const held = computed(() => {
    if (known.value !== null) return known.value
    if (draft().kind !== 'reschedule' && draft().kind !== 'cancellation') return null
    const chosen = upcoming.value.find(({ id }) => id === draft().interviewId)
    return chosen ?? (upcoming.value.length === 1 ? (upcoming.value[0] ?? null) : null)
  })
  const nothingToDo = computed(() => preview().state === 'same' || draft().kind === 'advert')
  const labels = useMailLabels(
    draft,
    () => taken.value.length > 0,
    () => known.value !== null,
  )

  function findMissing(): MailMissing {
    const { belongsTo, kind, day, from } = draft()
    if (belongsTo === '') return 'application'
    if (belongsTo === 'new' && draft().company.trim() === '') return 'company'
    if (taken.value.length > 0) return null
    const halfDated = (day === '') !== (from === '')
    return (kind === 'reschedule' && (day === '' || from === '')) || (kind === 'invitation' && halfDated)
      ? 'date'
      : null
  }

  async function confirm(): Promise<boolean> {
    if (nothingToDo.value) {
      if (preview().state === 'same' && preview().applicationId !== null)
        navigation.openApplication(preview().applicationId ?? '')
      return true
    }
    missing.value = findMissing()
    if (missing.value !== null) return false
    const command = mailInput({ preview: preview(), draft: draft(), meetings: taken.value, held: held.value })
    const result = await form.submit(command, labels.done(company.value))
    if (result === null) return false
    forgetMail(mailKey(preview()))
    const opened = result.createdId ?? (draft().belongsTo === 'new' ? null : draft().belongsTo)
    if (opened !== null) navigation.openApplication(opened)
    return true
  }

  return {
    form,
    label: labels.label,
    company,
    nothingToDo,
    missing,
    upcoming,
    isKnown: computed(() => known.value !== null),
    confirm,
  }
}
