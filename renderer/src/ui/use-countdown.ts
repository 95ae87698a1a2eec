import { onScopeDispose, toValue, watch, type MaybeRefOrGetter } from 'vue'

/** Calls `end` once `duration` ms have passed, not counting the time while `paused`. */
export function useCountdown(duration: number, paused: MaybeRefOrGetter<boolean>, end: () => void): void {
  let left = duration
  let startedAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop() {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    left -= performance.now() - startedAt
  }

  function run() {
    startedAt = performance.now()
    timer = setTimeout(end, Math.max(0, left))
  }

  watch(
    () => toValue(paused),
    (isPaused) => (isPaused ? stop() : run()),
    { immediate: true, flush: 'sync' },
  )
  onScopeDispose(stop)
}
