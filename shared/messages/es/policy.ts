import type { policyMessages as english } from '../en/policy.ts';

/** Spanish. */
export const policyMessages: Readonly<Record<keyof typeof english, string>> = {
  'policy.unreadable': 'La directiva {file} no se puede leer: {reason}.',
  'policy.not-json':
    'La directiva {file} no es JSON{line, select, none {} other {: se interrumpe en la línea {line}, carácter {column}}}.',
  'policy.not-object': 'La directiva {file} no es un objeto JSON.',
  'policy.not-property-list': 'La directiva {file} no es una lista de propiedades con un diccionario.',
  'policy.too-large': 'La directiva {file} supera {limit}.',
  'policy.unknown-key':
    'La directiva {file} tiene una clave que Mailpath no conoce: {key}.{suggestion, select, none {} other { ¿Querías decir {suggestion}?}} El resto se aplica.',
  'policy.malformed-key':
    'La directiva {file} tiene un valor que no encaja, {key}. Se espera: {expected}. El resto se aplica.',

  // why it cannot be read: fills {reason}
  'policy.reason.ENOENT': 'no existe ese archivo',
  'policy.reason.EACCES': 'no está permitido',
  'policy.reason.EISDIR': 'es una carpeta',
  'policy.reason.timed-out': 'ha tardado demasiado',
  'policy.reason.reg-refused': 'Windows no permite a este usuario ejecutar reg.exe',

  // what a value must be: fills {expected}
  'policy.expected.boolean': 'true o false',
  'policy.expected.domain': 'un dominio de correo como contoso.com',
  'policy.expected.email': 'una dirección de correo como help@contoso.com',
  'policy.expected.https': 'una dirección que empiece por https://, sin nombre de usuario ni contraseña',
  'policy.expected.https-or-local':
    'una dirección que empiece por https:// (http:// solo para este equipo), sin nombre de usuario ni contraseña',
  'policy.expected.text': 'un texto',
  'policy.expected.list': 'una lista de textos',
  'policy.expected.entry': 'un texto que no esté vacío',
  'policy.expected.checks': 'una lista de comprobaciones, cada una con id y url',
  'policy.expected.check': 'una comprobación con id y url',
  'policy.expected.check-id': 'un id de 1 a 40 minúsculas, cifras o guiones',
  'policy.expected.choice': 'uno de estos valores: {choices}',
  'policy.expected.shorter': 'como máximo {max} caracteres',
  'policy.expected.fewer': 'una lista de {max} elementos como máximo',
  'policy.expected.registry-boolean': 'un REG_DWORD, 1 o 0',
  'policy.expected.registry-text': 'un REG_SZ',
  'policy.expected.registry-list': 'una subclave con este nombre y un valor REG_SZ por elemento (1, 2, 3 …)',
  'policy.expected.registry-checks':
    'una subclave con este nombre y un valor REG_SZ por comprobación: su nombre es el id y sus datos, la dirección',
};
