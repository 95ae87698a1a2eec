/** Electron's events carry `preventDefault`; whoever emits one looks at `defaultPrevented` afterwards. */
export function createEvent<Details extends object>(details?: Details): Details & StandInEvent {
  const event = {
    ...(details as Details),
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}

export interface StandInEvent {
  defaultPrevented: boolean
  preventDefault: () => void
}
