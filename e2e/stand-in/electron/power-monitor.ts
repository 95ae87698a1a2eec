import type { PowerMonitor } from 'electron'
import { EventEmitter } from 'node:events'
import { strict } from '../strict'

type Provided = 'getSystemIdleTime' | 'getSystemIdleState' | 'isOnBatteryPower' | 'onBatteryPower'

/** Tests emit suspend, resume, lock-screen, unlock-screen and shutdown on it. */
class PowerMonitorModule extends EventEmitter implements Pick<PowerMonitor, Provided> {
  onBatteryPower = false
  getSystemIdleTime = (): number => 0
  getSystemIdleState = (): 'active' => 'active'
  isOnBatteryPower = (): boolean => this.onBatteryPower
}

export const powerMonitor = strict('powerMonitor', new PowerMonitorModule())
