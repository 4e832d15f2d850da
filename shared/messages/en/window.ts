/** Sentences of the window, its menu and its dialogs. */
export const windowMessages = {
  'window.title': 'Mailpath',
} as const;
