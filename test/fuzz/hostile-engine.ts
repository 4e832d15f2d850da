/* The engine's process of the command, over a saved world (lab/world.ts). Usage: hostile-engine.ts WORLD */
import { serveCommand } from '../../electron/cli/engine/serve-command.ts';
import { profileFromFile } from '../lab/profile.ts';

serveCommand(() => profileFromFile(process.argv[2] ?? ''));
