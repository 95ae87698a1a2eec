import { computed, inject, provide, ref, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import { useWords } from '../../words/use-words'
import { findSettings, settingItems, type SectionId } from './setting-items'

interface SettingSearch {
  readonly query: Ref<string>
  /** How many are found; null while nothing is asked. */
  readonly found: ComputedRef<number | null>
  /** Whether a setting is to be seen. */
  readonly shows: (id: string) => boolean
  readonly showsSection: (section: SectionId) => boolean
}

const key: InjectionKey<SettingSearch> = Symbol('setting search')

/** The search over all settings; sections and rows below ask it whether they are to be seen. */
export function provideSettingSearch(): SettingSearch {
  const words = useWords()
  const items = computed(() => settingItems(words))
  const query = ref('')
  const hits = computed(() => findSettings(items.value, query.value))
  const search: SettingSearch = {
    query,
    found: computed(() => hits.value?.size ?? null),
    shows: (id) => hits.value?.has(id) ?? true,
    showsSection: (section) =>
      hits.value === null || items.value.some((item) => item.section === section && hits.value?.has(item.id)),
  }
  provide(key, search)
  return search
}

export function useSettingSearch(): SettingSearch {
  const search = inject(key)
  if (search === undefined) throw new Error('Settings are shown outside their view')
  return search
}
