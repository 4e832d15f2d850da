/**
 * Hosts that a mailbox stands and falls with: looked up at every resolver, dialled at every address, their certificate
 * looked at. protocols.md 3.1.
 */
export interface KeyHost {
  host: string;
  port: number;
  stage: 'sign-in' | 'mail';
  /** Whether a proxy is asked for it, and the way past the proxy tried. */
  main: boolean;
  provider: readonly string[];
}

export const keyHosts: readonly KeyHost[] = [
  {
    host: 'outlook.office365.com',
    port: 443,
    stage: 'mail',
    main: true,
    provider: ['microsoft365', 'outlook-com'],
  },
  {
    host: 'outlook.office.com',
    port: 443,
    stage: 'mail',
    main: false,
    provider: ['microsoft365'],
  },
  {
    host: 'outlook.cloud.microsoft',
    port: 443,
    stage: 'mail',
    main: false,
    provider: ['microsoft365'],
  },
  {
    host: 'login.microsoftonline.com',
    port: 443,
    stage: 'sign-in',
    main: true,
    provider: ['microsoft365'],
  },
  {
    host: 'graph.microsoft.com',
    port: 443,
    stage: 'mail',
    main: false,
    provider: ['microsoft365'],
  },
  {
    host: 'outlook.office365.com',
    port: 993,
    stage: 'mail',
    main: false,
    provider: ['microsoft365', 'outlook-com'],
  },
  {
    host: 'smtp.office365.com',
    port: 587,
    stage: 'mail',
    main: false,
    provider: ['microsoft365'],
  },
  { host: 'login.live.com', port: 443, stage: 'sign-in', main: true, provider: ['outlook-com'] },
  { host: 'outlook.live.com', port: 443, stage: 'mail', main: false, provider: ['outlook-com'] },
  { host: 'accounts.google.com', port: 443, stage: 'sign-in', main: true, provider: ['google'] },
  { host: 'mail.google.com', port: 443, stage: 'mail', main: true, provider: ['google'] },
  { host: 'imap.gmail.com', port: 993, stage: 'mail', main: false, provider: ['google'] },
];
