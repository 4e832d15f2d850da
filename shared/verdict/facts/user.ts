import { type EntraOwner, ownerOfEntraCode } from '../../catalogue/aadsts.ts';
import type { ClientId } from '../../model/client.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, unique } from './fact.ts';

export interface UserFact
  extends Fact<'nothing' | 'some-apps-fail' | 'all-apps-fail' | 'only-text' | 'only-working'> {
  failing: readonly ClientId[];
  working: readonly ClientId[];
  codes: readonly number[];
  owners: readonly EntraOwner[];
  phrases: readonly string[];
  /** Reading mail in a browser fails as well: no app can be at fault. */
  webFails: boolean;
}

const web: readonly ClientId[] = ['outlook-web', 'gmail-web'];

export function userFact(evidence: Evidence): UserFact {
  const reports = evidence.ofKind('user-report').filter((one) => one.data !== undefined);
  const { request } = evidence;
  const said = <T>(own: readonly T[], seen: (readonly T[])[]) => unique([...own, ...seen.flat()]).sort();
  const working = said(
    request.working,
    reports.map((one) => one.data?.working ?? []),
  );
  // An app in both lists works at times: the fault is what the person wants to know about.
  const failing = said(
    request.failing,
    reports.map((one) => one.data?.failing ?? []),
  );
  const calm = working.filter((one) => !failing.includes(one));
  const codes = unique(reports.flatMap((one) => one.data?.entraCodes ?? []));
  const phrases = unique(reports.flatMap((one) => one.data?.phrases ?? []));
  const owners = unique(codes.map(ownerOfEntraCode).filter((one) => one !== undefined));
  const base = {
    observations: reports.map((one) => one.id),
    failing,
    working: calm,
    codes,
    owners,
    phrases,
    webFails: failing.some((one) => web.includes(one)),
  };
  if (failing.length > 0)
    return { value: calm.length > 0 || !base.webFails ? 'some-apps-fail' : 'all-apps-fail', ...base };
  if (codes.length > 0 || phrases.length > 0 || (request.errorText ?? '') !== '')
    return { value: 'only-text', ...base };
  return { value: calm.length > 0 ? 'only-working' : 'nothing', ...base };
}
