import { useNavigation } from '../../navigation/navigation-store'
import { useActions } from '../../notices/use-actions'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'

export type InterviewFact = 'sellingPoint' | 'whyThisJob' | 'clarification'
export type PersonFact = 'thankYouFor' | 'theySaid'

/** What the panel can do to one interview. */
export function useInterviewActions(
  applicationId: string,
  interviewId: string,
): {
  edit: () => void
  debrief: () => void
  setCancelled: (cancelled: boolean) => void
  noteFact: (fact: InterviewFact, text: string) => void
  notePerson: (personId: string, fact: PersonFact, text: string) => void
  setJobTitle: (personId: string, jobTitle: string) => void
} {
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const words = useWords()
  const { run } = useActions()
  const of = { applicationId, interviewId }

  return {
    edit: () => navigation.openSheet({ name: 'addInterview', ...of }),
    debrief: () => navigation.openSheet({ name: 'debrief', ...of }),
    setCancelled(cancelled) {
      const company = workspace.cards.get(applicationId)?.company ?? ''
      const said = words.application.interview
      void run(
        { kind: 'cancelInterview', ...of, cancelled },
        cancelled ? said.cancelDone({ company }) : said.restoreDone({ company }),
      )
    },
    noteFact(fact, text) {
      void run({ kind: 'editFacts', ...of, personId: null, [fact]: text })
    },
    notePerson(personId, fact, text) {
      void run({ kind: 'editFacts', ...of, personId, [fact]: text })
    },
    setJobTitle(personId, jobTitle) {
      void run({ kind: 'editJobTitle', ...of, personId, jobTitle })
    },
  }
}
