import type { FileState } from '../../shared/ipc/schema.ts';
import type { Obstacle } from '../../shared/model/obstacle.ts';

/** What the window is told of a file, by what its keeper knows. */
export const fileState = ({
  obstacle,
  damaged,
}: {
  obstacle: Obstacle | undefined;
  damaged: boolean;
}): FileState => ({ ...(obstacle && { obstacle }), ...(damaged && { damaged }) });
