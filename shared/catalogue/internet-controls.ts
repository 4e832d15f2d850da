/**
 * Internet controls: pages whose exact answer is known, of operators that do not depend on one another. Clear text on
 * purpose: only clear text shows a portal. The ones by address need no resolver. protocols.md 1; Tailscale's
 * net/captivedetection/endpoints.go; Microsoft's NCSI FAQ; Mozilla's captive-portal page.
 */
export interface InternetControl {
  id: string;
  operator: 'microsoft' | 'google' | 'apple' | 'firefox' | 'cloudflare' | 'quad9';
  url: string;
  /** True when the URL names an address: no DNS, and a public certificate with that address proves who answered. */
  literal: boolean;
  /** Asked past the proxy as well, where one is set: two in clear text, two by address. */
  pastProxy?: true;
  /** Statuses of the true page; `any` where any HTTP answer over a valid certificate will do. */
  statusCodes: readonly number[] | 'any';
  /** What the body is (`exact`), or holds (`includes`). Absent: empty or of no interest. */
  body?: { exact: string } | { includes: string };
}

export const internetControls: readonly InternetControl[] = [
  {
    id: 'microsoft',
    operator: 'microsoft',
    url: 'http://www.msftconnecttest.com/connecttest.txt',
    literal: false,
    statusCodes: [200],
    body: { exact: 'Microsoft Connect Test' },
  },
  {
    id: 'google',
    operator: 'google',
    pastProxy: true,
    url: 'http://connectivitycheck.gstatic.com/generate_204',
    literal: false,
    statusCodes: [204],
  },
  {
    id: 'apple',
    operator: 'apple',
    pastProxy: true,
    url: 'http://captive.apple.com/hotspot-detect.html',
    literal: false,
    statusCodes: [200],
    body: { includes: '<TITLE>Success</TITLE>' },
  },
  {
    id: 'firefox',
    operator: 'firefox',
    url: 'http://detectportal.firefox.com/success.txt',
    literal: false,
    statusCodes: [200],
    body: { exact: 'success' },
  },
  {
    id: 'cloudflare',
    operator: 'cloudflare',
    url: 'http://cp.cloudflare.com/generate_204',
    literal: false,
    statusCodes: [204],
  },
  {
    id: 'cloudflare-ip',
    operator: 'cloudflare',
    pastProxy: true,
    url: 'https://1.1.1.1/cdn-cgi/trace',
    literal: true,
    statusCodes: 'any',
  },
  { id: 'google-ip', operator: 'google', url: 'https://8.8.8.8/', literal: true, statusCodes: 'any' },
  {
    id: 'quad9-ip',
    operator: 'quad9',
    pastProxy: true,
    url: 'https://9.9.9.9/',
    literal: true,
    statusCodes: 'any',
  },
];

/**
 * Clear-text pages that a network's own sign-in page takes the place of, as each system opens them itself. Microsoft's
 * NCSI FAQ; Apple's captive network support.
 */
export const networkSignInPages = {
  windows: 'http://www.msftconnecttest.com/redirect',
  others: 'http://captive.apple.com/hotspot-detect.html',
} as const;
