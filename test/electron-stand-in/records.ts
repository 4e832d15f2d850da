/** What the app asked of the system, in order: nothing of it really happens. A test reads it as `electron.standIn`. */
export const records = {
  openedExternally: [] as string[],
  openedPaths: [] as string[],
  shownInFolder: [] as string[],
  notifications: [] as { title: string; body: string }[],
  protocolClients: [] as string[],
  errorBoxes: [] as { title: string; content: string }[],
  beeps: 0,
};
