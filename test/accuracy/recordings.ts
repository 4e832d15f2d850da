import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { observation } from '../../shared/model/observation.ts';
import type { WorldId } from './mailbox-worlds.ts';

const changes = z.object({
  /** Observations of the probes that are otherwise than in the healthy run, all of each. */
  changed: z.array(observation),
  /** Probes of the healthy run of which this one has nothing. */
  gone: z.array(z.string()),
});
export type Changes = z.infer<typeof changes>;

const recording = z.object({ healthy: z.array(observation), faults: z.record(z.string(), changes) });
/** One kind of mailbox: the healthy run, and what each single fault changed in it. */
export type Recording = z.infer<typeof recording>;

const fileOf = (world: WorldId) => join(import.meta.dirname, 'recordings', `${world}.json.gz`);

/** Throws when the world was not recorded (`npm run accuracy -- --record`). */
export function readRecording(world: WorldId): Recording {
  return recording.parse(JSON.parse(gunzipSync(readFileSync(fileOf(world))).toString('utf8')));
}

export function writeRecording(world: WorldId, content: Recording): void {
  writeFileSync(fileOf(world), gzipSync(JSON.stringify(content), { level: 9 }));
}
