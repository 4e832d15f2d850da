import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved, unsure } from '../sources.ts';

const captured = {
  source: 'https://github.com/pimalaya/himalaya/issues/651',
  date: '2026-03',
  standing: 'S',
} as const;

/** NetEase: each of its domains has servers of its own names. */
export const netease = {
  id: 'netease',
  displayName: 'NetEase 163',
  company: 'netease',
  large: true,
  domains: { ...ispdb, names: ['163.com'] },
  mx: { ...resolved, names: ['mxmail.netease.com'] },
  servers: { ...ispdb, at: [imaps('imap.163.com'), smtps('smtp.163.com')] },
  web: { ...likely, address: 'https://mail.163.com/' },
  hosts: [
    { ...likely, role: 'mail', hosts: ['pop.163.com'] },
    { ...likely, role: 'company', domains: ['163.com', '126.com', 'yeah.net', 'netease.com'] },
  ],
  signs: { ...captured, banner: 'coremail system imap server ready' },
  peculiarities: [
    { ...likely, id: 'authorisation-code' },
    { ...captured, id: 'imap-id-needed' },
    { ...likely, id: 'imap-off-by-default' },
  ],
  variants: [
    {
      id: 'netease-126',
      displayName: 'NetEase 126',
      domains: { ...ispdb, names: ['126.com'] },
      servers: { ...ispdb, at: [imaps('imap.126.com'), smtps('smtp.126.com')] },
      hosts: [{ ...likely, role: 'mail', hosts: ['pop.126.com'] }],
    },
    {
      id: 'netease-yeah',
      displayName: 'NetEase yeah.net',
      domains: { ...ispdb, names: ['yeah.net'] },
      servers: { ...ispdb, at: [imaps('imap.yeah.net'), smtps('smtp.yeah.net')] },
      hosts: [{ ...likely, role: 'mail', hosts: ['pop.yeah.net'] }],
    },
    {
      id: 'netease-vip',
      displayName: 'NetEase VIP',
      domains: { ...likely, names: ['vip.163.com'] },
      servers: {
        ...unsure,
        at: [imaps('imap.vip.163.com'), pops('pop.vip.163.com'), smtps('smtp.vip.163.com')],
      },
    },
    {
      id: 'netease-188',
      displayName: 'NetEase 188',
      domains: { ...likely, names: ['188.com'] },
      servers: { ...unsure, at: [imaps('imap.188.com'), pops('pop.188.com'), smtps('smtp.188.com')] },
    },
    {
      id: 'netease-business',
      displayName: 'NetEase Business',
      mx: { ...unsure, names: ['qiye163mx01.mxmail.netease.com', 'qiye163mx02.mxmail.netease.com'] },
      servers: { ...likely, at: [imaps('imap.qiye.163.com'), smtps('smtp.qiye.163.com')] },
    },
  ],
} satisfies Provider;
