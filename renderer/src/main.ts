import './styles/index.css'
import { startPage } from './app/start-page'

/** Every part of the interface on one page: for whoever works on them, by the developer's menu. */
const gallery = '#/ui'

async function start(): Promise<void> {
  if (location.hash !== gallery) return startPage(document)
  const { startGallery } = await import('./app/start-gallery')
  startGallery(document)
}

window.addEventListener('hashchange', () => location.reload())
void start()
