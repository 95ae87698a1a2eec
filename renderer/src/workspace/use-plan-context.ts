import { computed, type ComputedRef } from 'vue'
import type { Application } from '#core/domain/application'
import { companyKey } from '#core/etiquette/company-key'
import type { PlanContext } from '#core/etiquette/plan-context'
import type { PlanAround } from '#core/ipc/rooms/workspace'
import { useClock } from './clock'
import { useWorkspace } from './workspace-store'

type Neighbourhood = Pick<PlanContext, 'daysOff' | 'askedAtCompany' | 'accepted'>

/** What main told of holidays and neighbours, in the shape that the rules read. */
function neighbourhood(company: string, around: PlanAround): Neighbourhood {
  const { daysOff, accepted, askedAtCompany } = around
  return {
    daysOff: new Set(daysOff),
    accepted,
    askedAtCompany: new Map(askedAtCompany === null ? [] : [[companyKey(company), askedAtCompany]]),
  }
}

/** What the rules read besides an application that the page holds, the same as in main: or the two would plan differently. */
export function usePlanContext(application: () => Application | null): ComputedRef<PlanContext> {
  const workspace = useWorkspace()
  const { zone } = useClock()
  const nearby = computed<Neighbourhood>(() => {
    const found = application()
    const around = workspace.around.get(found?.id ?? '')
    return found === null || around === undefined ? {} : neighbourhood(found.company, around)
  })
  return computed(() => ({
    ...nearby.value,
    zone: zone.value,
    settings: workspace.settings,
    people: workspace.people,
  }))
}
