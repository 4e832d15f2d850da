import type { SettingsView } from '../../../shared/ipc/schema.ts';
import { languageFor } from '../../../shared/messages/languages.ts';
import { loadPolicyMessages } from '../../../shared/messages/policy.ts';
import { loadReportMessages } from '../../../shared/messages/report.ts';
import { loadWindowMessages } from '../../../shared/messages/window.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import { defaultSettings, type Settings } from '../../../shared/model/settings.ts';
import type { PolicySource } from '../../policy/policy-source.ts';
import { fileState } from '../file-state.ts';
import { fixedByPolicy, policyInForce, settingsView } from './policy-view.ts';
import type { SettingsStore } from './settings-store.ts';

export interface AppSettingsOptions {
  store: Pick<SettingsStore, 'chosen' | 'change' | 'wipe' | 'obstacle' | 'damaged'>;
  policies: readonly PolicySource[];
  /** Locales of the system, the most wanted first. */
  systemLocales: readonly string[];
  /** Called after each change, with its language loaded. */
  changed(view: SettingsView): void;
}

/** What the person chose under what the policy fixes, in the language that follows from it. */
export class AppSettings {
  readonly #options: AppSettingsOptions;
  /** The machine's policy, without what is only a default of a setting. */
  readonly policy: Policy;

  constructor(options: AppSettingsOptions) {
    this.#options = options;
    this.policy = policyInForce(options.policies);
  }

  get locale(): string {
    const { language } = { ...defaultSettings, ...this.#options.store.chosen };
    return language === 'system' ? languageFor(this.#options.systemLocales) : language;
  }

  get view(): SettingsView {
    const { store, policies } = this.#options;
    return { ...settingsView(store.chosen, policies, this.locale), file: fileState(store) };
  }

  /** Loads what main says in the language. */
  async loadLanguage(): Promise<void> {
    await Promise.all([
      loadWindowMessages(this.locale),
      loadReportMessages(this.locale),
      loadPolicyMessages(this.locale),
    ]);
  }

  /** Keeps what may be changed; what the policy fixes stays, and the view says so. */
  async change(wanted: { [Key in keyof Settings]?: Settings[Key] | undefined }): Promise<SettingsView> {
    const fixed = fixedByPolicy(this.#options.policies);
    const allowed = Object.entries(wanted).filter(
      ([key, value]) => value !== undefined && !Object.hasOwn(fixed, key),
    );
    if (allowed.length > 0) {
      this.#options.store.change(Object.fromEntries(allowed));
      await this.#tell();
    }
    return this.view;
  }

  /** As after a first start: nothing is chosen. */
  async wipe(): Promise<void> {
    this.#options.store.wipe();
    await this.#tell();
  }

  async #tell(): Promise<void> {
    await this.loadLanguage();
    this.#options.changed(this.view);
  }
}
