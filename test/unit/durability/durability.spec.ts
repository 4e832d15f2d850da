import { describe, expect, test } from 'vitest';
import { endurance } from '../../durability/endurance.ts';
import { measureSize } from '../../durability/history-size.ts';
import { killHistoryWriters, killSettingsWriters } from '../../durability/kill-campaign.ts';

/** The short round of `npm run durability`, which has the long one. */
describe('a short round', () => {
  test.each([
    ['history', killHistoryWriters],
    ['settings', killSettingsWriters],
  ])('of kill -9 at random moments costs the %s nothing that was kept', async (_name, kill) => {
    const { writes, lost, damaged, leftOver } = await kill(4);
    expect(writes).toBeGreaterThan(0);
    expect({ lost, damaged, leftOver }).toEqual({ lost: 0, damaged: 0, leftOver: [] });
  });

  test('in a history of two thousand runs lists them and keeps new ones', () => {
    const { runs, openListMs } = measureSize(2000, 2000);
    expect([runs, openListMs > 0]).toEqual([2000, true]);
  });

  test.skipIf(process.platform !== 'linux')(
    'of runs in one engine process leaves no handles behind',
    async () => {
      const [, second, third] = await endurance(3, 1, () => {});
      // A connection may be about to close; one that stays would be one of dozens.
      expect(third?.handles).toBeLessThanOrEqual((second?.handles ?? 0) + 3);
    },
  );
});
