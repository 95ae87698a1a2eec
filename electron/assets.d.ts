/** A picture as text inside the bundle, so that main needs no file beside it. */
declare module '*.png?inline' {
  const dataUrl: string
  export default dataUrl
}
