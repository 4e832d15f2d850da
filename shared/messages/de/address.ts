export const addressMessages = {
  'address.empty': 'Geben Sie zuerst Ihre E-Mail-Adresse ein.',
  'address.too-long': 'Das ist länger, als eine E-Mail-Adresse sein kann.',
  'address.several': 'Bitte nur eine Adresse: Hier stehen mehrere.',
  'address.invisible':
    'In dieser Adresse sind Zeichen, die man nicht sieht. Tippen Sie sie von Hand ein, etwa name@example.com.',
  'address.space':
    'In dieser Adresse ist ein Leerzeichen; eine E-Mail-Adresse hat keines. Sie sieht aus wie name@example.com.',
  'address.markup':
    'Hier stehen Zeichen, die es in keiner E-Mail-Adresse gibt, etwa < > oder Anführungszeichen. Nehmen Sie nur die Adresse, etwa name@example.com.',
  'address.web-page':
    'Das ist die Adresse einer Webseite. Mailpath braucht eine E-Mail-Adresse wie name@example.com oder den Teil nach ihrem @.',
  'address.network-address':
    'Das ist eine Netzwerkadresse. Mailpath braucht eine E-Mail-Adresse wie name@example.com oder den Teil nach ihrem @.',
  'address.two-at': 'In dieser Adresse ist ein @ zu viel. Sie sieht aus wie name@example.com.',
  'address.no-name':
    'Der Name vor dem @ fehlt. Die Adresse sieht aus wie name@example.com; der Teil nach dem @ allein genügt auch.',
  'address.no-domain': 'Der Teil nach dem @ fehlt. Die Adresse sieht aus wie name@example.com.',
  'address.characters':
    'Hier steht ein Zeichen, das es in keiner E-Mail-Adresse gibt. Nach dem @ stehen nur Buchstaben, Ziffern, Bindestriche und Punkte, etwa name@example.com.',
  'address.single-label':
    'Der Teil nach dem @ ist nicht vollständig: Er enthält einen Punkt, etwa name@example.com.',
  'address.dots': 'Im Teil nach dem @ ist ein Punkt zu viel. Die Adresse sieht aus wie name@example.com.',
  'address.domain':
    'Der Teil nach dem @ kann nicht stimmen: So wird keine Domain geschrieben. Die Adresse sieht aus wie name@example.com.',
};
