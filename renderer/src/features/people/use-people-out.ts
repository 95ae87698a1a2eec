import type { TakeOutWish } from '#core/ipc/rooms/take-out'
import { api } from '../../api/client'
import { useNotices } from '../../notices/notice-store'
import { useWords } from '../../words/use-words'

type Whom = Omit<Extract<TakeOutWish, { readonly what: 'people' }>, 'what'>

/** Saves people as contact cards where the user says; what became of it is a notice. */
export function usePeopleOut(): (whom: Whom) => Promise<void> {
  const notices = useNotices()
  const { sheet } = useWords().takeOut

  return async (whom) => {
    try {
      const { saved, count, file } = await api.takeOut.save({ what: 'people', ...whom })
      if (count === 0) notices.show(sheet.nothing)
      else if (saved) notices.show(sheet.saved({ file: file.split(/[\\/]/).at(-1) ?? file }))
    } catch (error) {
      notices.showFailure(error)
    }
  }
}
