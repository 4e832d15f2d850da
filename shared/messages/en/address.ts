/** What is wrong with an address as it was typed, and what one looks like. Said by the command and the window. */
export const addressMessages = {
  'address.empty': 'Type your mail address first.',
  'address.too-long': 'This is longer than any mail address can be.',
  'address.several': 'One address at a time, please: there is more than one here.',
  'address.invisible':
    'There are characters in this address that cannot be seen. Type it by hand, as in name@example.com.',
  'address.space':
    'There is a blank in this address, and a mail address has none. It looks like name@example.com.',
  'address.markup':
    'There are characters here that no mail address has, such as < > or quotation marks. Take the address alone, as in name@example.com.',
  'address.web-page':
    'This is the address of a web page. Mailpath needs a mail address, as in name@example.com, or the part after its @.',
  'address.network-address':
    'This is a network address. Mailpath needs a mail address, as in name@example.com, or the part after its @.',
  'address.two-at': 'There is one @ too many in this address. It looks like name@example.com.',
  'address.no-name':
    'The name before the @ is missing. It looks like name@example.com; the part after the @ alone is enough, too.',
  'address.no-domain': 'The part after the @ is missing. It looks like name@example.com.',
  'address.characters':
    'There is a character here that no mail address has. After the @ stand only letters, digits, hyphens and dots, as in name@example.com.',
  'address.single-label':
    'The part after the @ is not complete: there is a dot in it, as in name@example.com.',
  'address.dots': 'There is a dot too many in the part after the @. It looks like name@example.com.',
  'address.domain':
    'The part after the @ cannot be right: no domain is written like this. It looks like name@example.com.',
} as const;
