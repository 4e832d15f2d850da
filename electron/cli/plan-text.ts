import { format } from '../../shared/messages/command.ts';
import type { Plan, PlannedMailbox, PlannedProbe } from '../../shared/model/plan.ts';
import { safeText } from '../../shared/report/safe-text.ts';
import { wrap } from '../../shared/report/text-layout.ts';
import { checkName } from '../../shared/report/view/check-name.ts';
import { stopIds, stopOf } from '../../shared/report/view/stops.ts';

/** A plan for people: what would be measured, by stop of the path, and what each waits for. */
export function planText(plan: Plan, width: number, locale: string): string {
  const lines = wrap(
    format(
      'plan.head',
      {
        domain: plan.domain,
        count: plan.probes.length,
        seconds: plan.budgetMs / 1000,
        tries: plan.tries,
      },
      locale,
    ),
    width,
  );
  if (plan.mailbox) lines.push('', ...mailboxLines(plan.mailbox, width, locale));
  for (const stop of [...stopIds, 'status'] as const) {
    const probes = plan.probes.filter((probe) => stopOf(probe) === stop);
    if (probes.length === 0) continue;
    lines.push('', format(`report.stop.${stop}`, {}, locale));
    for (const probe of probes) {
      lines.push(
        ...wrap(purposeOf(probe, locale), width, '  · ', '    '),
        ...wrap(detailOf(probe, locale), width, '    ', '      '),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Where the mailbox is, as far as it is known before anything is asked. */
function mailboxLines(mailbox: PlannedMailbox, width: number, locale: string): string[] {
  const how = format(`report.run.found-how.${mailbox.foundBy}`, {}, locale);
  const head = format('plan.mailbox', { name: mailbox.displayName, how }, locale);
  return [
    ...wrap(safeText(head), width),
    ...mailbox.servers.map(
      ({ protocol, host, port, security }) =>
        `  · ${protocol.toUpperCase()} ${safeText(host)}:${port}${securityWords[security]}`,
    ),
  ];
}

/** As mail programs write it, in every language. */
const securityWords = { implicit: ' (TLS)', starttls: ' (STARTTLS)', none: '' } as const;

/** A plan says in English what each probe is for; other languages have the name of the check. */
function purposeOf({ id, purpose }: PlannedProbe, locale: string): string {
  return locale === 'en' ? purpose : checkName(id, locale);
}

function detailOf(probe: PlannedProbe, locale: string): string {
  const parts = [probe.id];
  if (probe.when?.provider)
    parts.push(format('plan.only', { providers: probe.when.provider.join(', ') }, locale));
  if (probe.needs.length > 0) {
    parts.push(format('plan.needs', { probes: probe.needs.map((need) => need.probe).join(', ') }, locale));
  }
  if (probe.leaveOut) {
    parts.push(
      format(
        'plan.left-out',
        { reason: format(`report.reason.${probe.leaveOut.reason}`, {}, locale) },
        locale,
      ),
    );
  }
  return parts.join(' · ');
}
