/**
 * What our page may load and run: its own bundle and nothing else. Sent as a header with every file, so that no page is
 * without it. `wasm-unsafe-eval` and the two Trusted Types policies are the whole list of exceptions: the offline grammar
 * is WebAssembly, Vue's compiler output registers `vue`, and a worker's address goes through `afterword-worker`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue afterword-worker',
].join('; ')
