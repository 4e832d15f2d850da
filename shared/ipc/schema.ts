import * as z from 'zod';
import { type AddressProblem, longestTyped } from '../address/address-problem.ts';
import type { EngineEvent } from '../model/event.ts';
import type { Obstacle } from '../model/obstacle.ts';
import type { PolicyKey } from '../model/policy.ts';
import { type Report, redactionLevel } from '../model/report.ts';
import { diagnoseRequest } from '../model/request.ts';
import { type SettingKey, type Settings, settings } from '../model/settings.ts';
import type { UpdateState } from '../model/updates.ts';
import type { Outcome, Side, Verdict } from '../model/verdict.ts';
import type { PastedWords } from '../pasted/words-of-pasted.ts';
import type { Meanwhile } from '../report/view/meanwhile.ts';
import { invoke, type MainHandlers, type MainNotifiers, notify, type WindowSurface } from './define.ts';
import { maxReportBytes } from './limits.ts';

const nothing = z.undefined();
const reportId = z.string().min(1).max(64);

export { maxReportBytes } from './limits.ts';

/** A place outside, by what it is: main finds the address in the catalogue or the policy, the window knows none. */
export const externalTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('webmail'), provider: z.string().max(64) }),
  z.object({ kind: z.literal('status-page'), provider: z.string().max(64) }),
  z.object({ kind: z.literal('helpdesk') }),
  /** A page of the catalogue in clear text, which a network that wants a sign-in replaces by its own. */
  z.object({ kind: z.literal('network-sign-in') }),
  /** Date and time, or network settings of the system, where the system can be asked to show them. */
  z.object({ kind: z.literal('system-settings'), page: z.enum(['date-time', 'network', 'proxy']) }),
]);

/** What the menu and the system ask of the window. */
export type WindowCommand = 'diagnose' | 'history' | 'open-report' | 'settings' | 'report' | 'start' | 'stop';

/** Settings as they apply: the policy comes before what the person chose, and says so. */
export interface SettingsView {
  values: Settings;
  /** Settings that the policy fixes; they cannot be changed here. */
  fixed: SettingKey[];
  /** Settings that are as the organisation suggests, since the person has chosen nothing. */
  suggested: SettingKey[];
  /** Everything that the policy sets, as text, for people to see. What is not `fixed` is suggested. */
  policy: { key: PolicyKey; value: string; source: string; fixed: boolean }[];
  /** What is wrong with the policy, in sentences. */
  problems: string[];
  /** The language that is spoken: a tag of messages/languages.ts, or the pseudo-locale. */
  locale: string;
  /** Ways to the helpdesk that the policy names. */
  helpdesk: { email?: string; page: boolean; upload?: string };
  /** How it stands with the file of what the person chose. */
  file: FileState;
}

/** How it stands with a file of this person: both are rare, and neither is a reason not to go on. */
export interface FileState {
  /** Why changes are not kept at the moment. */
  obstacle?: Obstacle;
  /** It was damaged when the app read it, and put aside. */
  damaged?: true;
}

/** What of this person is on this computer. */
export interface Kept {
  /** Past runs. */
  runs: number;
  /** The log file lies in a folder of its own. */
  logApart: boolean;
}

/** After everything was deleted. */
export interface Wiped {
  /** Nothing is left; otherwise the log says what could not be deleted. */
  complete: boolean;
  /** The app as it is now: as after its first start. */
  state: InitialState;
}

export interface InitialState {
  settings: SettingsView;
  /** Remembered, out of the policy, or from the link that the app was opened with. */
  address: string;
  platform: 'mac' | 'windows' | 'linux';
  version: string;
  /** Past runs on this device. */
  historyCount: number;
  updates: UpdateState;
  /** A deep link or the menu wants this screen first. */
  command?: WindowCommand;
}

/** What the engine says, and what main adds to it. */
export type RunEvent =
  | EngineEvent
  /** Sent with each verdict. */
  | { type: 'meanwhile'; meanwhile: Meanwhile }
  /** Comes before `finished`: the run is not in the history, but stays until the app ends. */
  | { type: 'not-kept'; obstacle: Obstacle }
  /**
   * The engine's process ended; a new one is ready. The run is lost, what was observed is still shown. `stopped`: the
   * person had pressed Stop, and it did not end by itself in time.
   */
  | { type: 'engine-lost'; stopped?: true };

export type StartResult =
  | { status: 'started'; runId: string }
  | { status: 'refused'; reason: 'busy' }
  | { status: 'refused'; reason: 'address'; problem: AddressProblem };

/** A report as a screen shows it. */
export interface OpenedReport {
  reportId: string;
  /** Of this device as it was kept; of somebody else with today's verdict, and their words apart (`handedIn`). */
  report: Report;
  meanwhile: Meanwhile;
  /** What today's rules say. */
  judgedAgain?: Verdict;
  /** Not measured on this device. */
  foreign: boolean;
}

export type OpenResult =
  | { status: 'opened'; opened: OpenedReport }
  | { status: 'cancelled' }
  | { status: 'refused'; reason: 'too-large' | 'not-json' | 'not-a-report' | 'unreadable' | 'not-found' };

export const reportFormat = z.enum(['html', 'pdf', 'json', 'markdown']);
export type ReportFormat = z.infer<typeof reportFormat>;

const rendering = z.object({ reportId, format: reportFormat, level: redactionLevel });

/** Exactly what would leave this computer. */
export interface Rendering {
  /** The file's text; of a PDF, the page that it is printed from. */
  text: string;
  bytes: number;
  /** How many values of each class were taken out. */
  replaced: Record<string, number>;
  /** Address of the rendered page, for the preview's frame: html and pdf only. */
  page?: string;
}

export type Delivery =
  | { status: 'done'; file?: string }
  | { status: 'cancelled' }
  | {
      status: 'failed';
      reason: 'not-found' | 'unwritable' | 'no-address' | 'unreachable' | 'refused' | 'elsewhere';
    };

export interface HistoryEntry {
  reportId: string;
  startedAt: string;
  address: string;
  outcome: Outcome;
  side: Side;
  cause: string;
  confidence: number;
  headline: string;
  /** Milliseconds. */
  durationMs: number;
}

export interface PastRuns {
  /** Newest first; also those that wait to be kept. */
  entries: HistoryEntry[];
  file: FileState;
}

export interface Comparison {
  before: HistoryEntry;
  after: HistoryEntry;
  /** Facts whose value differs; `undefined` where a run had none. */
  facts: { name: string; before?: string; after?: string }[];
  /** Checks whose state differs, by the plain name. */
  checks: { id: string; name: string; before: string; after: string }[];
}

export type { PastedWords };

/** The one contract between main and the window: both surfaces and the test doubles derive from it. */
export const ipc = {
  app: {
    initial: invoke(nothing).returns<InitialState>(),
    openExternal: invoke(externalTarget).returns<{ status: 'opened' | 'refused' }>(),
    command: notify<WindowCommand>(),
    /** A link opened the app while it was running; the address fills the field, nothing starts by itself. */
    linked: notify<{ address: string }>(),
  },
  settings: {
    change: invoke(settings.partial()).returns<SettingsView>(),
    kept: invoke(nothing).returns<Kept>(),
    /** Shows the folder of what is kept, or the log, in the system's file manager. */
    showKept: invoke(z.object({ what: z.enum(['folder', 'log']) })).returns<void>(),
    /** Deletes everything that is kept on this computer. A run that is under way ends without a report. */
    wipe: invoke(nothing).returns<Wiped>(),
    changed: notify<SettingsView>(),
  },
  run: {
    start: invoke(
      z.object({
        /** As typed or pasted. */
        address: z.string().min(1).max(longestTyped),
        failing: diagnoseRequest.shape.failing,
        working: diagnoseRequest.shape.working,
        errorText: z.string().max(4096).optional(),
        keepErrorText: diagnoseRequest.shape.keepErrorText,
        elsewhere: diagnoseRequest.shape.elsewhere,
        spelledRight: diagnoseRequest.shape.spelledRight,
      }),
    ).returns<StartResult>(),
    cancel: invoke(nothing).returns<void>(),
    /** In order, several at a time. */
    events: notify<RunEvent[]>(),
    /** A background check found that it works again, or that it broke. */
    watched: notify<{ reportId: string; outcome: Outcome; headline: string }>(),
  },
  pasted: {
    /** What is recognised of a text that the person types as the error; it is kept nowhere. */
    read: invoke(z.object({ text: z.string().max(4096) })).returns<PastedWords>(),
  },
  report: {
    /** A run of this device, by its id. */
    open: invoke(z.object({ reportId })).returns<OpenResult>(),
    /** Asks for a file of somebody else. */
    choose: invoke(nothing).returns<OpenResult>(),
    /** The text of a file that was dropped on the window. */
    read: invoke(z.object({ text: z.string().max(maxReportBytes) })).returns<OpenResult>(),
    render: invoke(rendering).returns<Rendering | { status: 'not-found' }>(),
    save: invoke(rendering).returns<Delivery>(),
    copy: invoke(z.object({ reportId, level: redactionLevel })).returns<Delivery>(),
    email: invoke(z.object({ reportId, level: redactionLevel })).returns<Delivery>(),
    upload: invoke(z.object({ reportId, level: redactionLevel })).returns<Delivery>(),
  },
  history: {
    list: invoke(nothing).returns<PastRuns>(),
    compare: invoke(z.object({ before: reportId, after: reportId })).returns<
      Comparison | { status: 'not-found' }
    >(),
    remove: invoke(z.object({ reportIds: z.array(reportId).max(1000) })).returns<PastRuns>(),
    clear: invoke(nothing).returns<PastRuns>(),
  },
  updates: {
    /** Looks for a new version, after the run where one is under way. Answers before it has looked. */
    look: invoke(nothing).returns<UpdateState>(),
    /** Ends the app and starts the new version; does nothing while something is measured. */
    restart: invoke(nothing).returns<void>(),
    changed: notify<UpdateState>(),
  },
};

export type Ipc = typeof ipc;
export type IpcHandlers = MainHandlers<Ipc>;
export type IpcNotifiers = MainNotifiers<Ipc>;
/** What the window finds as `window.mailpath`. */
export type MailpathSurface = WindowSurface<Ipc>;
