import { onBeforeUnmount, onMounted } from 'vue'
import { createTypedRun, type TypedRun } from './typed-run'

/** A run of typing that ends with its field: nothing is lost when the panel closes or the app quits. */
export function useTypedField(
  value: () => string,
  save: (text: string) => void,
  required?: () => boolean,
): TypedRun {
  const run = createTypedRun(value, save, required)
  // Main asks for what is still on its way before it quits.
  onMounted(() => window.addEventListener('afterword:settle', run.flush))
  onBeforeUnmount(() => {
    window.removeEventListener('afterword:settle', run.flush)
    run.leave()
  })
  return run
}
