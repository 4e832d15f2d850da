export const addressMessages = {
  'address.empty': 'Digite antes o seu endereço de e-mail.',
  'address.too-long': 'Isto é mais longo do que qualquer endereço de e-mail pode ser.',
  'address.several': 'Um endereço de cada vez: aqui há mais de um.',
  'address.invisible':
    'Há caracteres neste endereço que não aparecem. Digite-o à mão, como nome@example.com.',
  'address.space':
    'Há um espaço neste endereço, e um endereço de e-mail não tem espaços. Ele é como nome@example.com.',
  'address.markup':
    'Há aqui caracteres que nenhum endereço de e-mail tem, como < > ou aspas. Use só o endereço, como nome@example.com.',
  'address.web-page':
    'Este é o endereço de uma página da web. O Mailpath precisa de um endereço de e-mail, como nome@example.com, ou da parte depois do @.',
  'address.network-address':
    'Este é um endereço de rede. O Mailpath precisa de um endereço de e-mail, como nome@example.com, ou da parte depois do @.',
  'address.two-at': 'Há um @ a mais neste endereço. Ele é como nome@example.com.',
  'address.no-name':
    'Falta o nome antes do @. O endereço é como nome@example.com; a parte depois do @ também basta.',
  'address.no-domain': 'Falta a parte depois do @. O endereço é como nome@example.com.',
  'address.characters':
    'Há aqui um caractere que nenhum endereço de e-mail tem. Depois do @ há só letras, dígitos, hifens e pontos, como nome@example.com.',
  'address.single-label': 'A parte depois do @ não está completa: ela tem um ponto, como nome@example.com.',
  'address.dots': 'Há um ponto a mais na parte depois do @. O endereço é como nome@example.com.',
  'address.domain':
    'A parte depois do @ não pode estar certa: nenhum domínio se escreve assim. O endereço é como nome@example.com.',
};
