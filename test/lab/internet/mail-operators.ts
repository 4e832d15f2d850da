import type { InternetPart, MailService, SimulatedHost } from '../host.ts';

const mail = (
  protocol: MailService['protocol'],
  port: number,
  security: MailService['security'],
): MailService => ({ protocol, port, security, personality: 'generic' });

const host = (
  name: string,
  addresses: readonly string[],
  services: readonly MailService[],
): SimulatedHost => ({
  name,
  addresses,
  certificate: { operator: 'digicert', names: [name] },
  mail: services,
});

/** Large operators whose servers nobody here has a mailbox at: strangers on the ports of mail programs. */
export const mailOperators: InternetPart = {
  hosts: [
    host('imap.mail.yahoo.com', ['87.248.103.8'], [mail('imap', 993, 'implicit')]),
    host('pop.mail.yahoo.com', ['87.248.103.9'], [mail('pop', 995, 'implicit')]),
    host(
      'smtp.mail.yahoo.com',
      ['87.248.103.10'],
      [mail('smtp', 587, 'starttls'), mail('smtp', 465, 'implicit')],
    ),
    host('imap.gmx.net', ['212.227.17.170'], [mail('imap', 993, 'implicit'), mail('imap', 143, 'starttls')]),
    host('pop.gmx.net', ['212.227.17.169'], [mail('pop', 995, 'implicit'), mail('pop', 110, 'starttls')]),
    host('mail.gmx.net', ['212.227.17.168'], [mail('smtp', 587, 'starttls'), mail('smtp', 465, 'implicit')]),
  ],
  records: [],
};
