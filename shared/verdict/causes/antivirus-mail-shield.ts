import type { Cause } from '../cause.ts';
import { failsWhereOpened } from './opened.ts';
import { hostList } from './ways.ts';

/** An antivirus on this computer opens mail connections and breaks them (protocols.md 3.4, rule 18). */
export const antivirusMailShield: Cause = {
  id: 'antivirus-mail-shield',
  layer: 'computer',
  stop: 'device',
  explain(facts) {
    const { inspection } = facts.tls;
    const { found } = inspection;
    if (found?.kind !== 'antivirus') return undefined;
    const failing = failsWhereOpened(facts);
    if (failing.length === 0) return undefined;
    const values = {
      ...hostList(inspection.hosts),
      issuer: found.name,
      failing: failing.length,
    };
    return {
      kind: 'local',
      outcome: 'device',
      strength: 'strong',
      values,
      because: [
        { message: 'because.opened', values, observations: inspection.observations },
        { message: 'because.opened-fails', values, observations: failing.flatMap((one) => one.observations) },
      ],
      signs: [inspection],
      affects: failing.flatMap((one) =>
        facts.routes.all.filter((each) => each.probe === one.probe).map((each) => each.route),
      ),
    };
  },
  note({ tls }) {
    const { found, hosts } = tls.inspection;
    if (found?.kind !== 'antivirus') return undefined;
    return {
      message: 'note.opened',
      values: { issuer: found.name, hostCount: hosts.length },
    };
  },
};
