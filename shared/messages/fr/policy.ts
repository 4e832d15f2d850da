import type { policyMessages as english } from '../en/policy.ts';

/** French. */
export const policyMessages: Readonly<Record<keyof typeof english, string>> = {
  'policy.unreadable': 'Impossible de lire la stratégie {file} : {reason}.',
  'policy.not-json':
    'La stratégie {file} n’est pas du JSON{line, select, none {} other { : il s’interrompt à la ligne {line}, caractère {column}}}.',
  'policy.not-object': 'La stratégie {file} n’est pas un objet JSON.',
  'policy.not-property-list':
    'La stratégie {file} n’est pas une liste de propriétés contenant un dictionnaire.',
  'policy.too-large': 'La stratégie {file} dépasse {limit}.',
  'policy.unknown-key':
    'La stratégie {file} contient une clé que Mailpath ne connaît pas : {key}.{suggestion, select, none {} other { Vouliez-vous dire {suggestion} ?}} Le reste s’applique.',
  'policy.malformed-key':
    'La stratégie {file} contient une valeur qui ne convient pas, {key}. Attendu : {expected}. Le reste s’applique.',

  // why it cannot be read: fills {reason}
  'policy.reason.ENOENT': 'ce fichier n’existe pas',
  'policy.reason.EACCES': 'ce n’est pas autorisé',
  'policy.reason.EISDIR': 'c’est un dossier',
  'policy.reason.timed-out': 'cela a pris trop de temps',
  'policy.reason.reg-refused': 'Windows n’autorise pas cet utilisateur à lancer reg.exe',

  // what a value must be: fills {expected}
  'policy.expected.boolean': 'true ou false',
  'policy.expected.domain': 'un domaine de messagerie comme contoso.com',
  'policy.expected.email': 'une adresse mail comme help@contoso.com',
  'policy.expected.https': 'une adresse qui commence par https://, sans nom d’utilisateur ni mot de passe',
  'policy.expected.https-or-local':
    'une adresse qui commence par https:// (http:// pour cet ordinateur seulement), sans nom d’utilisateur ni mot de passe',
  'policy.expected.text': 'un texte',
  'policy.expected.list': 'une liste de textes',
  'policy.expected.entry': 'un texte qui n’est pas vide',
  'policy.expected.checks': 'une liste de vérifications, chacune avec id et url',
  'policy.expected.check': 'une vérification avec id et url',
  'policy.expected.check-id': 'un id de 1 à 40 minuscules, chiffres ou tirets',
  'policy.expected.choice': 'l’une des valeurs {choices}',
  'policy.expected.shorter': 'au plus {max} caractères',
  'policy.expected.fewer': 'une liste d’au plus {max} éléments',
  'policy.expected.registry-boolean': 'un REG_DWORD, 1 ou 0',
  'policy.expected.registry-text': 'un REG_SZ',
  'policy.expected.registry-list': 'une sous-clé de ce nom avec une valeur REG_SZ par élément (1, 2, 3 …)',
  'policy.expected.registry-checks':
    'une sous-clé de ce nom avec une valeur REG_SZ par vérification : son nom est l’id, ses données sont l’adresse',
};
