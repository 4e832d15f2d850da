import type { policyMessages as english } from '../en/policy.ts';

/** German. */
export const policyMessages: Readonly<Record<keyof typeof english, string>> = {
  'policy.unreadable': 'Die Richtlinie {file} lässt sich nicht lesen: {reason}.',
  'policy.not-json':
    'Die Richtlinie {file} ist kein JSON{line, select, none {} other {: Es bricht in Zeile {line}, Zeichen {column} ab}}.',
  'policy.not-object': 'Die Richtlinie {file} ist kein JSON-Objekt.',
  'policy.not-property-list': 'Die Richtlinie {file} ist keine Property-Liste mit einem Dictionary darin.',
  'policy.too-large': 'Die Richtlinie {file} ist größer als {limit}.',
  'policy.unknown-key':
    'Die Richtlinie {file} hat einen Schlüssel, den Mailpath nicht kennt: {key}.{suggestion, select, none {} other { Ist {suggestion} gemeint?}} Der Rest gilt.',
  'policy.malformed-key':
    'Die Richtlinie {file} hat einen unpassenden Wert, {key}. Erwartet wird: {expected}. Der Rest gilt.',

  // why it cannot be read: fills {reason}
  'policy.reason.ENOENT': 'die Datei gibt es nicht',
  'policy.reason.EACCES': 'es ist nicht erlaubt',
  'policy.reason.EISDIR': 'es ist ein Ordner',
  'policy.reason.timed-out': 'es hat zu lange gedauert',
  'policy.reason.reg-refused': 'Windows lässt diesen Benutzer reg.exe nicht ausführen',

  // what a value must be: fills {expected}
  'policy.expected.boolean': 'true oder false',
  'policy.expected.domain': 'eine Maildomain wie contoso.com',
  'policy.expected.email': 'eine Mailadresse wie help@contoso.com',
  'policy.expected.https': 'eine Adresse, die mit https:// beginnt, ohne Benutzernamen und Passwort darin',
  'policy.expected.https-or-local':
    'eine Adresse, die mit https:// beginnt (http:// nur für diesen Computer), ohne Benutzernamen und Passwort darin',
  'policy.expected.text': 'ein Text',
  'policy.expected.list': 'eine Liste von Texten',
  'policy.expected.entry': 'ein Text, der nicht leer ist',
  'policy.expected.checks': 'eine Liste von Prüfungen, jede mit id und url',
  'policy.expected.check': 'eine Prüfung mit id und url',
  'policy.expected.check-id': 'eine id aus 1 bis 40 Kleinbuchstaben, Ziffern oder Bindestrichen',
  'policy.expected.choice': 'eines von {choices}',
  'policy.expected.shorter': 'höchstens {max} Zeichen',
  'policy.expected.fewer': 'eine Liste mit höchstens {max} Einträgen',
  'policy.expected.registry-boolean': 'ein REG_DWORD, 1 oder 0',
  'policy.expected.registry-text': 'ein REG_SZ',
  'policy.expected.registry-list':
    'ein Unterschlüssel dieses Namens mit einem REG_SZ-Wert je Eintrag (1, 2, 3 …)',
  'policy.expected.registry-checks':
    'ein Unterschlüssel dieses Namens mit einem REG_SZ-Wert je Prüfung: der Name ist die id, die Daten sind die Adresse',
};
