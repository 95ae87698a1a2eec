import { register } from 'tsx/esm/api'

// A thread does not inherit what lets a test run TypeScript.
register()
await import('./file-thread.ts')
