import { sessionDrafts } from '../../workspace/session-drafts'

/** A person half typed, kept until the app closes. */
export const addPersonDrafts = sessionDrafts<{
  fullName: string
  employer: string
  email: string
  phone: string
}>()
