/** In which a provider's file differs from the shipped list of servers, and why it may (providers.md 6, 4). */
export interface ListDifference {
  why: string;
  /** Sockets of the list that the file leaves out. */
  lacks?: readonly string[];
  /** Sockets of the file that the list does not have. */
  has?: readonly string[];
}

const fetchesAll = {
  why: 'A host for fetching whole mailboxes, which no mail program is set up with.',
  lacks: ['imap export.imap.mail.yahoo.com:993 implicit'],
};

/** By the provider's or the variant's id. */
export const listDifferences: Readonly<Record<string, ListDifference>> = {
  'aruba-pec': {
    why: 'POP with TLS at the port of IMAP looks wrong, and no other source says where POP is.',
    lacks: ['pop pop3s.pec.aruba.it:993 implicit'],
  },
  cox: fetchesAll,
  google: {
    why: 'Google’s own document has 587 as well.',
    has: ['smtp smtp.gmail.com:587 starttls'],
  },
  rediffmail: {
    why: 'SMTP on 586 looks wrong; 465 is there beside it.',
    lacks: ['smtp smtp.rediffmail.com:586 implicit'],
  },
  spectrum: {
    why: 'The list has TLS from the start on 587, where others begin with STARTTLS: both are tried.',
    has: ['smtp mobile.charter.net:587 starttls'],
  },
  yahoo: fetchesAll,
};
