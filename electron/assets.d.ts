/** A picture as text inside the bundle, so that main needs no file beside it. */
declare module '*.png?inline' {
  const dataUrl: string
  // eslint-disable-next-line no-restricted-exports -- the shape of Vite's own assets
  export default dataUrl
}
