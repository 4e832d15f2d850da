import type { policyMessages as english } from '../en/policy.ts';

/** Portuguese. */
export const policyMessages: Readonly<Record<keyof typeof english, string>> = {
  'policy.unreadable': 'A política {file} não pode ser lida: {reason}.',
  'policy.not-json':
    'A política {file} não é JSON{line, select, none {} other {: ele para na linha {line}, caractere {column}}}.',
  'policy.not-object': 'A política {file} não é um objeto JSON.',
  'policy.not-property-list': 'A política {file} não é uma lista de propriedades com um dicionário.',
  'policy.too-large': 'A política {file} é maior que {limit}.',
  'policy.unknown-key':
    'A política {file} tem uma chave que o Mailpath não conhece: {key}.{suggestion, select, none {} other { Você quis dizer {suggestion}?}} O resto vale.',
  'policy.malformed-key':
    'A política {file} tem um valor que não serve, {key}. O esperado é: {expected}. O resto vale.',

  // why it cannot be read: fills {reason}
  'policy.reason.ENOENT': 'esse arquivo não existe',
  'policy.reason.EACCES': 'não é permitido',
  'policy.reason.EISDIR': 'é uma pasta',
  'policy.reason.timed-out': 'demorou demais',
  'policy.reason.reg-refused': 'o Windows não deixa este usuário executar o reg.exe',

  // what a value must be: fills {expected}
  'policy.expected.boolean': 'true ou false',
  'policy.expected.domain': 'um domínio de e-mail como contoso.com',
  'policy.expected.email': 'um endereço de e-mail como help@contoso.com',
  'policy.expected.https': 'um endereço que comece com https://, sem nome de usuário nem senha',
  'policy.expected.https-or-local':
    'um endereço que comece com https:// (http:// só para este computador), sem nome de usuário nem senha',
  'policy.expected.text': 'um texto',
  'policy.expected.list': 'uma lista de textos',
  'policy.expected.entry': 'um texto que não esteja vazio',
  'policy.expected.checks': 'uma lista de verificações, cada uma com id e url',
  'policy.expected.check': 'uma verificação com id e url',
  'policy.expected.check-id': 'um id de 1 a 40 letras minúsculas, algarismos ou hifens',
  'policy.expected.choice': 'um destes valores: {choices}',
  'policy.expected.shorter': 'no máximo {max} caracteres',
  'policy.expected.fewer': 'uma lista de no máximo {max} itens',
  'policy.expected.registry-boolean': 'um REG_DWORD, 1 ou 0',
  'policy.expected.registry-text': 'um REG_SZ',
  'policy.expected.registry-list': 'uma subchave com este nome e um valor REG_SZ por item (1, 2, 3 …)',
  'policy.expected.registry-checks':
    'uma subchave com este nome e um valor REG_SZ por verificação: o nome é o id, os dados são o endereço',
};
