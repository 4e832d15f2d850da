import { version } from '../../../shared/version.ts';

/** Says openly what asks (protocols.md 0.5). */
export const userAgent = `Mailpath/${version} (connectivity diagnostic)`;
