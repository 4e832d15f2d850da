import type { Fault } from '../../lab/faults.ts';
import type { WantedCertificate } from '../../namespace/place.ts';
import type { Daemon } from '../daemon.ts';
import { blockList, blockListResolver } from '../daemons/block-list.ts';
import { dovecot, dovecotUsual, imapAt, imapsAt, type Listener, popAt, popsAt } from '../daemons/dovecot.ts';
import { exim, eximIsThere } from '../daemons/exim.ts';
import {
  answersHttp,
  behindHangs,
  behindIsDead,
  haproxy,
  passesOn,
  wantsCertificate,
} from '../daemons/haproxy.ts';
import { door } from '../daemons/own-hosts.ts';
import { parked } from '../daemons/parked.ts';
import { at465, at587, postfix } from '../daemons/postfix.ts';
import { answersWith, chargen, drips, silent } from '../daemons/socat.ts';
import { sshd } from '../daemons/sshd.ts';
import { stunnel } from '../daemons/stunnel.ts';
import type { PeerCase } from '../peer-case.ts';

/** The lab's own servers of these hosts step aside: what listens there now is what the case starts. */
const hosts = ['imap.example.org', 'pop.example.org', 'smtp.example.org'];
const aside: Fault = { kind: 'tcp-refuse', target: { host: hosts } };

interface Own extends Partial<PeerCase> {
  name: string;
  outside: readonly Daemon[];
  right: PeerCase['right'];
}

/** Ana's mail is at a small organisation's own servers, all of them programs of others. */
const own = ({ faults = [], certificates = [], ...rest }: Own): PeerCase => ({
  address: 'ana@example.org',
  ...rest,
  faults: [aside, ...faults],
  certificates: [{ file: 'mail', names: hosts }, ...certificates],
});

const healthy: PeerCase['right'] = [['healthy', 'healthy']];
/** One service is down, by what only that service can show. */
const stopped: PeerCase['right'] = [
  ['organisation', 'mail-service-stopped'],
  ['provider-partial', 'mail-service-unreachable'],
];
/** The same where a filter on the way looks alike: it may stay open, and never turns against this network. */
const quiet: PeerCase['right'] = [
  ...stopped,
  ['inconclusive', 'not-enough-evidence'],
  ['inconclusive', 'mail-service-stopped'],
];
/** Nothing of the mailbox answers. */
const allGone: PeerCase['right'] = [
  ['provider-outage', 'mail-service-unreachable'],
  ['organisation', 'mail-service-stopped'],
  ['inconclusive', 'not-enough-evidence'],
  ['inconclusive', 'address-refused'],
];
/** Set up wrongly, and it shows. */
const wrong: PeerCase['right'] = [['organisation', 'server-misconfigured']];
/** About this address, not about their service (design.md 1b.4). */
const refusesUs: PeerCase['right'] = [['inconclusive', 'address-refused']];
/** Its own word that it fails. */
const fails: PeerCase['right'] = [
  ['provider-partial', 'mail-service-errors'],
  ['provider-outage', 'mail-service-errors'],
  ['provider-partial', 'route-failing'],
  ['organisation', 'mail-service-stopped'],
  ['organisation', 'server-misconfigured'],
];
const expired: PeerCase['right'] = [['organisation', 'server-certificate-expired']];
const mismatch: PeerCase['right'] = [['organisation', 'server-certificate-mismatch']];
const handshake: PeerCase['right'] = [['organisation', 'server-handshake-broken']];

/** Dovecot's usual ports but for those of one host, where something else is. */
const but = (host: 'imap' | 'pop', ...instead: Listener[]) =>
  dovecot({ listeners: [...dovecotUsual.filter((one) => one.host !== host), ...instead] });
const dovecotOf = (family: 4 | 6) => dovecot({ listeners: dovecotUsual.map((one) => ({ ...one, family })) });
const postfixOf = (family: 4 | 6) =>
  postfix({ submission: [at587(), at465()].map((one) => ({ ...one, at: { ...one.at, family } })) });
/** As Postfix judges when somebody calls, before it greets. */
const atOnce = (restrictions: string) => ({
  smtpd_delay_reject: 'no',
  smtpd_client_restrictions: restrictions,
});
const turnsAway = (reply: string) => postfix({ settings: atOnce(`check_client_access static:{${reply}}`) });
const bad = (problem: NonNullable<WantedCertificate['problem']>) => ({
  certificates: [{ file: 'bad', names: hosts, problem }],
});
const badDovecot = [dovecot({ certificate: 'bad' }), postfix()];
const badPostfix = [dovecot(), postfix({ certificate: 'bad' })];

/** Rules of the server's own firewall, against everybody or (fail2ban) against this computer's network alone. */
type Rule = NonNullable<PeerCase['commands']>[number];
const input = (...words: string[]): Rule => ['internet', 'iptables', '-A', 'INPUT', ...words];
const input6 = (...words: string[]): Rule => ['internet', 'ip6tables', '-A', 'INPUT', ...words];
const firewall = (at: { four: string; six: string }, ...words: string[]): Rule[] => [
  input('-i', 'wan', '-d', at.four, '-p', 'tcp', ...words),
  input6('-i', 'wan', '-d', at.six, '-p', 'tcp', ...words),
];
const imapHost = { four: '185.12.64.10', six: '2a01:4f8:c0c::10' };
const smtpHost = { four: '185.12.64.12', six: '2a01:4f8:c0c::12' };
const allHosts = { four: '185.12.64.8/29', six: '2a01:4f8:c0c::/48' };
const banned = (at: { four: string; six: string }, ...words: string[]): Rule[] => [
  input('-s', '84.57.12.34', '-d', at.four, ...words),
  input6('-s', '2003:e7:17:23::/64', '-d', at.six, ...words),
];
const rejects = (four: string, six = four) =>
  [
    ['-j', 'REJECT', '--reject-with', four],
    ['-j', 'REJECT', '--reject-with', six],
  ] as const;

/** The domain publishes IMAP on 143 alone. */
const only143: readonly Fault[] = [
  { kind: 'dns-record', name: '_imaps._tcp.example.org', type: 'SRV', data: ['0 0 0 .'] },
  {
    kind: 'http-status',
    host: ['autoconfig.example.org', 'example.org', 'autoconfig.thunderbird.net'],
    status: 404,
    ownHeaders: true,
  },
];

const inLocal = { clear: door('local', 10143), tls: door('local', 10993), smtp: door('local', 10587) };
const stays: readonly Listener[] = dovecotUsual.filter((one) => one.host !== 'imap');
const withLocal = (one: Listener) => dovecot({ listeners: [...stays, one] });
const fromThunderbird = ['--failing', 'thunderbird'];

// biome-ignore format: one case a line
const cases: readonly Own[] = [
  // Well, each in a way of its own.
  { name: 'dovecot and postfix are well', outside: [dovecot(), postfix()], right: healthy, short: true },
  { name: 'dovecot and exim are well', outside: [dovecot(), exim()], right: healthy },
  { name: 'dovecot and postfix have IPv4 only', outside: [dovecotOf(4), postfixOf(4)], right: healthy },
  { name: 'dovecot and postfix have IPv6 only, but for POP', outside: [dovecot({ listeners: dovecotUsual.map((one) => one.host === 'imap' ? { ...one, family: 6 } : one) }), postfixOf(6)], right: healthy },
  { name: 'dovecot behind stunnel', outside: [withLocal(imapAt(inLocal.clear)), stunnel(door('imap', 993), '127.0.0.1:10143'), postfix()], right: healthy },
  { name: 'dovecot behind haproxy in TCP mode', outside: [withLocal(imapsAt(inLocal.tls)), haproxy([door('imap', 993)], passesOn('127.0.0.1:10993')), postfix()], right: healthy },
  { name: 'dovecot behind haproxy that ends TLS', outside: [withLocal(imapAt(inLocal.clear)), haproxy([door('imap', 993)], passesOn('127.0.0.1:10143'), { certificate: 'mail' }), postfix()], right: healthy },
  { name: 'postfix waits five seconds before it greets', outside: [dovecot(), postfix({ settings: atOnce('sleep 5') })], right: healthy },
  { name: 'exim waits five seconds before it greets', outside: [dovecot(), exim({ connect: ['accept delay = 5s'] })], right: healthy },
  { name: 'dovecot asks for a client certificate and does without', outside: [dovecot({ more: ['ssl_verify_client_cert = yes', 'ssl_ca = <{place}/mail.crt'] }), postfix()], right: healthy },
  { name: 'postfix asks for a client certificate and does without', outside: [dovecot(), postfix({ settings: { smtpd_tls_ask_ccert: 'yes' } })], right: healthy },
  { name: 'dovecot and postfix speak TLS 1.3 only', outside: [dovecot({ more: ['ssl_min_protocol = TLSv1.3'] }), postfix({ settings: { smtpd_tls_protocols: '>=TLSv1.3', smtpd_tls_mandatory_protocols: '>=TLSv1.3' } })], right: healthy },
  { name: 'dovecot greets in words of its own', outside: [dovecot({ more: ['login_greeting = This is the 3rd mail server of Example, error-free since 2019'] }), postfix({ settings: { smtpd_banner: '$myhostname ESMTP no spam, access is logged' } })], right: healthy },
  { name: 'a wildcard certificate on dovecot and postfix', certificates: [{ file: 'wild', names: ['*.example.org'] }], outside: [dovecot({ certificate: 'wild' }), postfix({ certificate: 'wild' })], right: healthy },
  { name: 'postfix wants a name of EHLO that is one', outside: [dovecot(), postfix({ settings: { smtpd_delay_reject: 'no', smtpd_helo_required: 'yes', smtpd_helo_restrictions: 'reject_invalid_helo_hostname, reject_non_fqdn_helo_hostname' } })], right: healthy },
  { name: 'dovecot and postfix are well, Thunderbird is said to fail', args: fromThunderbird, outside: [dovecot(), postfix()], right: [['inconclusive', 'not-enough-evidence'], ['device', 'app-profile'], ['account', 'account-problem'], ['inconclusive', 'app-profile']] },
  { name: 'only IMAP on port 143 is published, and well', faults: only143, outside: [dovecot(), postfix()], right: healthy },

  // Stopped, or nobody behind.
  { name: 'dovecot has stopped, postfix lives', outside: [postfix()], right: stopped, code: 'tcp-refused', short: true },
  { name: 'postfix has stopped, dovecot lives', outside: [dovecot()], right: stopped, code: 'tcp-refused', short: true },
  { name: 'dovecot has stopped, exim lives', outside: [exim()], right: stopped, code: 'tcp-refused' },
  { name: 'dovecot has stopped, postfix lives, Thunderbird is said to fail', args: fromThunderbird, outside: [postfix()], right: stopped },
  { name: 'dovecot serves POP alone', outside: [but('imap'), postfix()], right: stopped },
  { name: 'dovecot serves IMAP alone', outside: [but('pop'), postfix()], right: stopped },
  { name: 'postfix serves 465 alone', outside: [dovecot(), postfix({ submission: [at465()] })], right: stopped },
  { name: 'postfix serves 587 alone', outside: [dovecot(), postfix({ submission: [at587()] })], right: stopped },
  { name: 'dovecot and postfix have stopped', outside: [], right: allGone, code: 'tcp-refused' },
  { name: 'the server of dovecot drops all packets of mail', outside: [dovecot(), postfix()], commands: firewall(imapHost, '-j', 'DROP'), right: quiet, code: 'tcp-timeout' },
  { name: 'the server of postfix drops all packets of mail', outside: [dovecot(), postfix()], commands: firewall(smtpHost, '-j', 'DROP'), right: quiet, code: 'tcp-timeout' },
  { name: 'the servers drop all packets of mail', outside: [dovecot(), postfix()], commands: firewall(allHosts, '-j', 'DROP'), right: allGone, code: 'tcp-timeout' },
  { name: 'the server of postfix forbids its ports by ICMP', outside: [dovecot(), postfix()], commands: [input('-d', smtpHost.four, '-p', 'tcp', ...rejects('icmp-admin-prohibited')[0]), input6('-d', smtpHost.six, '-p', 'tcp', ...rejects('icmp6-adm-prohibited')[0])], right: quiet },
  { name: 'haproxy takes the call for IMAP and has no dovecot', outside: [but('imap'), haproxy([door('imap', 993)], behindIsDead), postfix()], right: quiet },
  { name: 'haproxy ends TLS for IMAP and has no dovecot', outside: [but('imap'), haproxy([door('imap', 993)], behindIsDead, { certificate: 'mail' }), postfix()], right: stopped, code: 'mail-closed' },
  { name: 'haproxy takes the call for submission and has no postfix', outside: [dovecot(), haproxy([door('smtp', 587), door('smtp', 465)], behindIsDead)], right: quiet },
  { name: 'haproxy passes IMAP to what hangs', outside: [but('imap'), answersWith(door('local', 10993), silent), haproxy([door('imap', 993)], behindHangs), postfix()], right: quiet },
  { name: 'haproxy ends TLS for IMAP before what hangs', outside: [but('imap'), answersWith(door('local', 10993), silent), haproxy([door('imap', 993)], behindHangs, { certificate: 'mail' }), postfix()], right: stopped, code: 'mail-timeout' },
  { name: 'haproxy passes submission to what hangs', outside: [dovecot(), answersWith(door('local', 10993), silent), haproxy([door('smtp', 587), door('smtp', 465)], behindHangs)], right: quiet },
  { name: 'haproxy stands before all ports and has nothing behind', outside: [haproxy([door('imap', 993), door('pop', 995), door('smtp', 587), door('smtp', 465)], behindIsDead)], right: allGone },
  { name: 'stunnel before a dovecot that has stopped', outside: [but('imap'), stunnel(door('imap', 993), '127.0.0.1:10143'), postfix()], right: stopped },
  { name: 'stunnel before a dovecot that hangs', outside: [but('imap'), answersWith(inLocal.clear, silent), stunnel(door('imap', 993), '127.0.0.1:10143'), postfix()], right: stopped, code: 'mail-timeout' },
  { name: 'dovecot whose sign-in service does not start', outside: [dovecot({ more: ['service auth {\n  executable = /bin/false\n}'] }), postfix()], right: [...fails, ...stopped] },
  { name: 'postfix waits half a minute before it greets', outside: [dovecot(), postfix({ settings: atOnce('sleep 30') })], right: quiet, code: 'mail-timeout' },

  // Something else, or not so encrypted, as the port promises.
  { name: 'dovecot without TLS on 993', outside: [but('imap', imapAt(door('imap', 993))), postfix()], right: wrong, code: 'tls-plain-text', short: true },
  { name: 'dovecot without TLS on 995', outside: [but('pop', popAt(door('pop', 995))), postfix()], right: wrong, code: 'tls-plain-text' },
  { name: 'postfix without TLS on 465', outside: [dovecot(), postfix({ submission: [at587(), { ...at465(), tls: 'starttls' }] })], right: wrong, code: 'tls-plain-text' },
  { name: 'dovecot speaks POP on 993', outside: [but('imap', popsAt(door('imap', 993))), postfix()], right: wrong, code: 'mail-not-mail' },
  { name: 'dovecot speaks POP without TLS on 993', outside: [but('imap', popAt(door('imap', 993))), postfix()], right: wrong, code: 'tls-plain-text' },
  { name: 'dovecot speaks IMAP on 995', outside: [but('pop', imapsAt(door('pop', 995))), postfix()], right: wrong, code: 'mail-not-mail' },
  { name: 'dovecot speaks IMAP on 587', outside: [but('pop', ...dovecotUsual.filter((one) => one.host === 'pop'), imapAt(door('smtp', 587))), postfix({ submission: [at465()] })], right: wrong, code: 'mail-not-mail' },
  { name: 'dovecot speaks IMAP on 465', outside: [but('pop', ...dovecotUsual.filter((one) => one.host === 'pop'), imapsAt(door('smtp', 465))), postfix({ submission: [at587()] })], right: wrong, code: 'mail-not-mail' },
  { name: 'postfix with TLS at once on 587', outside: [dovecot(), postfix({ submission: [{ ...at587(), tls: 'at-once' }, at465()] })], right: wrong },
  { name: 'dovecot with TLS at once on 143, which alone is published', faults: only143, outside: [dovecot({ listeners: [...stays, imapsAt(door('imap', 143))] }), postfix()], right: wrong },
  { name: 'dovecot without TLS on 143, which alone is published', faults: only143, outside: [dovecot({ certificate: 'none', listeners: [imapAt(door('imap', 143))] }), postfix()], right: wrong, code: 'mail-starttls-missing' },
  { name: 'postfix without STARTTLS on 587', outside: [dovecot(), postfix({ submission: [at587({ smtpd_tls_security_level: 'none' }), at465()] })], right: wrong, code: 'mail-starttls-missing', short: true },
  { name: 'exim without STARTTLS on 587', outside: [dovecot(), exim({ doors: [door('smtp', 587)], certificate: 'none' })], right: wrong, code: 'mail-starttls-missing' },
  { name: 'haproxy speaks HTTP on 993', outside: [but('imap'), haproxy([door('imap', 993)], answersHttp), postfix()], right: wrong, code: 'tls-plain-text' },
  { name: 'haproxy speaks HTTPS on 993', outside: [but('imap'), haproxy([door('imap', 993)], answersHttp, { certificate: 'mail' }), postfix()], right: wrong },
  { name: 'haproxy speaks HTTP on 587', outside: [dovecot(), haproxy([door('smtp', 587)], answersHttp), postfix({ submission: [at465()] })], right: wrong },
  { name: 'haproxy speaks HTTPS on 465', outside: [dovecot(), haproxy([door('smtp', 465)], answersHttp, { certificate: 'mail' }), postfix({ submission: [at587()] })], right: wrong },
  { name: 'sshd on 993', outside: [but('imap'), sshd(door('imap', 993)), postfix()], right: wrong, code: 'tls-plain-text' },
  { name: 'sshd on 587', outside: [dovecot(), sshd(door('smtp', 587)), postfix({ submission: [at465()] })], right: wrong },
  { name: 'chargen on 993', outside: [but('imap'), answersWith(door('imap', 993), chargen), postfix()], right: wrong, code: 'tls-plain-text' },
  { name: 'chargen on 587', outside: [dovecot(), answersWith(door('smtp', 587), chargen), postfix({ submission: [at465()] })], right: wrong },
  { name: 'chargen behind stunnel on 993', outside: [but('imap'), answersWith(inLocal.clear, chargen), stunnel(door('imap', 993), '127.0.0.1:10143'), postfix()], right: wrong },
  { name: 'a greeting that never ends on 587', outside: [dovecot(), answersWith(door('smtp', 587), drips('220-please wait')), postfix({ submission: [at465()] })], right: wrong },
  { name: 'stunnel demands a client certificate on 993', outside: [withLocal(imapAt(inLocal.clear)), stunnel(door('imap', 993), '127.0.0.1:10143', { lines: ['requireCert = yes', 'verifyChain = yes', 'CAfile = {place}/mail.crt'] }), postfix()], right: wrong, code: 'tls-client-certificate' },
  { name: 'haproxy demands a client certificate on 993', outside: [withLocal(imapAt(inLocal.clear)), haproxy([door('imap', 993)], passesOn('127.0.0.1:10143'), { certificate: 'mail', bind: wantsCertificate }), postfix()], right: wrong, code: 'tls-client-certificate' },
  { name: 'postfix demands a client certificate', outside: [dovecot(), postfix({ settings: { smtpd_tls_req_ccert: 'yes', smtpd_tls_security_level: 'encrypt', smtpd_tls_CAfile: '{place}/mail.crt' } })], right: wrong },

  // Words about this address.
  { name: 'postfix finds this address on a block list', outside: [blockList, dovecot(), { ...postfix({ settings: atOnce('reject_rbl_client bl.example') }), resolver: blockListResolver }], right: refusesUs, short: true },
  { name: 'postfix turns this address away with 554 5.7.1', outside: [dovecot(), turnsAway('554 5.7.1 Access denied')], right: refusesUs },
  { name: 'postfix turns this address away with 550 5.7.1', outside: [dovecot(), turnsAway('550 5.7.1 Client host rejected: not from here')], right: refusesUs },
  { name: 'postfix greylists this address', outside: [dovecot(), turnsAway('450 4.7.1 Greylisted, please try again later')], right: refusesUs },
  { name: 'postfix turns away whose address has no name', outside: [dovecot(), postfix({ settings: atOnce('reject_unknown_client_hostname') })], right: refusesUs },
  { name: 'postfix turns away every name of EHLO', outside: [dovecot(), postfix({ settings: { smtpd_delay_reject: 'no', smtpd_helo_restrictions: 'check_helo_access static:{550 5.7.1 Helo command rejected: not yours}' } })], right: refusesUs },
  { name: 'postfix has too many connections', outside: [dovecot(), postfix({ submission: [at587(), at465()].map((one) => ({ ...one, at: { ...one.at, family: 4 as const } })), settings: { smtpd_client_connection_count_limit: '1', smtpd_client_event_limit_exceptions: '' } })], inside: [parked('185.12.64.12:587'), parked('185.12.64.12:465', 'parked-too')], right: refusesUs },
  { name: 'exim has too many connections', outside: [dovecot(), exim({ more: ['smtp_accept_max = 1', 'smtp_accept_reserve = 0'] }), parked('185.12.64.12:587')], right: refusesUs },
  { name: 'exim turns this address away', outside: [dovecot(), exim({ connect: ['deny message = 5.7.1 Your host is on our list'] })], right: refusesUs },
  { name: 'exim hangs up on this address', outside: [dovecot(), exim({ connect: ['drop message = 5.7.1 Too many bad logins from your address'] })], right: refusesUs },
  { name: 'exim puts this address off', outside: [dovecot(), exim({ connect: ['defer message = greylisted, try again in five minutes'] })], right: refusesUs },
  { name: 'exim turns away every name of EHLO', outside: [dovecot(), exim({ helo: ['deny message = 5.7.1 HELO is not yours'] })], right: refusesUs },
  { name: 'dovecot has no place left', outside: [dovecot({ login: ['process_limit = 1', 'client_limit = 1', 'service_count = 0', 'process_min_avail = 0'] }), parked('185.12.64.10:993'), postfix()], right: [...quiet, ['provider-partial', 'route-unstable']] },
  { name: 'postfix fails by its own word', outside: [dovecot(), turnsAway('421 4.3.0 Mail server temporarily not available')], right: fails },
  { name: 'a note of maintenance in the place of dovecot', outside: [but('imap'), answersWith(inLocal.clear, `printf '* BYE [UNAVAILABLE] Down for maintenance until 18:00\\r\\n'`), stunnel(door('imap', 993), '127.0.0.1:10143'), postfix()], right: fails },

  // Certificates.
  { name: 'dovecot with a certificate that ended', ...bad('expired'), outside: badDovecot, right: expired, short: true },
  { name: 'dovecot with a certificate of another name', ...bad('wrong-name'), outside: badDovecot, right: mismatch },
  { name: 'dovecot with a certificate that it signed itself', ...bad('self-signed'), outside: badDovecot, right: mismatch },
  { name: 'dovecot without its intermediate certificate', ...bad('missing-intermediate'), outside: badDovecot, right: mismatch },
  { name: 'dovecot with a certificate that is not valid yet', ...bad('not-yet-valid'), outside: badDovecot, right: [...mismatch, ...expired] },
  { name: 'postfix with a certificate that ended', ...bad('expired'), outside: badPostfix, right: expired },
  { name: 'postfix with a certificate of another name', ...bad('wrong-name'), outside: badPostfix, right: mismatch },
  { name: 'postfix with a certificate that it signed itself', ...bad('self-signed'), outside: badPostfix, right: mismatch },
  { name: 'postfix without its intermediate certificate', ...bad('missing-intermediate'), outside: badPostfix, right: mismatch },
  { name: 'exim with a certificate that ended', ...bad('expired'), outside: [dovecot(), exim({ certificate: 'bad' })], right: expired },
  { name: 'dovecot has no cipher that anybody has, and hangs up', outside: [dovecot({ more: ['ssl_cipher_list = NULL-SHA256:@SECLEVEL=0', 'ssl_cipher_suites = TLS_AES_128_CCM_8_SHA256'] }), postfix()], right: [...handshake, ...quiet] },
  { name: 'stunnel speaks TLS 1.1 at most', outside: [withLocal(imapAt(inLocal.clear)), stunnel(door('imap', 993), '127.0.0.1:10143', { lines: ['sslVersionMax = TLSv1.1', 'ciphers = ALL:@SECLEVEL=0'] }), postfix()], right: handshake, code: 'tls-version' },
  { name: 'stunnel has no cipher that anybody has', outside: [withLocal(imapAt(inLocal.clear)), stunnel(door('imap', 993), '127.0.0.1:10143', { lines: ['sslVersionMax = TLSv1.2', 'ciphers = ADH-AES128-SHA256:@SECLEVEL=0'] }), postfix()], right: handshake },

  // Locked out (fail2ban): all of that host is shut, from here alone.
  { name: 'the servers drop the packets of this address', outside: [dovecot(), postfix()], commands: banned(allHosts, '-j', 'DROP'), right: [['inconclusive']], code: 'tcp-timeout', short: true },
  { name: 'the servers refuse this address', outside: [dovecot(), postfix()], commands: [...banned(allHosts).map((rule) => [...rule, ...(rule[1] === 'iptables' ? rejects('icmp-port-unreachable') : rejects('icmp6-port-unreachable'))[0]] as Rule)], right: [['inconclusive'], ['provider-outage', 'mail-service-unreachable']] },
  { name: 'the servers drop the packets of this address, and mail works elsewhere', outside: [dovecot(), postfix()], args: ['--elsewhere', 'works'], commands: banned(allHosts, '-j', 'DROP'), right: [['inconclusive', 'address-refused']] },
  { name: 'the server of dovecot drops the packets of this address', outside: [dovecot(), postfix()], commands: banned(imapHost, '-j', 'DROP'), right: quiet },
  { name: 'the server of dovecot drops the packets of this address, and mail works elsewhere', outside: [dovecot(), postfix()], args: ['--elsewhere', 'works'], commands: banned(imapHost, '-j', 'DROP'), right: [['inconclusive', 'address-refused']] },
];

/** Where Exim is missing, its cases are left out; whoever runs them says so. */
export const ownServers: readonly PeerCase[] = cases
  .filter(({ outside }) => eximIsThere || outside.every(({ name }) => name !== 'exim'))
  .map(own);
