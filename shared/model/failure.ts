import * as z from 'zod';

export { type Layer, layerOf, layers } from './layer.ts';

/**
 * The closed vocabulary of failures (design.md 1). An error that is not known becomes `<layer>-unknown` plus a scrubbed
 * text; nothing downstream reads error texts. Each code belongs to the layer before its first hyphen, except where
 * `layerOf` says otherwise.
 */
export const failureCodes = [
  // this computer and its network
  'device-no-interface', // no interface is up but loopback
  'device-no-route', // no default route
  'network-gateway-silent', // the router on the way out does not answer
  // name resolution
  'dns-nxdomain', // the name does not exist
  'dns-nodata', // the name exists, without records of the type
  'dns-servfail', // the resolver could not find out (DNSSEC, dead authoritative servers)
  'dns-refused', // the resolver will not answer us
  'dns-timeout', // no answer in time
  'dns-unreachable', // the resolver's address cannot be reached, or nothing listens there
  'dns-malformed', // an answer that is no DNS message
  'dns-mismatched', // an answer to another question, or with another number
  'dns-wrong-source', // the answer comes from another address than the one that was asked
  'dns-truncated', // the answer does not fit a datagram, and cannot be had over TCP
  'dns-rewritten', // a name that cannot exist resolved all the same
  'dns-unknown',
  // proxy on the way
  'proxy-unreachable', // the proxy's name or address does not answer
  'proxy-timeout', // the proxy took the connection and then said nothing in time: it lives
  'proxy-tls', // the secure connection to the proxy itself could not be made
  'proxy-auth-required', // 407; SOCKS without an acceptable method
  'proxy-denied', // refused by rule (403 and other 4xx; SOCKS reply 2)
  'proxy-name', // the proxy says that it cannot resolve the target's name
  'proxy-bad-gateway', // the proxy says that it gets no connection to the target (5xx; SOCKS replies 1 and 3 to 6)
  'proxy-unknown',
  // transport
  'tcp-refused',
  'tcp-timeout',
  'tcp-unreachable', // EHOSTUNREACH, ENETUNREACH
  'tcp-reset',
  'tcp-denied', // EACCES, EPERM: a local firewall
  'tcp-unknown',
  // TLS: the way there and the handshake (how far it came stands beside the code, see handshake.ts)
  'tls-timeout', // silence after ClientHello, or later in the handshake
  'tls-reset',
  'tls-closed', // the peer hung up in the handshake
  'tls-plain-text', // the peer does not speak TLS on this port
  'tls-protocol', // it speaks TLS, and not by the rules: a message out of turn, of a wrong length or broken
  'tls-version', // no common version
  'tls-cipher', // no common cipher or other parameter
  'tls-weak-key-exchange', // Diffie-Hellman by too short a prime
  'tls-name-refused', // the peer says that it does not know the name it was asked for
  'tls-client-certificate', // a client certificate is demanded
  'tls-alert', // the peer breaks off with a word that says no more
  // TLS: the certificate
  'tls-expired', // the host's own
  'tls-issuer-expired', // one above the host's own
  'tls-not-yet-valid',
  'tls-name-mismatch',
  'tls-common-name-only', // the name stands where programs have stopped looking for it
  'tls-self-signed',
  'tls-unknown-root',
  'tls-incomplete-chain', // the server forgot an intermediate
  'tls-revoked',
  'tls-bad-signature',
  'tls-name-constraints', // its issuer may not sign for the name
  'tls-wrong-purpose', // not for servers
  'tls-invalid-ca', // signed by one that may not sign, or not at this depth
  'tls-critical-extension', // it demands something that nobody knows
  'tls-weak-key', // RSA below 2048 bits
  'tls-weak-signature', // MD5, SHA-1
  'tls-malformed-certificate', // it cannot be read, or contradicts itself
  'tls-unknown',
  // HTTP
  'http-timeout', // no answer, or no end of it, in time
  'http-reset', // connection lost after the request was sent
  'http-protocol', // not HTTP, or too long a head
  'http-too-large', // over our cap
  'http-redirect-refused', // a redirect that the rules forbid to follow
  'http-throttled', // 429, or 503 with Retry-After, by the provider itself
  'http-provider-error', // 5xx with the provider's own headers
  'http-edge-error', // 5xx by the provider's content network, before its service (x-azure-ref)
  'http-middlebox', // answered by something in between: no own headers where the provider always sends them
  'http-unexpected', // an answer of another shape than documented
  'http-unknown',
  // an internet control or portal check that was answered by somebody else
  'network-portal-redirect',
  'network-portal-content',
  // line protocols
  'mail-timeout', // no greeting or no reply in time
  'mail-closed', // hung up before the dialogue ended
  'mail-failing', // a negative answer that says "I fail": 421 4.3.0, 451 4.3.0, `[UNAVAILABLE]`, `[SYS/TEMP]`
  'mail-maintenance', // "down for maintenance": the server's word, and an intended one
  'mail-denied', // this address, network or name of ours is refused: block lists, policy, bans
  'mail-throttled', // too many connections, greylisting: this address may come back later
  'mail-helo-refused', // only our EHLO name is refused, the address literal as well
  'mail-refused', // a negative answer that says no more: `* BYE`, `-ERR`, `554`
  'mail-not-mail', // another protocol answers: HTTP, SSH, plain text
  'mail-protocol', // not the protocol's shape
  'mail-starttls-missing', // a submission server that always offers STARTTLS does not
  'mail-altered', // `220 ****`, `XXXXXXXX`: a firewall rewrites the dialogue
  'mail-unknown',
  // documents
  'content-malformed', // JSON or XML that cannot be read
  'content-refused', // DOCTYPE, too deep, too many nodes
  'content-wrong-type', // HTML where data is expected
  // ourselves
  'internal', // a probe threw: our defect
] as const;

export const failureCode = z.enum(failureCodes);
export type FailureCode = z.infer<typeof failureCode>;

/** Why a probe did not run. */
export const notRunReasons = [
  'dependency-failed', // what it stands on failed: the root is judged, not this
  'dependency-not-run',
  'budget-exhausted', // cut off: the run's time was over
  'cancelled', // cut off: the person stopped the run
  'engine-stopped', // cut off: our own measurement stopped answering
  'disabled-by-policy',
  'not-supported-here', // this platform or network profile cannot do it
  'not-read', // the system's own tool did not answer in time, or not in a form that can be read
  'device-stalled', // this computer stood still meanwhile: what timed out then says nothing about the far end
  'network-changed', // the way out changed meanwhile
] as const;
export const notRunReason = z.enum(notRunReasons);
export type NotRunReason = z.infer<typeof notRunReason>;

/** Why a probe does not apply to this mailbox or computer. */
export const notApplicableReasons = [
  'other-provider',
  'no-such-service', // the domain publishes no such server
  'no-proxy',
  'goes-by-proxy', // this computer reaches the host through its proxy: who dials is the proxy
  'no-pac', // no proxy script is set
  'not-federated',
  'no-ipv6',
  'no-default-route',
  'nothing-to-compare', // the discriminating variant of a probe whose plain form passed
  'not-configured',
] as const;
export const notApplicableReason = z.enum(notApplicableReasons);
export type NotApplicableReason = z.infer<typeof notApplicableReason>;
