import { describe, expect, it } from 'vitest';
import type { DataOf, Observation } from '../../../shared/model/observation.ts';
import { placeOf } from '../../../shared/verdict/facts/place.ts';
import { control, dns, http, mail, observe, tls } from './observe.ts';

const at = (host: string, port: number | undefined, variant = '') => ({ host, port, variant });
const bare = (probe: string, id?: string) =>
  observe('tls', probe, undefined, { fails: 'tls-reset', ...(id !== undefined && { id }) });
const without = (one: Observation, key: keyof DataOf<'mail-protocol'>) =>
  ({ ...one, data: { ...one.data, [key]: undefined } }) as Observation;

describe('where a handshake went', () => {
  it.each([
    ['as its data say', tls('Mail.example', 8443), at('mail.example', 8443)],
    ['without a name', tls('mail.example', 443, { sni: 'none' }), at('mail.example', 443, 'no-sni')],
    [
      'with another name',
      tls('mail.example', 443, { sni: 'unrelated' }),
      at('mail.example', 443, 'unrelated-sni'),
    ],
    ['with less', tls('mail.example', 443, { hello: 'small' }), at('mail.example', 443, 'small-hello')],
    ['as the probe is called', bare('tls:Mail.example:993'), at('mail.example', 993)],
    [
      'as the observation is called, before its probe',
      bare('tls:other.example:443', 'tls:mail.example:443:no-sni@203.0.113.7#2'),
      at('mail.example', 443, 'no-sni'),
    ],
    [
      'as the probe is called, where the observation tells no port',
      bare('tls:mail.example:993:small-hello', 'seven'),
      at('mail.example', 993, 'small-hello'),
    ],
    ['nowhere that is known', bare('tls'), undefined],
    ['for a page', http('route:owa', 'https://Outlook.office.com:8443/x'), at('outlook.office.com', 443)],
    ['for a page of no address', http('route:owa', 'nowhere'), undefined],
    ['for a page without data', observe('http', 'route:owa', undefined), undefined],
    ['for mail', mail('pop', { host: 'POP.example.org' }), at('pop.example.org', 995)],
    [
      'for mail of no known port',
      without(mail('pop', { host: 'pop.example.org' }), 'remote'),
      at('pop.example.org', 993),
    ],
    ['for mail without data', observe('mail-protocol', 'route:imap', undefined), undefined],
    ['for what shakes no hands', dns('mail.example'), undefined],
    ['for a control', control('google'), undefined],
  ])('%s', (_, one, place) => {
    expect(placeOf(one)).toEqual(place);
  });
});
