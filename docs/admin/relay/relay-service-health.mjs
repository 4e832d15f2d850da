#!/usr/bin/env node
/**
 * Writes the Microsoft 365 service health issues of your organisation, as Microsoft Graph gives them, to a file that your web
 * server hands to Mailpath (policy `serviceHealthUrl`). One file for Node 24, without packages; run it every ten minutes.
 *
 *   node relay-service-health.mjs --out FILE --tenant ID --client ID --certificate FILE --key FILE
 *   node relay-service-health.mjs --out FILE --identity            on a computer with a managed identity
 *
 * The app registration, or the identity, needs the application permission ServiceHealth.Read.All of Microsoft Graph, and
 * nothing else. Exit codes: 0 written; 64 wrong options; 75 not written, the file is as it was: its date tells its age.
 */
import { randomUUID, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const env = process.env;
const LOGIN = env.RELAY_LOGIN ?? 'https://login.microsoftonline.com';
const GRAPH = env.RELAY_GRAPH ?? 'https://graph.microsoft.com';
/** Of virtual machines; app services and functions name their own. */
const METADATA = env.RELAY_METADATA ?? 'http://169.254.169.254';
const MAX_PAGES = 50;
const KEPT_DAYS = 14;
/** What mail and signing in hang on. */
const SERVICES = /exchange|outlook|entra|identity|azure active directory|microsoft 365 (?:suite|apps)/i;
const FIELDS = [
  'id title impactDescription classification origin status service feature featureGroup isResolved',
  'startDateTime endDateTime lastModifiedDateTime',
].flatMap((line) => line.split(' '));

async function getJson(url, options = {}) {
  const answer = await fetch(url, { ...options, redirect: 'error', signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`${new URL(url).host} answered ${answer.status}`);
  return await answer.json();
}

/** By a certificate: a password for this would have to be kept, and renewed. */
async function tokenByCertificate({ tenant, client, certificate, key }) {
  const url = `${LOGIN}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { fingerprint256 } = new X509Certificate(readFileSync(certificate));
  const thumbprint = Buffer.from(fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { aud: url, iss: client, sub: client, jti: randomUUID(), nbf: now - 60, exp: now + 300 };
  const unsigned = `${part({ alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint })}.${part(claims)}`;
  const padding = { padding: 6, saltLength: 32 }; // RSASSA-PSS with a salt as long as the hash (RFC 7518, 3.5)
  const signature = sign('sha256', unsigned, { key: readFileSync(key), ...padding }).toString('base64url');
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client,
    scope: `${GRAPH}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: `${unsigned}.${signature}`,
  });
  return (await getJson(url, { method: 'POST', body })).access_token;
}

async function tokenByIdentity() {
  const resource = `resource=${encodeURIComponent(GRAPH)}`;
  const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: secret } = env;
  const answer = endpoint
    ? await getJson(`${endpoint}?${resource}&api-version=2019-08-01`, {
        headers: { 'x-identity-header': secret ?? '' },
      })
    : await getJson(`${METADATA}/metadata/identity/oauth2/token?${resource}&api-version=2018-02-01`, {
        headers: { metadata: 'true' },
      });
  return answer.access_token;
}

async function issues(token) {
  const found = [];
  let next = `${GRAPH}/v1.0/admin/serviceAnnouncement/issues`;
  for (let page = 0; next !== undefined; page += 1) {
    // A token goes to Graph and to nobody whom an answer names.
    if (page === MAX_PAGES || new URL(next).origin !== new URL(GRAPH).origin)
      throw new Error('no end of the pages');
    const headers = { authorization: `Bearer ${token}`, prefer: 'odata.maxpagesize=1000' };
    const answer = await getJson(next, { headers });
    if (!Array.isArray(answer.value)) throw new Error('no list of issues');
    found.push(...answer.value);
    next = answer['@odata.nextLink'];
  }
  return found;
}

/** What is open, or was until lately, with its newest posts; nothing of the rest of what Graph knows. */
function kept(all) {
  const since = Date.now() - KEPT_DAYS * 86_400_000;
  return all
    .filter(({ service }) => SERVICES.test(service ?? ''))
    .filter((one) => one.isResolved !== true || Date.parse(one.lastModifiedDateTime) > since)
    .sort((a, b) => Number(a.isResolved === true) - Number(b.isResolved === true))
    .slice(0, 400)
    .map((one) => ({
      ...Object.fromEntries(FIELDS.flatMap((name) => (one[name] === undefined ? [] : [[name, one[name]]]))),
      posts: [...(one.posts ?? [])]
        .sort((a, b) => Date.parse(a.createdDateTime) - Date.parse(b.createdDateTime))
        .slice(-3)
        .map(({ createdDateTime, description }) => ({ createdDateTime, description })),
    }));
}

function readLine() {
  try {
    const { values } = parseArgs({
      options: {
        ...{ out: { type: 'string' }, tenant: { type: 'string' }, client: { type: 'string' } },
        ...{ certificate: { type: 'string' }, key: { type: 'string' }, identity: { type: 'boolean' } },
      },
    });
    const wanted = values.identity ? ['out'] : ['out', 'tenant', 'client', 'certificate', 'key'];
    const missing = wanted.find((name) => values[name] === undefined);
    if (missing !== undefined) throw new Error(`--${missing} is missing`);
    return values;
  } catch (error) {
    process.stderr.write(`relay-service-health: ${error.message}\n`);
    process.exit(64);
  }
}

const line = readLine();
try {
  const token = line.identity ? await tokenByIdentity() : await tokenByCertificate(line);
  const value = kept(await issues(token));
  // Whole or not at all: whoever reads meanwhile gets the old one.
  const half = `${line.out}.${process.pid}.half`;
  await writeFile(half, `${JSON.stringify({ value })}\n`);
  await rename(half, line.out);
  console.log(`${value.length} issues`);
} catch (error) {
  process.stderr.write(`relay-service-health: not written: ${error.message}\n`);
  process.exit(75);
}
