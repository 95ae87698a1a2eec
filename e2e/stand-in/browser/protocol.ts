import type { CDPSession } from 'playwright'

/** Playwright carries the types of the DevTools protocol only inside these two methods; this takes them out. */
declare const _typed: CDPSession

export type Method = Parameters<CDPSession['send']>[0]
export type Input<M extends Method> = Parameters<typeof _typed.send<M>>[1]
export type Output<M extends Method> = Awaited<ReturnType<typeof _typed.send<M>>>
export type EventName =
  | 'Browser.downloadWillBegin'
  | 'Fetch.requestPaused'
  | 'Page.domContentEventFired'
  | 'Page.frameNavigated'
  | 'Page.frameRequestedNavigation'
  | 'Page.loadEventFired'
  | 'Page.navigatedWithinDocument'
  | 'Page.windowOpen'
  | 'Runtime.bindingCalled'
  | 'Runtime.consoleAPICalled'
  | 'Runtime.executionContextCreated'
  | 'Target.attachedToTarget'
  | 'Target.targetCrashed'
  | 'Target.targetDestroyed'
  | 'Target.targetInfoChanged'
export type Payload<E extends EventName> = Parameters<Parameters<typeof _typed.on<E>>[1]>[0]
