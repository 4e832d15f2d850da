import type { Scenario } from './scenario.ts';

export default {
  name: 'antivirus-mail-shield',
  title: 'Antivirus stands in the way of mail',
  number: 23,
  about: "Avast's mail shield signs IMAP again and takes STARTTLS away.",
  faults: [
    {
      kind: 'inspect',
      host: '*',
      issuer: { commonName: 'Avast Web/Mail Shield Root', organisation: 'Avast Web/Mail Shield' },
      trusted: true,
      ports: [993, 995, 465, 587],
    },
    { kind: 'smtp-strip-starttls', host: '*' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'device', cause: 'antivirus-mail-shield' },
} satisfies Scenario;
