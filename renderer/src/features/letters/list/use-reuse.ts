import { computed, ref, shallowRef, watch } from 'vue'
import { letterText } from '#core/domain/letter'
import { differingNames } from '#core/letter-list/differing-names'
import type { LetterRow } from '#core/letter-list/letter-row'
import { useLetterDesk } from '../../../navigation/use-letter-desk'
import { useNotices } from '../../../notices/notice-store'
import { useActions } from '../../../notices/use-actions'
import { useWords } from '../../../words/use-words'
import { useWorkspace } from '../../../workspace/workspace-store'

/** So many applications are offered; the search names the others. */
const mostOffered = 60

/** Using a letter again: where it goes, to whom, and which names in it are others there. */
export function useReuse(row: LetterRow) {
  const workspace = useWorkspace()
  const notices = useNotices()
  const actions = useActions()
  const desk = useLetterDesk()
  const words = useWords().letterList.reuse
  const to = ref(row.applicationId)
  const personId = ref('')
  const search = ref('')
  const swapNames = ref(true)
  const busy = ref(false)
  const held = shallowRef(0)

  const hold = (id: string) => workspace.hold(id).then(() => (held.value += 1), notices.showFailure)
  void hold(row.applicationId)
  watch(to, async (id) => {
    personId.value = ''
    await hold(id)
    if (id === to.value) personId.value = people.value[1]?.value ?? ''
  })

  const live = computed(() => [...workspace.cards.values()].filter((card) => card.archived === null))
  const applications = computed(() => {
    const wanted = search.value.trim().toLowerCase()
    const fits = ({ company, role }: { company: string; role: string }): boolean =>
      `${company} ${role}`.toLowerCase().includes(wanted)
    const others = live.value.filter((card) => card.id !== row.applicationId && fits(card))
    const own = { value: row.applicationId, label: `${row.company}, ${words.here}` }
    return [
      own,
      ...others.slice(0, mostOffered).map(({ id, company, role }) => ({
        value: id,
        label: role === '' ? company : `${company}, ${role}`,
      })),
    ]
  })
  const target = computed(() => workspace.applications.get(to.value) ?? null)
  const source = computed(() => workspace.applications.get(row.applicationId) ?? null)
  const letter = computed(() => source.value?.letters.find(({ id }) => id === row.letterId) ?? null)
  const people = computed(() => {
    const seats = (target.value?.interviews ?? []).flatMap(({ interviewers }) => interviewers)
    const ids = [...new Set(seats.map((seat) => seat.personId))]
    const named = ids.flatMap((id) => workspace.people.get(id) ?? [])
    return [
      { value: '', label: words.nobody },
      ...named.map(({ id, fullName }) => ({ value: id, label: fullName })),
    ]
  })
  const differing = computed(() => {
    if (letter.value === null || source.value === null || target.value === null) return []
    const body = letter.value.paragraphs.filter(({ part }) => part !== 'greeting' && part !== 'signOff')
    const person = (id: string | null) => workspace.people.get(id ?? '') ?? null
    return differingNames(
      `${letter.value.subject}\n${letterText({ paragraphs: body })}`,
      { application: source.value, person: person(letter.value.personId) },
      { application: target.value, person: person(personId.value) },
    )
  })

  async function confirm(): Promise<boolean> {
    busy.value = true
    const { applicationId, letterId } = row
    const done = await actions.run(
      {
        kind: 'reuseLetter',
        applicationId,
        letterId,
        toApplicationId: to.value,
        personId: personId.value === '' ? null : personId.value,
        swapNames: swapNames.value && differing.value.length > 0,
      },
      words.made,
    )
    busy.value = false
    if (done === null || done.createdId === null) return false
    await workspace.hold(to.value)
    desk.open(to.value, done.createdId)
    return true
  }

  const hasSearch = computed(() => live.value.length > 12)
  return {
    to,
    personId,
    search,
    hasSearch,
    swapNames,
    busy,
    applications,
    people,
    differing,
    letter,
    confirm,
  }
}
