/**
 * The one door to Temporal. Electron 45 has it built in; Node 20 to 24, where the tests run, does not, and this
 * package hands out the native one wherever it exists.
 */
export { Temporal } from 'temporal-polyfill'
