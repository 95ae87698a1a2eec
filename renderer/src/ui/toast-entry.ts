import type { Tone } from './tone'

/** A short notice; with `actionLabel` it offers one thing to do, such as "Undo". */
export interface ToastEntry {
  readonly id: string
  readonly text: string
  readonly actionLabel?: string | undefined
  readonly tone?: Tone | undefined
}
