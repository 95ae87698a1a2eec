import { computed, useAttrs } from 'vue'

/** What every field has around its control. */
export interface FieldProps {
  label: string
  /** The label is read out but not shown. */
  hideLabel?: boolean | undefined
  hint?: string | undefined
  /** A sentence; while it is there the control is marked invalid. */
  error?: string | undefined
  optional?: boolean | undefined
  disabled?: boolean | undefined
  /** The language of the label and of what is written here, where it is not the page's own. */
  writtenIn?: string | undefined
}

/** What a control takes from its frame, to be bound whole. */
export interface FieldControl {
  id: string
  disabled: boolean
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
  lang: string | undefined
}

export function frameOf(props: FieldProps): FieldProps {
  const { label, hideLabel, hint, error, optional, disabled, writtenIn } = props
  return { label, hideLabel, hint, error, optional, disabled, writtenIn }
}

/** Class goes to the field as a whole, everything else (`maxlength`, `@keydown`) to the control inside. */
export function useFieldAttrs() {
  const attrs = useAttrs()
  return computed(() => {
    const { class: frameClass, ...control } = attrs
    return { frameClass, control }
  })
}
