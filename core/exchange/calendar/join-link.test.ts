import { describe, expect, test } from 'vitest'
import { event } from '../samples/reading'
import { isMeetingLink, linksIn } from './join-link'
import { plainTextOf } from './plain-text'

describe('the link to join', () => {
  test.each([
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
    'https://teams.microsoft.com/meet/123456?p=abc',
    'https://teams.live.com/meet/9312345678',
    'https://zoom.us/j/123456789?pwd=abc',
    'https://us02web.zoom.us/j/123456789',
    'https://lorem.zoom.us/my/kim.example',
    'https://meet.google.com/abc-defg-hij',
    'https://lorem.webex.com/meet/kim',
    'https://lorem.webex.com/lorem/j.php?MTID=m123',
    'https://whereby.com/lorem-room',
  ])('%s', (link) => {
    expect(isMeetingLink(link)).toBe(true)
    expect(event(`DESCRIPTION:See https://example.com/prep first\\nThen <${link}>.`).joinLink).toBe(link)
    expect(event(`DESCRIPTION:(${link})\\, please`).joinLink).toBe(link)
  })

  test.each([
    'https://teams.microsoft.com/meetingOptions/?organizerId=1',
    'https://aka.ms/JoinTeamsMeeting',
    'https://zoom.us/u/abcdef',
    'https://tel.meet/abc-defg-hij?pin=1',
    'https://lorem.webex.com/lorem/globalcallin.php?MTID=m1',
    'http://zoom.us.evil.example/j/1',
    'https://example.com/l/careers',
  ])('%s is none', (link) => {
    expect(isMeetingLink(link)).toBe(false)
  })

  test('properties made for it come first', () => {
    const other = 'DESCRIPTION:https://zoom.us/j/1'
    expect(event(other, 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij').joinLink).toBe(
      'https://meet.google.com/abc-defg-hij',
    )
    expect(
      event(
        'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+15550100',
        'CONFERENCE;VALUE=URI:https://chat.example.com/room',
        other,
      ).joinLink,
    ).toBe('https://chat.example.com/room')
  })

  test('mail filters’ own addresses are opened up', () => {
    const wrapped =
      'https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/?url=https%3A%2F%2Fzoom.us%2Fj%2F1&data=05'
    expect(event(`DESCRIPTION:${wrapped}`).joinLink).toBe('https://zoom.us/j/1')
    expect(linksIn('https://urldefense.com/v3/__https://zoom.us/j/1__;!!abc')).toEqual([
      'https://zoom.us/j/1',
    ])
  })

  test('a bracket or full stop behind a link is no part of it', () => {
    expect(linksIn('(https://a.example/x_(y)). https://b.example/, https://c.example/{z}')).toEqual([
      'https://a.example/x_(y)',
      'https://b.example/',
      'https://c.example/{z}',
    ])
  })
})

describe('place and kind of meeting', () => {
  test.each([
    [
      ['LOCATION:https://zoom.us/j/1; Room 4'],
      { place: 'Room 4', form: 'onSite', joinLink: 'https://zoom.us/j/1' },
    ],
    [['LOCATION:Microsoft Teams Meeting'], { place: 'Microsoft Teams Meeting', form: 'video', joinLink: '' }],
    [['LOCATION:+1 555 0100 199'], { place: '+1 555 0100 199', form: 'phone' }],
    [['SUMMARY:Phone screen'], { place: '', form: 'phone' }],
    [['SUMMARY:Telefoninterview'], { form: 'phone' }],
    [['LOCATION:Room 4\\n1 Example Street'], { place: 'Room 4, 1 Example Street', form: 'onSite' }],
    [['LOCATION:TBD'], { form: 'unknown' }],
    [['SUMMARY:Interview'], { place: '', form: 'unknown' }],
    [
      ['LOCATION:1 Example Street\\, 12345 Sampleton'],
      { place: '1 Example Street, 12345 Sampleton', form: 'onSite' },
    ],
  ])('%s', (lines, expected) => {
    expect(event(...lines)).toMatchObject(expected)
  })
})

describe('HTML from strangers', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a<script>alert("<p>")</script>b<style>p{}</style>c', 'abc'],
    ['<img src=x onerror=alert(1)>text', 'text'],
    ['<a href="javascript:alert(1)">click</a>', 'click'],
    ['<a href="https://a.example/?x=1&amp;y=2">here</a>', 'here (https://a.example/?x=1&y=2)'],
    ['<a href="https://a.example/">https://a.example/</a>', 'https://a.example/'],
    ['&lt;b&gt; &#8364; &#x20AC; &unknown; &#0;', '<b> € € &unknown;'],
    ['<b>open', 'open'],
    ['a < b', 'a'],
  ])('%s', (html, text) => {
    expect(plainTextOf(html)).toBe(text)
  })

  test('links of Outlook in angle brackets are not markup', () => {
    expect(event('DESCRIPTION:Join<https://example.com/x> now').description).toBe(
      'Join<https://example.com/x> now',
    )
  })
})
