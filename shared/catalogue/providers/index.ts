import type { Provider } from '../provider.ts';
import { fastmail } from './fastmail.ts';
import { furtherProviders } from './further.ts';
import { gmx } from './gmx.ts';
import { google } from './google.ts';
import { icloud } from './icloud.ts';
import { microsoft365 } from './microsoft365.ts';
import { microsoft365China } from './microsoft365-china.ts';
import { microsoft365UsDefense } from './microsoft365-us-defense.ts';
import { microsoft365UsGovernment } from './microsoft365-us-government.ts';
import { outlookCom } from './outlook-com.ts';
import { webDe } from './web-de.ts';
import { yahoo } from './yahoo.ts';
import { zoho } from './zoho.ts';

/** The one list of providers. Only what is asked first, and shown first, follows its order; nothing is decided by it. */
export const providerFiles: readonly Provider[] = [
  microsoft365,
  microsoft365China,
  microsoft365UsGovernment,
  microsoft365UsDefense,
  outlookCom,
  google,
  icloud,
  yahoo,
  fastmail,
  zoho,
  gmx,
  webDe,
  ...furtherProviders,
];
