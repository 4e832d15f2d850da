import { EventEmitter } from 'node:events';
import { complainClass } from './missing.ts';
import { records } from './records.ts';

/** Shown nowhere; remembered. */
export class Notification extends EventEmitter {
  title: string;
  body: string;

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super();
    this.title = options.title ?? '';
    this.body = options.body ?? '';
  }

  show(): void {
    records.notifications.push({ title: this.title, body: this.body });
    this.emit('show');
  }

  close(): void {
    this.emit('close');
  }

  static isSupported(): boolean {
    return true;
  }
}
complainClass('Notification', Notification);
