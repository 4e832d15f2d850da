import type { ClientId, RouteId } from '../model/client.ts';

/**
 * Ways into Exchange Online that Microsoft has closed or closes tenant by tenant: a lasting failure of one of these is
 * policy, not an outage. Source: protocols.md 7.2; Microsoft's announcements named there ([MS-EWS], [MS-EAS161],
 * [MS-SMTP]).
 */
export interface Retirement {
  id: 'ews' | 'eas-before-16.1' | 'smtp-basic';
  route: RouteId;
  /** From then on tenants may find it closed (ISO date). */
  from: string;
  /** From then on it is closed for all; absent where no date is announced. */
  forAll?: string;
  /** Programs that know no other way. */
  clients: readonly ClientId[];
}

export const retirements: readonly Retirement[] = [
  {
    id: 'ews',
    route: 'ews',
    from: '2026-10-01',
    forAll: '2027-04-01',
    clients: ['apple-mail', 'outlook-mac-legacy'],
  },
  {
    id: 'eas-before-16.1',
    route: 'eas',
    from: '2026-03-01',
    forAll: '2026-03-01',
    clients: ['android-mail'],
  },
  { id: 'smtp-basic', route: 'smtp', from: '2026-12-31', clients: [] },
];
