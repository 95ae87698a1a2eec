import { useDebounceFn } from '@vueuse/core'
import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { useActions } from '../../notices/use-actions'
import { useWorkspace } from '../../workspace/workspace-store'
import { useWords } from '../../words/use-words'
import type { Correction } from './spelling/correction'
import { knownWords, withoutKnown } from './spelling/known-words'
import { createSpeller } from './spelling/speller'
import { startSpellingWorker } from './spelling/worker-address'
import type { Desk } from './use-desk'

/** A correction with the paragraph it is in. */
export interface Slip extends Correction {
  readonly paragraph: number
}

/** Milliseconds of rest after a key until the paragraph is read. */
const restMs = 250
/** The reader takes a hundred megabytes, so it goes when nobody has been at the desk for this long. */
const idleMs = 5 * 60_000

/** One reader for all letters of a session. */
const speller = createSpeller(startSpellingWorker)
let idle: ReturnType<typeof setTimeout> | undefined

/** Spelling and grammar of the letter on the desk, read in a worker, offline. */
export function useSpelling(desk: Desk) {
  const workspace = useWorkspace()
  const actions = useActions()
  const words = useWords().letters.spelling
  const read = shallowRef<ReadonlyMap<string, readonly Correction[]>>(new Map())
  const left = ref<ReadonlySet<string>>(new Set())

  const spelling = computed(() => workspace.settings.letterSpelling)
  const texts = computed(() =>
    desk.isWriting.value ? (desk.letter.value?.paragraphs.map(({ text }) => text) ?? []) : [],
  )
  const known = computed(() => knownWords(namesOnFile()))

  function* namesOnFile(): Iterable<string> {
    yield* workspace.settings.letterWords
    yield* [workspace.settings.me.name, workspace.settings.me.signature]
    for (const { fullName, greetAs, employer } of workspace.people.values())
      yield `${fullName} ${greetAs ?? ''} ${employer}`
    // The cards change with every key that is typed here; the names of this application are read from its record.
    if (workspace.cards.size > 0) for (const { company, role } of cardsOf.value) yield `${company} ${role}`
    const { company = '', role = '' } = desk.application.value ?? {}
    yield `${company} ${role}`
  }
  const cardsOf = computed(() => (workspace.cards.size > 0 ? [...workspace.cards.values()] : []))

  async function readAll(): Promise<void> {
    const wanted = spelling.value
    const answers = await Promise.all(
      texts.value.map(async (text) => [text, await speller.read(text, wanted)] as const),
    )
    if (wanted !== spelling.value) return
    read.value = new Map(answers.flatMap(([text, found]) => (found === null ? [] : [[text, found] as const])))
  }
  const readSoon = useDebounceFn(readAll, restMs)
  watch(
    () => [spelling.value, ...texts.value].join('\n\n'),
    () => void readSoon(),
    { immediate: true },
  )

  clearTimeout(idle)
  onBeforeUnmount(() => (idle = setTimeout(speller.rest, idleMs)))

  const slips = computed<readonly Slip[]>(() =>
    texts.value.flatMap((text, paragraph) =>
      withoutKnown(read.value.get(text) ?? [], () => known.value)
        .filter((one) => !left.value.has(`${one.words} ${one.message}`))
        .map((one) => ({ ...one, paragraph })),
    ),
  )

  return {
    state: speller.state,
    slips,
    /** Whether everything that stands on the paper has been read. */
    isRead: computed(() => texts.value.every((text) => text.trim() === '' || read.value.has(text))),
    /** For this session; what is right for good goes into the dictionary. */
    leave: (slip: Slip) => (left.value = new Set([...left.value, `${slip.words} ${slip.message}`])),
    addWord: (slip: Slip) =>
      void actions.run(
        {
          kind: 'editSettings',
          settings: { letterWords: [...new Set([...workspace.settings.letterWords, slip.words])] },
        },
        words.added({ word: slip.words }),
      ),
    tryAgain: () => {
      speller.wake()
      void readAll()
    },
  }
}

export type Spelling = ReturnType<typeof useSpelling>
