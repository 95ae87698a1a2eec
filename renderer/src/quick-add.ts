import './styles/index.css'
import { startQuickAdd } from './app/start-quick-add'

void startQuickAdd(document)
