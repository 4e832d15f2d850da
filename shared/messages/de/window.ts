import type { windowMessages as english } from '../en/window.ts';

export const windowMessages: Readonly<Record<keyof typeof english, string>> = {
  'window.title': 'Mailpath',
};
