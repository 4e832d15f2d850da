import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const ziggo = {
  id: 'ziggo',
  displayName: 'Ziggo Mail',
  company: 'ziggo',
  large: true,
  domains: {
    ...ispdb,
    names: [
      'ziggo.nl',
      'home.nl',
      'upcmail.nl',
      'chello.nl',
      'casema.nl',
      'hahah.nl',
      'multiweb.nl',
      'quicknet.nl',
      'razcall.com',
      'razcall.nl',
      'zeggis.com',
      'zeggis.nl',
      'ziggomail.com',
      'zinders.nl',
    ],
  },
  mx: { ...resolved, names: ['ziggo.nl'] },
  servers: { ...ispdb, at: [imaps('imap.ziggo.nl'), pops('pop.ziggo.nl'), submission('smtp.ziggo.nl')] },
  web: { ...likely, address: 'https://webmail.ziggo.nl/' },
  hosts: [{ ...likely, role: 'company', domains: ['ziggo.nl'] }],
} satisfies Provider;
