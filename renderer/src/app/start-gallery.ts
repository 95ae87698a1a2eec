import { createApp } from 'vue'
import UiGallery from '#ui/gallery/UiGallery.vue'

/** The gallery alone: no data, no words of the app. */
export function startGallery(document: Document): void {
  document.title = 'Parts'
  createApp(UiGallery).mount('#app')
}
