import { protocolTitles } from '../../catalogue/protocol-titles.ts';
import type { MessageValue } from '../../messages/verdict.ts';
import { type SpokenProtocol, spokenProtocols } from '../../model/spoken.ts';
import type { Strength } from '../../model/verdict.ts';
import type { Cause } from '../cause.ts';
import { directionOf } from '../facts/directions.ts';
import type { Misconfigured, ShownBy } from '../facts/own-server.ts';
import type { RouteFact } from '../facts/routes.ts';
import type { Facts } from '../facts.ts';
import { when } from '../finding.ts';
import { directionValues, otherDoors } from './own-doors.ts';
import { hostList } from './ways.ts';

/**
 * A port of a server of one's own does not do what it is for: another service is there, or the mail service without the
 * encryption that programs ask for (protocols.md 3.2, 3.3). Who sees to that server can mend it, and nobody else.
 */
export const serverMisconfigured: Cause = {
  id: 'server-misconfigured',
  layer: 'door',
  // What a port says of itself tells more than that others say nothing.
  before: ['mail-service-stopped', 'mail-ports-blocked', 'route-failing', 'route-unstable'],
  stop: 'mail',
  explain(facts) {
    const { misconfigured } = facts.ownServer;
    const [first] = [...misconfigured].sort((a, b) => rank(a) - rank(b));
    if (!first) return undefined;
    const values = {
      ...describe(first),
      ...hostList(misconfigured.map((one) => one.host)),
      ...directionValues(facts, misconfigured),
      count: misconfigured.length,
    };
    const strength = howSure(facts, first);
    const said = {
      values,
      because: [
        ...misconfigured.map((one) => ({
          message: 'because.port-speaks' as const,
          values: describe(one),
          observations: one.route.observations,
        })),
        ...otherDoors(
          facts,
          misconfigured.map((one) => one.route),
        ),
      ],
      missing: when(first.shownBy === 'nobody' || first.shownBy === 'host', {
        message: 'missing.port-controls',
        values: { port: String(first.port) },
        observations: [],
      }),
      affects: misconfigured.map((one) => one.route.route),
      awaitsRepeats: first.route.tries < 2,
    };
    // Nothing else fails, and whose firewall it is can be found out: a question, and no lean.
    const onlyThat = first.wrong === 'masked' && facts.routes.failing.every(isWrittenOver);
    if (onlyThat && strength === 'hint')
      return { ...said, kind: 'open', outcome: 'inconclusive', strength, variant: 'masked' };
    return { ...said, kind: 'local', outcome: 'organisation', strength, signs: [facts.ownServer] };
  },
};

const order: readonly ShownBy[] = ['certificate', 'controls', 'host', 'nobody'];

/** Also behind the server's own certificate, where nobody on the way can have done it. */
function isWrittenOver({ codes }: RouteFact): boolean {
  return codes.includes('mail-altered');
}

/** What is sure first; what may stand anywhere on the way last. */
function rank({ shownBy, wrong }: Misconfigured): number {
  return order.indexOf(shownBy) + (wrong === 'masked' ? order.length : 0);
}

/**
 * In clear text anybody on the way may have answered (design.md 1b.3): what vouches for the host, or for its port, gives the
 * word its strength. Where every door of the mailbox shows a stranger and nothing does, it may as well be this network. And
 * what writes over a dialogue stands before the server or before this computer alike.
 */
function howSure({ routes }: Facts, { shownBy, wrong }: Misconfigured): Strength {
  switch (shownBy) {
    case 'certificate':
    case 'controls':
      return 'strong';
    case 'host':
      return wrong === 'masked' ? 'hint' : 'fair';
    case 'nobody':
      return routes.alive.length > 0 && wrong !== 'masked' ? 'fair' : 'hint';
  }
}

function isSpoken(wrong: Misconfigured['wrong']): wrong is SpokenProtocol {
  return spokenProtocols.some((one) => one === wrong);
}

function describe(one: Misconfigured): Record<string, MessageValue> {
  const title = isSpoken(one.wrong) ? protocolTitles[one.wrong] : '';
  return {
    port: String(one.port),
    host: one.host,
    wanted: protocolTitles[one.protocol],
    secure: one.secure ? 'yes' : 'no',
    // The protocol itself, in clear: the encryption is what is missing.
    wrong: one.wrong === one.protocol ? 'in_clear' : title === '' ? one.wrong.replaceAll('-', '_') : 'spoken',
    spoke: title,
    direction: directionOf(one.route.route) ?? 'reading',
  };
}
