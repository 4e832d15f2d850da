import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { affectedLists, allPrograms } from '../../../shared/verdict/affected.ts';
import type { Finding } from '../../../shared/verdict/finding.ts';
import { doors } from './edges/edge-row.ts';
import { factsOf } from './facts-of.ts';
import { busy, mail, mx, route, user, world } from './observe.ts';

type Affects = Finding['affects'];
const finding = (affects: Affects, outcome: 'provider-partial' | 'account' = 'provider-partial'): Finding =>
  ({
    kind: 'told',
    by: 'provider',
    outcome,
    strength: 'fair',
    because: [],
    ...(affects && { affects }),
  }) as Finding;
const lists = (seen: readonly Observation[], about?: Finding) => {
  const { affected, working } = affectedLists(factsOf(seen), about);
  return { affected: affected.join(' '), working: working.join(' ') };
};
const routes = 'owa owa-svc ews mapi mapi-nspi eas mobile imap pop smtp';
const programs =
  'outlook-windows-classic outlook-windows-new outlook-mac-new outlook-mac-legacy outlook-mobile outlook-web apple-mail apple-mail-ios android-mail gmail-app thunderbird other-imap';

describe('what works and what does not', () => {
  it('is each way as it was measured, and the programs that use it', () => {
    expect(lists(world())).toEqual({ affected: '', working: `${routes} ${programs}` });
    expect(lists(world(doors(['mapi-nspi'], busy())))).toEqual({
      affected: 'mapi-nspi outlook-windows-classic',
      working: `${routes} ${programs}`.replace('mapi-nspi ', '').replace('outlook-windows-classic ', ''),
    });
  });

  it('is nothing where nothing was measured', () => {
    expect(lists([mx()])).toEqual({ affected: '', working: '' });
    expect(lists([mx(), route('owa', { notRun: 'budget-exhausted' })])).toEqual({
      affected: '',
      working: '',
    });
  });

  it('leaves out ways whose silence means nothing, and answers that prove nothing', () => {
    expect(lists([mx(), mail('mx', { fails: 'tcp-timeout' }), route('owa-health')])).toEqual({
      affected: '',
      working: '',
    });
    expect(lists([mx(), route('ews', { fails: 'tls-unknown' })])).toEqual({ affected: '', working: '' });
    expect(lists([mx(), route('ews', { fails: 'http-timeout' })])).toEqual({
      affected: 'ews outlook-mac-legacy apple-mail',
      working: '',
    });
  });

  it('is not said of a program of which only a part was measured', () => {
    expect(lists([mx(), mail('imap')])).toEqual({ affected: '', working: 'imap' });
    expect(lists([mx(), mail('imap'), mail('smtps')])).toEqual({
      affected: '',
      working: 'imap smtps thunderbird other-imap',
    });
    expect(lists([mx(), mail('pop'), mail('smtp')])).toEqual({
      affected: '',
      working: 'pop smtp thunderbird other-imap',
    });
    expect(lists([mx(), mail('imap', { fails: 'tcp-timeout' })])).toEqual({
      affected: 'imap thunderbird other-imap',
      working: '',
    });
  });

  it('is everything that was measured, and every program, where nothing gets out', () => {
    expect(lists([mx(), route('ews')], finding('everything'))).toEqual({
      affected: `ews ${programs}`,
      working: '',
    });
    // Of a mailbox that is not known, any program may be the one.
    const all = lists([route('ews')], finding('everything')).affected.split(' ');
    expect(all).toContain('gmail-web');
    expect(all).toContain('outlook-web');
  });

  it('is what the cause adds, with the programs that use it', () => {
    expect(lists([mx()], finding(['eas']))).toEqual({
      affected: 'eas apple-mail-ios android-mail gmail-app',
      working: '',
    });
    expect(lists(world(), finding(['outlook-web'])).affected).toBe('outlook-web');
    expect(lists(world(), finding([])).affected).toBe('');
  });

  it('is what the person says, whatever the ways let expect', () => {
    const failing = user({ failing: ['outlook-web'] });
    // Behind the sign-in no answer of a way lets expect that a program works, unless something says why the one fails.
    const open = { ...finding(undefined), kind: 'open', outcome: 'inconclusive' } as Finding;
    expect(lists(world(failing), open)).toEqual({ affected: 'outlook-web', working: routes });
    expect(lists(world(user({ failing: ['outlook-web'], working: ['outlook-mobile'] })), open)).toEqual({
      affected: 'outlook-web',
      working: `${routes} outlook-mobile`,
    });
    expect(lists(world(failing), finding(undefined)).working).toContain('outlook-mobile');
    expect(lists(world(user({ working: ['outlook-web'] }), doors(['owa'], busy()))).working).toContain(
      'outlook-web',
    );
    expect(lists(world(user({ working: ['outlook-web'] })), finding('everything')).working).toBe(
      'outlook-web',
    );
    // A program whose own way fails hides nothing.
    expect(lists(world(user({ failing: ['apple-mail'] }), doors(['ews'], busy()))).working).toContain(
      'outlook-web',
    );
    expect(lists(world(), finding(undefined, 'account'))).toEqual({ affected: '', working: routes });
  });
});

describe('every program', () => {
  it('is one that reaches the mailbox from here', () => {
    expect(allPrograms(factsOf(world())).join(' ')).toBe(programs);
    const google = allPrograms(factsOf([mx('contoso.com', 'smtp.google.com.')]));
    expect(google).toContain('gmail-web');
    expect(google).not.toContain('outlook-mobile');
  });
});
