import { useStorage } from '@vueuse/core'
import { computed, type ComputedRef } from 'vue'
import { appActions, type ActionId } from '#core/actions/app-actions'
import { useAppActions, keysOf } from '../../navigation/use-app-actions'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import { Findable } from './fuzzy'
import { keyOf, withRecent, type PaletteGroup, type PaletteItem } from './palette-item'
import { usePaletteTexts } from './use-palette-texts'

const mostOfAKind = 6
const mostRecent = 5

/** What the palette offers: lately used things first, and for a query whatever it may mean. */
export function usePaletteItems(
  applicationId: string | null,
  query: () => string,
): { readonly groups: ComputedRef<readonly PaletteGroup[]>; readonly remember: (item: PaletteItem) => void } {
  const workspace = useWorkspace()
  const words = useWords()
  const { possible, nameOf } = useAppActions()
  // Ids only: what they are called is known when they are shown. Kept at once: the palette closes with the choice.
  const recent = useStorage<readonly string[]>('palette-recent', [], localStorage, { flush: 'sync' })
  const said = words.palette
  const texts = usePaletteTexts(query)

  const actionItem = (id: ActionId): PaletteItem => ({
    kind: 'action',
    id,
    label: nameOf(id),
    keys: keysOf(id),
  })
  const actions = computed(() => possible(applicationId).filter((id) => id !== 'palette'))
  const here = computed(() =>
    actions.value.filter((id) => appActions[id].on === 'application').map(actionItem),
  )
  const general = computed(() =>
    actions.value.filter((id) => appActions[id].on === 'anything').map(actionItem),
  )

  const applications = computed(() =>
    [...workspace.cards.values()].map(({ id, company, role }): PaletteItem => ({
      kind: 'application',
      id,
      label: company,
      note: role,
    })),
  )
  const people = computed(() =>
    [...workspace.people.values()].map(({ id, fullName, emails, employer }): PaletteItem => ({
      kind: 'person',
      id,
      label: fullName || emails[0] || said.unnamed,
      note: employer,
    })),
  )
  const views = computed(() =>
    workspace.settings.boardViews.map(({ id, name }): PaletteItem => ({
      kind: 'view',
      id,
      label: name,
      note: said.viewNote,
    })),
  )
  const textOf = (item: PaletteItem): string =>
    [...('label' in item ? [item.label] : []), ...('note' in item ? [item.note] : [])].join(' ')
  const findable = {
    here: computed(() => new Findable(here.value, textOf)),
    general: computed(() => new Findable(general.value, textOf)),
    applications: computed(() => new Findable(applications.value, textOf)),
    people: computed(() => new Findable(people.value, textOf)),
    views: computed(() => new Findable(views.value, textOf)),
  }

  const lately = computed(() => {
    const all = new Map<string, PaletteItem>()
    for (const item of general.value) all.set(keyOf(item), item)
    const wanted = new Set(recent.value)
    for (const item of [...applications.value, ...people.value, ...views.value])
      if (wanted.has(keyOf(item))) all.set(keyOf(item), item)
    return recent.value.flatMap((key) => all.get(key) ?? [])
  })

  function offered(): readonly PaletteGroup[] {
    const known = new Set(lately.value.map(keyOf))
    return [
      { name: said.groups.recent, items: lately.value },
      { name: hereName(), items: here.value },
      { name: said.groups.views, items: views.value.filter((item) => !known.has(keyOf(item))) },
      { name: said.groups.actions, items: general.value.filter((item) => !known.has(keyOf(item))) },
    ]
  }

  const hereName = (): string =>
    said.groups.here({ company: workspace.cards.get(applicationId ?? '')?.company ?? '' })

  /** What was lately used stands before what fits as well. */
  function recentFirst(items: readonly PaletteItem[]): readonly PaletteItem[] {
    const rank = (item: PaletteItem): number => {
      const at = recent.value.indexOf(keyOf(item))
      return at < 0 ? mostRecent : at
    }
    return items
      .map((item, at) => ({ item, at }))
      .toSorted((a, b) => rank(a.item) - rank(b.item) || a.at - b.at)
      .map(({ item }) => item)
  }

  function found(text: string): readonly PaletteGroup[] {
    const everything: PaletteItem = {
      kind: 'everything',
      id: 'everything',
      label: said.everything({ query: text }),
    }
    const find = (list: Findable<PaletteItem>): readonly PaletteItem[] =>
      recentFirst(list.find(text, mostOfAKind))
    return [
      { name: hereName(), items: find(findable.here.value) },
      { name: said.groups.applications, items: find(findable.applications.value) },
      { name: said.groups.people, items: find(findable.people.value) },
      { name: said.groups.views, items: find(findable.views.value) },
      { name: said.groups.actions, items: find(findable.general.value) },
      // What comes later stands last, so that nothing moves from under the key that chooses.
      { name: said.groups.everything, items: [everything, ...texts.value] },
    ]
  }

  return {
    groups: computed(() => {
      const text = query().trim()
      return (text === '' ? offered() : found(text)).filter(({ items }) => items.length > 0)
    }),
    remember(item) {
      const isLasting =
        item.kind === 'action'
          ? appActions[item.id].on === 'anything'
          : item.kind !== 'everything' && item.kind !== 'text'
      if (isLasting) recent.value = withRecent(recent.value, keyOf(item), mostRecent)
    },
  }
}
