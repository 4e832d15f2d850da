import type { Origin } from './provider.ts';

/** Sources that many providers' files share; a file's own stand in the file. providers.md, section 8. */

/** The Thunderbird project's database of mail providers. */
export const ispdb: Origin = {
  source: 'https://github.com/thunderbird/autoconfig (c6ad796)',
  date: '2026-03-12',
  standing: 'S',
};

/** Looked up at public resolvers over DNS over HTTPS. */
export const resolved: Origin = {
  source: 'MX looked up over DNS over HTTPS, 4 to 8 October 2026',
  date: '2026-10-08',
  standing: 'S',
};

/** providers.md says so, with the standing L: one capture, or what one project's code relies on. */
export const likely: Origin = { source: 'providers.md 5', date: '2026-11-20', standing: 'L' };

/** From memory or by inference: asked and shown, never a reason for a verdict. */
export const unsure: Origin = { source: 'providers.md 5, unverified', date: '2026-11-20', standing: 'U' };
