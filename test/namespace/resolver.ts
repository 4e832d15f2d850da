import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Service, startService } from './child.ts';
import { home } from './network.ts';

/**
 * The router's resolver on port 53: unbound, which passes every question on to `forwardTo`, and whatever `extra` lines
 * of its configuration make of it. `folder` holds the configuration.
 */
export async function startResolver(options: {
  router: string;
  folder: string;
  forwardTo: string;
  /** Lines of the `server:` clause, such as local-data. */
  server?: readonly string[];
  /** Further clauses, such as a forward-zone. */
  clauses?: readonly string[];
}): Promise<Service> {
  const file = join(options.folder, 'unbound.conf');
  const lines = [
    'server:',
    `  interface: ${home.router4}`,
    `  interface: ${home.router6}`,
    '  access-control: 0.0.0.0/0 allow',
    '  access-control: ::/0 allow',
    `  directory: "${options.folder}"`,
    ...['chroot', 'username', 'pidfile', 'logfile'].map((key) => `  ${key}: ""`),
    '  use-syslog: no',
    '  do-daemonize: no',
    '  verbosity: 1',
    '  num-threads: 1',
    // The lab signs nothing; and it has the names of real zones, which the root would deny.
    '  module-config: "iterator"',
    '  minimal-responses: no',
    ...(options.server ?? []).map((each) => `  ${each}`),
    'remote-control:',
    '  control-enable: no',
    ...(options.clauses ?? []),
    'forward-zone:',
    '  name: "."',
    `  forward-addr: ${options.forwardTo}`,
  ];
  await writeFile(file, `${lines.join('\n')}\n`);
  return await startService(options.router, 'unbound', ['-d', '-c', file], /start of service/);
}
