import type * as v from 'valibot'
import type { Application } from '../domain/application'
import type { Instant, Zone } from '../time/kinds'
import type { Change, ChangeLabel, RecordChange } from '../workspace/change'
import { failed, success, type Result } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'

/** What a command may know besides the data: core reads no clock and makes no id. */
export interface CommandContext {
  readonly now: Instant
  /** The user's zone at this moment. */
  readonly zone: Zone
  readonly newId: () => string
}

/** What a command gives: the change, and the id of what it made where the caller wants to open that. */
export interface Outcome {
  readonly change: Change
  readonly createdId: string | null
}

/** One thing a person can do: the check of its input and a pure function. */
export interface Command<S extends v.GenericSchema> {
  readonly input: S
  readonly run: (workspace: Workspace, input: v.InferOutput<S>, context: CommandContext) => Result<Outcome>
}

/** Ties input and function together, so that the function's input type follows from the schema. */
export function command<S extends v.GenericSchema>(input: S, run: Command<S>['run']): Command<S> {
  return { input, run }
}

interface ChangeOptions {
  readonly coalesce?: string
  readonly silent?: boolean
  readonly createdId?: string
}

/** The outcome of a command that puts these records. */
export function changed(
  workspace: Workspace,
  label: ChangeLabel,
  records: readonly RecordChange[],
  options: ChangeOptions = {},
): Result<Outcome> {
  return success({
    change: {
      revision: workspace.revision + 1,
      label,
      coalesce: options.coalesce ?? null,
      silent: options.silent ?? false,
      records,
    },
    createdId: options.createdId ?? null,
  })
}

/** A label for undo: key of `core/words`, values. */
export function label(key: string, values: Readonly<Record<string, string>> = {}): ChangeLabel {
  return { key, values }
}

/** The record change that replaces one application. */
export function putApplication(before: Application | null, after: Application): RecordChange {
  return { table: 'applications', id: after.id, before, after }
}

/** Runs `edit` on one application; it may return a failure instead. The usual shape of a command. */
export function editApplication(
  workspace: Workspace,
  id: string,
  key: string,
  edit: (application: Application) => Application | ReturnType<typeof failed>,
  options: ChangeOptions = {},
): Result<Outcome> {
  const before = workspace.applications.get(id)
  if (before === undefined) return failed('notFound')
  const after = edit(before)
  if ('ok' in after) return after
  return changed(workspace, label(key, { company: before.company }), [putApplication(before, after)], options)
}
