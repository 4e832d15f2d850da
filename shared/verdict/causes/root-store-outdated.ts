import { ifKnown } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import type { FactSet } from '../facts.ts';
import type { LocalFinding } from '../finding.ts';
import { hostList } from './ways.ts';

/** This computer does not know the authorities that the provider uses by now (protocols.md 3.1, rule 20). */
export const rootStoreOutdated: Cause = {
  id: 'root-store-outdated',
  layer: 'computer',
  stop: 'device',
  explain({ tls, mailbox, internet, clock }) {
    const unknown = tls.faults.filter(
      (one) =>
        (one.fault === 'unknown-root' || one.fault === 'incomplete') &&
        one.publicIssuer &&
        mailbox.isKeyHost(one.host),
    );
    const refused = refusedHere(tls);
    // By a clock that is wrong a store may refuse as well: clock-wrong says so, and comes first.
    if (refused) return refused;
    const [first] = unknown;
    // A small server may forget an intermediate; a large provider's front door does not.
    if (!first || !mailbox.large || clock.value === 'bad') return undefined;
    const others = internet.provenByTls || internet.passed > 0;
    const values = {
      ...hostList(unknown.map((one) => one.host)),
      issuer: ifKnown(first.issuer),
      others: others ? 'yes' : 'no',
    };
    return {
      kind: 'local',
      outcome: 'device',
      strength: others ? 'strong' : 'fair',
      values,
      because: [{ message: 'because.root-unknown', values, observations: unknown.map((one) => one.id) }],
      missing: others ? [] : [{ message: 'missing.other-certificates', observations: [] }],
      signs: [tls.handshake],
    };
  },
};

/**
 * The checks took the certificate, and the store that mail programs use does not: the root is missing there or is not
 * trusted, for example an inspecting proxy's that only command-line tools were told of.
 */
function refusedHere(tls: FactSet['tls']): LocalFinding | undefined {
  const { hosts, issuer, observations } = tls.refusedHere;
  if (hosts.length === 0) return undefined;
  const values = { ...hostList(hosts), issuer: ifKnown(issuer) };
  return {
    kind: 'local',
    outcome: 'device',
    strength: hosts.length >= 2 ? 'strong' : 'fair',
    variant: 'refused',
    values,
    because: [{ message: 'because.system-refuses', values, observations }],
    signs: [tls.refusedHere],
  };
}
