import { answerStories } from './invented/answer-stories'
import { endedStories } from './invented/ended-stories'
import { firstStories } from './invented/first-stories'
import { interviewStories } from './invented/interview-stories'
import type { SampleStory } from './invented/sample-story'
import { waitingStories } from './invented/waiting-stories'

/** Every sample application: those on the board show each kind of step once, whatever day and hour it is; five have ended. */
export const sampleStories: readonly SampleStory[] = [
  ...firstStories,
  ...interviewStories,
  ...waitingStories,
  ...answerStories,
  ...endedStories,
]
