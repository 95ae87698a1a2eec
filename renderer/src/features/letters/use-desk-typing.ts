import type { LetterDetails } from '#core/domain/letter-details'
import type { FactField } from './fact-fields'
import type { Desk, DeskPlace } from './use-desk'

/** What typing at the desk means: the words of a paragraph, of the subject, of a fact. */
export function useDeskTyping(place: DeskPlace, desk: Desk) {
  const { queue } = desk
  const ids = () => ({ applicationId: place.applicationId, letterId: place.letterId })

  function paragraph(index: number, text: string): void {
    queue.type(`paragraph-${place.letterId}-${index}`, { kind: 'editParagraph', ...ids(), index, text })
  }

  function subject(text: string): void {
    queue.type(`subject-${place.letterId}`, { kind: 'editSubject', ...ids(), subject: text })
  }

  function fact(field: FactField, text: string): void {
    const interview = desk.interview.value
    if (interview === null) return
    const personId = field.shared ? null : (desk.letter.value?.personId ?? null)
    const about = { applicationId: place.applicationId, interviewId: interview.id, personId }
    queue.type(`fact-${interview.id}-${personId ?? ''}-${field.name}`, {
      kind: 'editFacts',
      ...about,
      [field.name]: text,
    })
  }

  function concern(personId: string | null): void {
    const interview = desk.interview.value
    if (interview === null) return
    queue.type(`concern-${interview.id}`, {
      kind: 'editFacts',
      applicationId: place.applicationId,
      interviewId: interview.id,
      personId: null,
      clarifyWith: personId,
    })
    void queue.flush()
  }

  function detail(details: Partial<LetterDetails>): void {
    const key = `detail-${place.letterId}-${Object.keys(details).join()}`
    queue.type(key, { kind: 'editLetterDetails', ...ids(), details })
  }

  return { paragraph, subject, fact, concern, detail }
}
