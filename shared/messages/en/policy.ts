/** What is wrong with an administrator's policy. `{key}` and `{file}` are as the administrator wrote them. */
export const policyMessages = {
  'policy.unreadable': 'The policy {file} cannot be read: {reason}.',
  'policy.not-json':
    'The policy {file} is not JSON{line, select, none {} other {: it breaks off at line {line}, character {column}}}.',
  'policy.not-object': 'The policy {file} is not a JSON object.',
  'policy.not-property-list': 'The policy {file} is not a property list with a dictionary in it.',
  'policy.too-large': 'The policy {file} is larger than {limit}.',
  'policy.unknown-key':
    'The policy {file} has a key that Mailpath does not know: {key}.{suggestion, select, none {} other { Did you mean {suggestion}?}} The rest applies.',
  'policy.malformed-key':
    'The policy {file} has a value that does not fit, {key}: it must be {expected}. The rest applies.',

  // why it cannot be read: fills {reason}
  'policy.reason.ENOENT': 'there is no such file',
  'policy.reason.EACCES': 'it is not allowed',
  'policy.reason.EISDIR': 'it is a folder',
  'policy.reason.timed-out': 'it took too long',
  'policy.reason.reg-refused': 'Windows does not let this user run reg.exe',

  // what a value must be: fills {expected}
  'policy.expected.boolean': 'true or false',
  'policy.expected.domain': 'a mail domain such as contoso.com',
  'policy.expected.email': 'a mail address such as help@contoso.com',
  'policy.expected.https': 'an address that begins with https://, without a user name or password in it',
  'policy.expected.https-or-local':
    'an address that begins with https:// (http:// only for this computer), without a user name or password in it',
  'policy.expected.text': 'a text',
  'policy.expected.list': 'a list of texts',
  'policy.expected.entry': 'a text that is not empty',
  'policy.expected.checks': 'a list of checks, each with an id and a url',
  'policy.expected.check': 'a check with an id and a url',
  'policy.expected.check-id': 'an id of 1 to 40 small letters, digits or hyphens',
  'policy.expected.choice': 'one of {choices}',
  'policy.expected.shorter': 'at most {max} characters long',
  'policy.expected.fewer': 'a list of at most {max} entries',
  'policy.expected.registry-boolean': 'a REG_DWORD, 1 or 0',
  'policy.expected.registry-text': 'a REG_SZ',
  'policy.expected.registry-list': 'a subkey of this name with a REG_SZ value for each entry (1, 2, 3 …)',
  'policy.expected.registry-checks':
    'a subkey of this name with a REG_SZ value for each check: its name is the id, its data the address',
} as const;
