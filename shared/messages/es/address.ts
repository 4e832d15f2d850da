export const addressMessages = {
  'address.empty': 'Escribe primero tu dirección de correo.',
  'address.too-long': 'Esto supera lo que puede medir una dirección de correo.',
  'address.several': 'Una sola dirección cada vez: aquí hay más de una.',
  'address.invisible':
    'En esta dirección hay caracteres que no se ven. Escríbela a mano, como nombre@example.com.',
  'address.space':
    'En esta dirección hay un espacio, y una dirección de correo no lo lleva. Es como nombre@example.com.',
  'address.markup':
    'Aquí hay caracteres que ninguna dirección de correo lleva, como < > o comillas. Toma solo la dirección, como nombre@example.com.',
  'address.web-page':
    'Esta es la dirección de una página web. Mailpath necesita una dirección de correo, como nombre@example.com, o la parte que va tras su @.',
  'address.network-address':
    'Esta es una dirección de red. Mailpath necesita una dirección de correo, como nombre@example.com, o la parte que va tras su @.',
  'address.two-at': 'En esta dirección sobra una @. Es como nombre@example.com.',
  'address.no-name':
    'Falta el nombre antes de la @. Es como nombre@example.com; también basta la parte que va tras la @.',
  'address.no-domain': 'Falta la parte que va tras la @. Es como nombre@example.com.',
  'address.characters':
    'Aquí hay un carácter que ninguna dirección de correo lleva. Tras la @ solo hay letras, cifras, guiones y puntos, como nombre@example.com.',
  'address.single-label':
    'La parte que va tras la @ no está completa: lleva un punto, como nombre@example.com.',
  'address.dots': 'Sobra un punto en la parte que va tras la @. Es como nombre@example.com.',
  'address.domain':
    'La parte que va tras la @ no puede ser correcta: ningún dominio se escribe así. Es como nombre@example.com.',
};
