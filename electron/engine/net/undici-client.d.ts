declare module 'undici/lib/dispatcher/client.js' {
  import type { Client } from 'undici';

  const value: typeof Client;
  export default value;
}
