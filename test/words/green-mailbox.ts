import { mailServersOf, providerById } from '../../shared/catalogue/known-providers.ts';
import { type Observation, observation } from '../../shared/model/observation.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import { recordedReport } from '../corpus/recorded-reports.ts';

/** Recorded runs in which everything answered, by the provider of the mailbox. */
const recorded: Readonly<Record<string, string>> = {
  microsoft365: 'all-green-microsoft-365',
  'outlook-com': 'healthy-outlook-com',
  google: 'healthy-google',
  generic: 'healthy-generic',
};

export interface GreenMailbox {
  request: DiagnoseRequest;
  observations: readonly Observation[];
}

const known = new Map<string, GreenMailbox>();

/** A mailbox of the provider for which all that was measured is green, no page was read, and nobody said anything. */
export function greenMailbox(provider: string): GreenMailbox {
  const found = known.get(provider) ?? make(provider);
  known.set(provider, found);
  return found;
}

function make(provider: string): GreenMailbox {
  const name = recorded[provider];
  const { request, observations } = recordedReport(name ?? 'healthy-generic');
  const silent = observations.filter(({ kind }) => kind !== 'status-feed' && kind !== 'user-report');
  const { errorText: _errorText, ...asked } = request;
  const calm: DiagnoseRequest = { ...asked, failing: [], working: [] };
  if (name !== undefined) return { request: calm, observations: silent };
  // A provider that was not recorded: the same run over the provider's own domain and servers.
  const own = providerById(provider);
  const domain = own?.domains?.names[0];
  if (!own || domain === undefined) throw new Error(`no such provider: ${provider}`);
  const serverOf = (protocol: string) =>
    mailServersOf(own).find((one) => one.protocol === protocol)?.host ?? `${protocol}.${domain}`;
  const text = ['imap', 'pop', 'smtp'].reduce(
    (all, protocol) => all.replaceAll(`${protocol}.${calm.domain}`, serverOf(protocol)),
    JSON.stringify(silent.filter(({ probe }) => probe !== 'domain:mx')),
  );
  return {
    request: { ...calm, domain },
    observations: observation.array().parse(JSON.parse(text.replaceAll(calm.domain, domain))),
  };
}
