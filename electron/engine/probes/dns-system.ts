import * as z from 'zod';
import { type Probe, statusOf } from '../probe.ts';

const input = z.object({ host: z.string() });

/** What the operating system's resolver says: the truth of what mail programs see (engineering.md 0.4). */
export const dnsSystem: Probe<'dns-system'> = async (planned, { resolve }, emit) => {
  const { host } = input.parse(planned.input);
  const answer = await resolve(host);
  emit({
    ...statusOf(answer.ok ? undefined : answer.failure),
    data: { host, addresses: answer.ok ? answer.value.addresses : [] },
  });
};
