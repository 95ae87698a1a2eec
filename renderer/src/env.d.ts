/// <reference types="vite/client" />
import type { Bridge } from './api/bridge'

declare global {
  interface Window {
    readonly afterword: Bridge
  }
}
