/**
 * Sentences of the verdict, by cause: `headline`, `seen`, `do`, `dont` for the person, `helpdesk` for the helpdesk;
 * `<cause>.<variant>.<part>` where a variant says it differently. `{sure}` is `yes` from a confidence of 0.8 on.
 */
export const verdictMessages = {
  'internet-down.headline':
    '{sure, select, yes {Your internet connection is down.} other {It looks like your internet connection is down.}}',
  'internet-down.seen':
    'None of {failed, number} test addresses on the internet answered; mail cannot work without a connection.',
  'healthy.headline':
    '{sure, select, yes {Everything works from here.} other {It looks like everything works from here.}}',
  'healthy.seen': '{passed, number} checks passed at {time} UTC; mail and sign-in answer as they should.',
  'mail-service-errors.headline':
    "{sure, select, yes {It''s not you. {provider} mail is failing.} other {It looks like {provider} mail is failing, not you.}}",
  'mail-service-errors.seen':
    'Its mail servers answered that they are failing {failed, number} of {tries, number} times; your internet connection works.',
  'not-enough-evidence.headline': "I can''t tell yet.",
  'not-enough-evidence.seen':
    '{failed, plural, =0 {Too little could be measured} one {# check failed} other {# checks failed}}, and nothing points clearly to this side or the other.',
} as const;
