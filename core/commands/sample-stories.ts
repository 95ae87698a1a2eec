import { answerStories } from './invented/answer-stories'
import { firstStories } from './invented/first-stories'
import { interviewStories } from './invented/interview-stories'
import type { SampleStory } from './invented/sample-story'
import { waitingStories } from './invented/waiting-stories'

/** Every sample application: together they show each kind of step once, whatever day and hour it is. */
export const sampleStories: readonly SampleStory[] = [
  ...firstStories,
  ...interviewStories,
  ...waitingStories,
  ...answerStories,
]
