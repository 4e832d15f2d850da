import { EventEmitter } from 'node:events';
import { complain } from './missing.ts';

export class PowerMonitor extends EventEmitter {
  onBatteryPower = false;

  isOnBatteryPower(): boolean {
    return this.onBatteryPower;
  }

  getSystemIdleTime(): number {
    return 0;
  }

  getSystemIdleState(_threshold: number): 'active' {
    return 'active';
  }
}

/** Nothing happens by itself; a test emits `suspend`, `resume` and the like. */
export const powerMonitor = complain('powerMonitor', new PowerMonitor());
