import { read, writeSync } from 'node:fs';

/**
 * Carries packets between two TUN devices and holds each back by half a round trip.
 * Usage: wire.ts <round trip, ms> <file descriptor> <file descriptor>
 */
const [rttMs = 0, left = 0, right = 0] = process.argv.slice(2).map(Number);

function carry(from: number, to: number): void {
  const buffer = Buffer.allocUnsafe(65_536);
  read(from, buffer, 0, buffer.length, null, (error, length) => {
    if (error) {
      // EIO: the device is still down; it is set up right after this process is.
      setTimeout(carry, 5, from, to);
      return;
    }
    const packet = Buffer.from(buffer.subarray(0, length));
    setTimeout(() => {
      try {
        writeSync(to, packet);
      } catch {
        // A device that is down or full loses packets, like any line.
      }
    }, rttMs / 2);
    carry(from, to);
  });
}

carry(left, right);
carry(right, left);
console.log('the line is up');
