import { computed, type ComputedRef } from 'vue'
import { useWords } from '../../words/use-words'
import type { MailDraft } from './mail-draft'

/** What the button of a mail says, and the notice afterwards. */
export function useMailLabels(
  draft: () => MailDraft,
  hasMeetings: () => boolean,
  isKnown: () => boolean,
): { readonly label: ComputedRef<string>; readonly done: (company: string) => string } {
  const words = useWords()

  const label = computed(() => {
    const { confirm } = words.bringInMail
    const { kind, day, belongsTo } = draft()
    switch (kind) {
      case 'rejection':
      case 'filled':
        return confirm.declined
      case 'offer':
        return confirm.offer
      case 'onHold':
        return confirm.onHold
      case 'invitation':
        return isKnown() || (day === '' && !hasMeetings()) ? confirm.note : confirm.invitation
      case 'reschedule':
        return confirm.reschedule
      case 'cancellation':
        return confirm.cancellation
      case 'acknowledgement':
        return belongsTo === 'new' ? confirm.applied : day === '' ? confirm.note : confirm.date
      case 'decisionDate':
        return day === '' ? confirm.note : confirm.date
      case 'outgoing':
      case 'other':
        return confirm.note
      case 'advert':
        return confirm.leave
    }
  })

  function done(company: string): string {
    const said = words.bringInMail.done
    const { kind, day } = draft()
    switch (kind) {
      case 'rejection':
      case 'filled':
        return said.declined({ company })
      case 'offer':
      case 'onHold':
      case 'reschedule':
      case 'cancellation':
        return said[kind]({ company })
      case 'invitation':
        return isKnown() || (day === '' && !hasMeetings())
          ? said.noted({ company })
          : said.invitation({ company })
      case 'acknowledgement':
      case 'decisionDate':
      case 'outgoing':
      case 'advert':
      case 'other':
        return said.noted({ company })
    }
  }

  return { label, done }
}
