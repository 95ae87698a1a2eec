/** Milliseconds that this process has worked: what other programs take of a busy machine does not count. */
export function workedMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
