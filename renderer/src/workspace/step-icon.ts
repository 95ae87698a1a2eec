import {
  CalendarClock,
  CircleQuestionMark,
  Flag,
  Hourglass,
  Leaf,
  Mail,
  NotebookPen,
  PauseCircle,
  Phone,
  Wind,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { RuleId } from '#core/etiquette/step'

/** One sign per rule, the same on cards, in Today and in the panel. */
export const stepIcons: Readonly<Record<RuleId, Component>> = {
  prepare: CalendarClock,
  debrief: NotebookPen,
  missedCall: Phone,
  findNames: CircleQuestionMark,
  thank: Mail,
  askDecisionDate: CircleQuestionMark,
  wait: Hourglass,
  askTimeline: Phone,
  askStatus: Phone,
  secondTouch: Phone,
  closingTouch: Mail,
  letGo: Wind,
  reply: Leaf,
  keepWarm: Leaf,
  acknowledgeOffer: Mail,
  answerOffer: Flag,
  withdrawElsewhere: Leaf,
  resume: PauseCircle,
}
