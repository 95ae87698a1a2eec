import type { Running } from '../fixtures/afterword'
import { DebriefPage } from '../pages/debrief-page'

/** From the notification at the interview's end to the first note. */
export async function debrief(running: Running): Promise<void> {
  const sheet = new DebriefPage(running.page)
  await running.desktop.clickNotification('Lorem Labs')
  await sheet.person(0, {
    jobTitle: 'Head of Analytics',
    thankYouFor: 'the quarter of an hour at the whiteboard',
    theySaid: 'a number is only worth what the shop floor believes',
  })
  await sheet.person(1, {
    jobTitle: 'People Partner',
    thankYouFor: 'the plain answers about the trial period',
    theySaid: 'the team looks after newcomers for a whole season',
  })
  await sheet.yourself({
    sellingPoint: 'built the reporting of a small clinic from nothing',
    whyThisJob: 'numbers that change what people do are what I like about this work',
    clarification: 'have worked with SQL every day for four years',
    to: 'Alex Probe',
  })
  await sheet.decideOn('2027-04-15')
  await sheet.save()
  await sheet.writeNotes()
}
