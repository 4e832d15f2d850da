import { networkSignInPages } from '../../shared/catalogue/internet-controls.ts';
import { providerById } from '../../shared/catalogue/known-providers.ts';
import type { ipc } from '../../shared/ipc/schema.ts';
import type { Policy } from '../../shared/model/policy.ts';

export type ExternalTarget = NonNullable<(typeof ipc.app.openExternal.payload)['_output']>;
type SettingsPage = Extract<ExternalTarget, { kind: 'system-settings' }>['page'];

/**
 * Pages of the system's settings. Linux has no address that every desktop obeys.
 * https://learn.microsoft.com/windows/apps/develop/launch/launch-settings
 */
const systemSettings: Readonly<Partial<Record<NodeJS.Platform, Readonly<Record<SettingsPage, string>>>>> = {
  win32: {
    'date-time': 'ms-settings:dateandtime',
    network: 'ms-settings:network-status',
    proxy: 'ms-settings:network-proxy',
  },
  darwin: {
    'date-time': 'x-apple.systempreferences:com.apple.Date-Time-Settings.extension',
    network: 'x-apple.systempreferences:com.apple.Network-Settings.extension',
    proxy: 'x-apple.systempreferences:com.apple.Network-Settings.extension?Proxies',
  },
};

/** The address as it is opened, when it is a web page over TLS without a name or password in it. */
export function httpsOnly(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}

/** The address of the target out of the catalogue, the policy or the table above; `undefined` when it has none. */
export function addressOf(
  target: ExternalTarget,
  { policy, platform }: { policy: Policy; platform: NodeJS.Platform },
): string | undefined {
  switch (target.kind) {
    case 'webmail':
      return httpsOnly(providerById(target.provider)?.web?.address);
    case 'status-page':
      return httpsOnly(providerById(target.provider)?.statusPage?.address);
    case 'helpdesk':
      return httpsOnly(policy.helpdeskUrl);
    case 'network-sign-in':
      return platform === 'win32' ? networkSignInPages.windows : networkSignInPages.others;
    case 'system-settings':
      return systemSettings[platform]?.[target.page];
  }
}

/** Windows hands no longer address to another program (ShellExecute); UTF-16 units. */
const LONGEST_MAILTO = 2000;

/**
 * A `mailto:` address of a new message to the helpdesk of the policy (RFC 6068), the body cut to what fits; `undefined`
 * when it is for anybody else.
 */
export function mailAddressOf(
  mail: { to: string; subject: string; body: string },
  policy: Policy,
): string | undefined {
  if (policy.helpdeskEmail === undefined || mail.to !== policy.helpdeskEmail) return undefined;
  const head = `mailto:${encodeURIComponent(mail.to)}?subject=${encodeURIComponent(mail.subject.slice(0, 200).toWellFormed())}&body=`;
  // RFC 6068 section 5: line breaks are CRLF.
  const body = encodeURIComponent(mail.body.toWellFormed().replace(/\r?\n/g, '\r\n'));
  const room = Math.max(LONGEST_MAILTO - head.length, 0);
  if (body.length <= room) return head + body;
  // Never in the middle of an encoded character.
  let end = room;
  while (end > 0 && !decodes(body.slice(0, end))) end -= 1;
  return head + body.slice(0, end);
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
