import type { Call, IpcSchema } from './define.ts';

/** A call by its place in the schema: all that the preload needs of it. */
export interface Channel {
  group: string;
  name: string;
  kind: Call['kind'];
}

export const channelName = ({ group, name }: Pick<Channel, 'group' | 'name'>) => `mailpath:${group}.${name}`;

export function channelsOf(schema: IpcSchema): Channel[] {
  return Object.entries(schema).flatMap(([group, calls]) =>
    Object.entries(calls).map(([name, { kind }]) => ({ group, name, kind })),
  );
}
