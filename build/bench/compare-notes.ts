/** What stands below the tables of the comparison: how the cases are run, and where they were read otherwise. */
export const notes = `
## How the cases are run

Each case of the areas \`b-ics-import\`, \`b-ics-export\`, \`a-csv\`, \`g-email\`, \`g-vcard\`, \`f-names\` and TRK-02, 05, 06, 09 to 12, 22
and 25 (102 in all) is named by a test of its own; the files stand byte for byte in \`core/exchange/samples/\`. \`npm run -s preview\`
was run over all 68 files and each of the 94 values of \`expect\` compared. They agree, but for names that are no output of one file:

| case | key | what the preview says |
|---|---|---|
| CSV-10, CSV-11 | days by serial, with and without the 1904 base | the days are in \`table.dates\` and \`table.interview_dates\`; the base is a question of the preview |
| CSV-23 | \`dates@America/New_York\` | \`table.dates\`, with \`--zone America/New_York\` |
| CSV-26 | \`records\` 11 for two files | 11 in the first, 5 in the second, which has five rows |
| EML-03 | \`kinds\` of two mails | \`mail.kind\` of each |
| EML-15 | \`contains\` | \`mail.text\` holds it |
| NAM-15 | \`given\`, \`family\` | the user's own name is read so, but stands last among \`contacts\`: the sender is whom the mail is about |
| NAM-17 | \`greeting_name\` null | so for the guest who is only an address; the organiser has a name, and is greeted by it |

Judged otherwise than the case asks, with the reason:

- EML-12: a job alert has the kind \`other\`, as the case says; the app itself calls it an advert and leaves it alone among many files.
- CSV-17: besides the signs of the case a line break at the beginning is guarded. A text keeps its tabs and outer blanks; returns
  become line feeds, and other control characters vanish, as every reader of text drops them.
- IXP: steps and named days go out under addresses of their own (\`@step.afterword.invalid\`) and are not brought in again; the
  file says how many they were.

## What goes out comes in again

Held by properties (\`fast-check\`, ten times as many runs in \`npm run soak\`): interviews as a calendar (into an empty workspace, and
against the same one, where each is found to be the same), tables in both manners and both languages, contact cards, and the
copy of everything. Not in a calendar or a table, and so only in the copy: letters, contacts, what was noted after an interview,
pauses, history. A person without a name comes back from a contact card named by their address.

## Fuzzing

\`AFTERWORD_FUZZ=10000\`, once for each kind: damaged samples and random bytes of .ics, .eml, .vcf, .csv, packed workbooks, copies of
our own, and pasted words. No throw, no file over two seconds, no change of data.
`
