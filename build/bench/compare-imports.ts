import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { instant, zone } from '#core/time/kinds'
import { previewLine } from '../preview-line'
import { root } from '../runtime'
import { notes } from './compare-notes'
import { tableSections } from './compare-tables'

/**
 * Writes `docs/import-comparison.md`: each sample with an answer, read by Afterword and by the parsers alone, in the zone
 * that the answers are for. `npx tsx build/bench/compare-imports.ts`, after `npm run bench` has installed the rivals.
 */
process.env['TZ'] = 'America/New_York'
interface Case {
  readonly id: string
  readonly files: readonly string[]
  readonly expect: Readonly<Record<string, unknown>>
}
interface NodeIcal {
  readonly sync: {
    parseICS(text: string): Record<string, { type: string; start?: Date; organizer?: unknown }>
  }
}
interface MailParser {
  simpleParser(
    bytes: Uint8Array,
  ): Promise<{ text?: string; subject?: string; from?: { value: readonly { address?: string }[] } }>
}

const rivals = createRequire(join(import.meta.dirname, 'rivals/'))
const nodeIcal = rivals('node-ical') as NodeIcal
const mailParser = rivals('mailparser') as MailParser
const samples = join(root, 'core/exchange/samples')
const cases = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8')) as readonly Case[]
const context = {
  zone: zone('America/New_York'),
  now: instant('2027-03-01T12:00:00Z'),
  me: ['robin.sample@example.org'],
}

const seconds = (date: Date): string => date.toISOString().replace('.000Z', 'Z')
/** Control characters, which a page would hide, are shown as boxes. */
const cell = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/g, '□')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ')
    .slice(0, 90)

/** "right", what it gave instead, or that it stopped. */
async function answer(wanted: unknown, read: () => unknown): Promise<string> {
  try {
    const got = await read()
    if (typeof wanted === 'string' && typeof got === 'string' && got.includes(wanted)) return 'right'
    return JSON.stringify(got) === JSON.stringify(wanted)
      ? 'right'
      : `**${cell(got === undefined || got === '' ? 'nothing' : String(got))}**`
  } catch (error) {
    return `**stops: ${cell(error instanceof Error ? error.message : 'error')}**`
  }
}

async function calendarRow({ id, files: [file = ''], expect }: Case): Promise<string | null> {
  if (typeof expect['start_utc'] !== 'string') return null
  const bytes = readFileSync(join(samples, file))
  const wanted = expect['start_utc']
  const ours = await previewLine(file, new Uint8Array(bytes), context)
  const cells = await Promise.all([
    answer(wanted, () => (ours.interviews[0] as { start_utc?: string } | undefined)?.start_utc),
    answer(wanted, () => {
      const event = new ICAL.Component(ICAL.parse(bytes.toString()) as unknown[]).getFirstSubcomponent(
        'vevent',
      )
      return event === null ? undefined : seconds(new ICAL.Event(event).startDate.toJSDate())
    }),
    answer(wanted, () => {
      const start = Object.values(nodeIcal.sync.parseICS(bytes.toString())).find(
        ({ type }) => type === 'VEVENT',
      )?.start
      return start === undefined ? undefined : seconds(new Date(start))
    }),
  ])
  return `| ${id} | ${file.replace('ics/', '')} | ${wanted} | ${cells.join(' | ')} |`
}

const mailKeys = { contains: 'text', subject: 'subject', from: 'from' } as const

async function mailRow({ id, files, expect }: Case): Promise<readonly string[]> {
  return Promise.all(
    files
      .filter((file) => file.startsWith('eml/'))
      .map(async (file, at) => {
        const bytes = new Uint8Array(readFileSync(join(samples, file)))
        const key = (Object.keys(mailKeys) as (keyof typeof mailKeys)[]).find((name) => name in expect)
        const ours = (await previewLine(file, bytes, context)).mail as Record<string, unknown>
        const wanted =
          key === undefined
            ? ((expect['kinds'] as readonly string[] | undefined)?.[at] ??
              expect['kind'] ??
              expect['start_utc_text'])
            : expect[key]
        const asked =
          key === undefined ? ('start_utc_text' in expect ? 'start_utc_text' : 'kind') : mailKeys[key]
        const mine = await answer(wanted, () => ours[asked])
        const none = 'not its trade'
        const theirs =
          key === undefined
            ? [none, none]
            : await Promise.all([
                answer(wanted, async () => {
                  const mail = await PostalMime.parse(bytes)
                  return { contains: mail.text, subject: mail.subject, from: mail.from?.address }[key]
                }),
                answer(wanted, async () => {
                  const mail = await mailParser.simpleParser(Buffer.from(bytes) as unknown as Uint8Array)
                  return { contains: mail.text, subject: mail.subject, from: mail.from?.value[0]?.address }[
                    key
                  ]
                }),
              ])
        return `| ${id} | ${file.replace('eml/', '')} | ${cell(String(wanted))} | ${[mine, ...theirs].join(' | ')} |`
      }),
  )
}

const calendars = (await Promise.all(cases.map(calendarRow))).filter((row) => row !== null)
const mails = (await Promise.all(cases.filter(({ id }) => id.startsWith('EML')).map(mailRow))).flat()
const version = (name: string): string => (rivals(`${name}/package.json`) as { version: string }).version
const page = `# What others make of the same files

Made by \`npx tsx build/bench/compare-imports.ts\`; run it again after an update. Files that tripped programs, each with the right
answer, read by Afterword and by the parsers alone: ical.js 2.2.1, node-ical ${version('node-ical')}, postal-mime 4.0.0, mailparser ${version('mailparser')}. The user sits in New York.
Afterword builds on ical.js and postal-mime; what stands round them is why the third column differs from the fourth.

## Calendars: when it begins

| case | file | right | Afterword | ical.js alone | node-ical |
|---|---|---|---|---|---|
${calendars.join('\n')}

## Mails

Which kind of mail it is, and the times in its words, are no parser's trade; character sets and heads are.

| case | file | right | Afterword | postal-mime alone | mailparser |
|---|---|---|---|---|---|
${mails.join('\n')}

postal-mime was chosen although mailparser reads mislabelled windows-1252 right: it needs no Node, so it runs where the rest of the
reading runs and in every test; what it leaves wrong (the label, HTML-only mail) is mended in \`core/exchange/mail/parse-mail.ts\`, after which both give the same on every sample.

${await tableSections()}${notes}`
writeFileSync(join(root, 'docs/import-comparison.md'), page)
console.log(page)
