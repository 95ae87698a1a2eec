import { computed, shallowRef, watch, type ShallowRef } from 'vue'
import { companyFinder } from '#core/exchange/company-in-text'
import type { PreviewItem } from '#core/exchange/preview'
import { useWorkspace } from '../../workspace/workspace-store'
import { meetingDraft, meetingKey, type PreviewedMeeting } from './meeting-draft'

/** The meetings of a preview beside what the data says of them; drawn anew once it is known which address is the user's. */
export function usePreviewedMeetings(
  items: () => readonly PreviewItem[],
): ShallowRef<readonly PreviewedMeeting[]> {
  const workspace = useWorkspace()
  const meetings = shallowRef<readonly PreviewedMeeting[]>([])

  const companyIn = computed(() =>
    companyFinder(
      [...workspace.cards.values()].filter(({ archived }) => archived === null).map(({ company }) => company),
    ),
  )

  function previewed(item: PreviewItem): PreviewedMeeting {
    const application = workspace.applications.get(item.applicationId ?? '')
    const held = application?.interviews.find((interview) => interview.id === item.interviewId) ?? null
    return {
      key: meetingKey(item),
      item,
      held,
      company: application?.company ?? null,
      draft: meetingDraft(item, held, workspace.people, workspace.settings.me.emails, companyIn.value),
    }
  }

  watch(
    [items, () => workspace.settings.me.emails],
    () => {
      meetings.value = items().map(previewed)
    },
    { immediate: true },
  )
  return meetings
}
