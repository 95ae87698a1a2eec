import { onScopeDispose } from 'vue'

/**
 * The system's "choose a file" window. The input stands hidden in the page, where tests and screen readers find it;
 * a click on a real button opens it.
 */
export function useFilePicker(
  label: string,
  onFiles: (files: readonly File[]) => void,
): { readonly pick: () => void } {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.ics,.eml,.vcf,.csv,.tsv,.txt,.xlsx,.json,text/calendar,message/rfc822,text/vcard,text/csv'
  input.multiple = true
  input.hidden = true
  input.setAttribute('aria-label', label)
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
    input.value = ''
    if (files.length > 0) onFiles(files)
  })
  document.body.append(input)
  onScopeDispose(() => {
    input.remove()
  })
  return { pick: () => input.click() }
}
