export const addressMessages = {
  'address.empty': 'Saisissez d’abord votre adresse e-mail.',
  'address.too-long': 'C’est plus long que toute adresse e-mail possible.',
  'address.several': 'Une seule adresse à la fois : il y en a plusieurs ici.',
  'address.invisible':
    'Cette adresse contient des caractères invisibles. Saisissez-la à la main, comme nom@example.com.',
  'address.space':
    'Il y a une espace dans cette adresse, et une adresse e-mail n’en a pas. Elle ressemble à nom@example.com.',
  'address.markup':
    'Il y a ici des caractères qu’aucune adresse e-mail ne contient, comme < > ou des guillemets. Ne prenez que l’adresse, comme nom@example.com.',
  'address.web-page':
    'C’est l’adresse d’une page web. Mailpath a besoin d’une adresse e-mail, comme nom@example.com, ou de la partie après son @.',
  'address.network-address':
    'C’est une adresse réseau. Mailpath a besoin d’une adresse e-mail, comme nom@example.com, ou de la partie après son @.',
  'address.two-at': 'Il y a un @ de trop dans cette adresse. Elle ressemble à nom@example.com.',
  'address.no-name':
    'Il manque le nom avant le @. L’adresse ressemble à nom@example.com ; la partie après le @ suffit aussi.',
  'address.no-domain': 'Il manque la partie après le @. L’adresse ressemble à nom@example.com.',
  'address.characters':
    'Il y a ici un caractère qu’aucune adresse e-mail ne contient. Après le @, il n’y a que des lettres, des chiffres, des tirets et des points, comme nom@example.com.',
  'address.single-label':
    'La partie après le @ n’est pas complète : elle contient un point, comme nom@example.com.',
  'address.dots': 'Il y a un point de trop dans la partie après le @. L’adresse ressemble à nom@example.com.',
  'address.domain':
    'La partie après le @ ne peut pas être juste : aucun domaine ne s’écrit ainsi. L’adresse ressemble à nom@example.com.',
};
