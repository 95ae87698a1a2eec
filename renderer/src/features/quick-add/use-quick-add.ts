import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { readQuickAdd } from '#core/quick-add/read-quick-add'
import type { QuickReading } from '#core/quick-add/reading'
import { sameApplication } from '#core/quick-add/same-application'
import type { Card } from '#core/etiquette/card'
import type { RunResult } from '#core/ipc/rooms/workspace'
import { useFormAction } from '../../notices/use-form-action'
import { useLocale, useWords } from '../../words/use-words'
import { useClock } from '../../workspace/clock'
import { sessionDrafts } from '../../workspace/session-drafts'
import { useWorkspace } from '../../workspace/workspace-store'
import { isDayFirst } from './day-first'
import { commandOf, emptyDraft, fieldsOf, missingIn, type QuickDraft, type QuickFields } from './quick-draft'

const drafts = sessionDrafts<QuickDraft>()

interface Saved {
  readonly applicationId: string
  readonly said: string
}

export interface QuickAdd {
  readonly draft: Ref<QuickDraft>
  /** Whether there is anything to keep. */
  readonly isTold: ComputedRef<boolean>
  readonly reading: ComputedRef<QuickReading>
  readonly fields: ComputedRef<QuickFields>
  readonly edit: (change: Partial<QuickFields>) => void
  /** The application on file that it most likely belongs to. */
  readonly proposed: ComputedRef<Card | null>
  readonly target: ComputedRef<Card | null>
  readonly chooseTarget: (target: string) => void
  /** What is missing, once saving was tried. */
  readonly missing: ComputedRef<ReadonlySet<string>>
  readonly busy: Ref<boolean>
  readonly error: Ref<string | undefined>
  /** Where it went, and what is said of it; null where something is missing or it was refused. */
  readonly save: () => Promise<Saved | null>
  readonly startAfresh: () => void
}

/** One line, read with every key, and what becomes of it. The line survives the closing of the sheet. */
export function useQuickAdd(): QuickAdd {
  const workspace = useWorkspace()
  const words = useWords().quickAdd
  const locale = useLocale()
  const { now, zone } = useClock()
  const form = useFormAction()
  const draft = ref(drafts.of('line', emptyDraft)) as Ref<QuickDraft>
  const isTried = ref(false)
  const isTold = computed(() => draft.value.line.trim() !== '' || Object.keys(draft.value.edits).length > 0)

  const companies = computed(() => [...new Set([...workspace.cards.values()].map(({ company }) => company))])
  const reading = computed(() =>
    readQuickAdd(draft.value.line, {
      ...{ now: now.value, zone: zone.value, companies: companies.value },
      dayFirst: isDayFirst(locale.value),
    }),
  )
  const read = computed(() => fieldsOf(reading.value, draft.value.edits))
  const proposed = computed(() =>
    sameApplication(read.value.company, read.value.role, workspace.cards.values()),
  )
  const target = computed(() => {
    const { target: chosen } = draft.value
    if (chosen === 'new') return null
    return proposed.value
  })
  /** Another round than was said is the next one of the application it goes to. */
  const fields = computed(() => {
    if (read.value.round !== '') return read.value
    const next = target.value === null ? 1 : (target.value.round ?? 0) + 1
    return { ...read.value, round: String(Math.min(20, next)) }
  })
  const missing = computed(() => (isTried.value ? missingIn(fields.value) : new Set<string>()))

  async function save(): Promise<Saved | null> {
    isTried.value = true
    if (missingIn(fields.value).size > 0) return null
    const applicationId = target.value?.id ?? null
    const company = target.value?.company ?? fields.value.company.trim()
    const said = applicationId === null ? words.added({ company }) : words.addedRound({ company })
    const given = { fields: fields.value, reading: reading.value, zone: zone.value, applicationId }
    const result: RunResult | null = await form.submit(commandOf(given), said)
    if (result === null) return null
    startAfresh()
    const id = applicationId ?? result.createdId
    return id === null ? null : { applicationId: id, said }
  }

  function startAfresh(): void {
    drafts.forget('line')
    draft.value = drafts.of('line', emptyDraft)
    isTried.value = false
  }

  return {
    ...{ draft, isTold, reading, fields, proposed, target, missing, save, startAfresh },
    busy: form.busy,
    error: form.error,
    chooseTarget(chosen) {
      draft.value.target = chosen
    },
    edit(change) {
      draft.value.edits = { ...draft.value.edits, ...change }
    },
  }
}
