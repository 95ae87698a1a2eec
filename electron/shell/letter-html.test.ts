import { expect, test } from 'vitest'
import { letterHtml } from './letter-html'

test('a letter as HTML is paragraphs, and what was typed is text in it', () => {
  expect(letterHtml('Dear Dana,\n\nThank you & <b>yours</b>\nRobin')).toBe(
    '<p>Dear Dana,</p><p>Thank you &amp; &lt;b&gt;yours&lt;/b&gt;<br>Robin</p>',
  )
})
