import { api } from '../../api/client'
import { useNotices } from '../../notices/notice-store'

/** Opens a link in the browser or the mail program, or says why not. */
export function useLinks(): { open: (url: string) => void } {
  const notices = useNotices()
  return {
    open: (url) => {
      api.shell.openLink({ url }).catch(notices.showFailure)
    },
  }
}
