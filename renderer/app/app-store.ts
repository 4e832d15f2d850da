import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InitialState, OpenedReport, SettingsView } from '../../shared/ipc/schema.ts';
import type { ClientId } from '../../shared/model/client-ids.ts';
import type { UpdateState } from '../../shared/model/updates.ts';

/** Which diagnosis a screen shows: the run of this window, or a report that was opened. */
export type Subject = 'run' | 'opened';

/** What the person said is not working; unsaid is "don't know". */
export interface Answers {
  apps: Readonly<Partial<Record<ClientId, 'fails' | 'works'>>>;
  errorText: string;
  /** The helpdesk may read the text in the report. */
  keepErrorText: boolean;
}

export const noAnswers: Answers = { apps: {}, errorText: '', keepErrorText: false };

export type Screen =
  | { name: 'diagnose' }
  | { name: 'history' }
  /** Also shows the opened report. */
  | { name: 'open-report' }
  | { name: 'settings' }
  | { name: 'why'; of: Subject }
  | { name: 'report'; of: Subject };

/** What main told the window, and where the person is. */
export interface AppState {
  initial: InitialState;
  settings: SettingsView;
  updates: UpdateState;
  screen: Screen;
  /** Where "back" leads from `why` and `report`. */
  cameFrom: Screen;
  /** As typed. */
  address: string;
  /** A link filled the address in: the button waits for a press, and has the focus. */
  linked: boolean;
  answers: Answers;
  /** The address whose domain the person says is spelled right. */
  insistedOn?: string;
  opened?: OpenedReport;
  /** What a background check found, until the person has seen it. */
  watched?: { headline: string; works: boolean };
}

export interface AppActions {
  show(screen: Screen): void;
  back(): void;
  setAddress(address: string, linked?: boolean): void;
  setAnswers(answers: Answers): void;
  /** The domain of the address is spelled right, says the person. */
  insistOn(address: string): void;
  setSettings(settings: SettingsView): void;
  setUpdates(updates: UpdateState): void;
  /** As after a first start, on the screen where the person is: everything was deleted. */
  startAnew(initial: InitialState): void;
  /** Keeps the report for the screens that show it; none forgets it. */
  setOpened(opened?: OpenedReport): void;
  /** None: it was seen. */
  setWatched(watched?: AppState['watched']): void;
}

export type AppStore = StoreApi<AppState & AppActions>;

const same = (a: Screen, b: Screen) =>
  a.name === b.name && ('of' in a ? a.of : undefined) === ('of' in b ? b.of : undefined);

const inner = (screen: Screen) => screen.name === 'why' || screen.name === 'report';

export function createAppStore(initial: InitialState): AppStore {
  return createStore((set) => ({
    initial,
    settings: initial.settings,
    updates: initial.updates,
    screen: { name: 'diagnose' },
    cameFrom: { name: 'diagnose' },
    address: initial.address,
    linked: false,
    answers: noAnswers,
    show: (screen) =>
      set((state) =>
        same(screen, state.screen)
          ? state
          : { screen, cameFrom: inner(state.screen) ? state.cameFrom : state.screen },
      ),
    back: () => set((state) => ({ screen: state.cameFrom })),
    setAddress: (address, linked = false) => set({ address, linked }),
    setAnswers: (answers) => set({ answers }),
    insistOn: (insistedOn) => set({ insistedOn }),
    setSettings: (settings) => set({ settings }),
    setUpdates: (updates) => set({ updates }),
    startAnew: (initial) =>
      set((state) => {
        const { opened: _opened, watched: _watched, insistedOn: _insisted, ...rest } = state;
        const cameFrom: Screen = { name: 'diagnose' };
        const { settings, address, updates } = initial;
        return { ...rest, initial, settings, address, updates, cameFrom, linked: false, answers: noAnswers };
      }, true),
    setWatched: (watched) =>
      set((state) => {
        const { watched: _last, ...rest } = state;
        return watched ? { ...rest, watched } : rest;
      }, true),
    setOpened: (opened) =>
      set((state) => {
        const { opened: _last, ...rest } = state;
        return opened ? { ...rest, opened } : rest;
      }, true),
  }));
}
