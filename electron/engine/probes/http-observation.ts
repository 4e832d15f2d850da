import { keptHeaders } from '../../../shared/catalogue/kept-headers.ts';
import { supportHeaders } from '../../../shared/catalogue/own-headers.ts';
import type { DataOf } from '../../../shared/model/observation.ts';
import type { HttpHead } from '../net/http-exchange.ts';
import type { Exchange } from '../net/http-request.ts';
import { plainText } from '../net/plain-text.ts';
import { compactChain } from './compact-chain.ts';

type HttpData = DataOf<'http'>;

/** The parts of an observation that every exchange has, whatever its answer means. */
export function exchangeData(
  exchange: Exchange,
): Pick<HttpData, 'via' | 'proxy' | 'timing' | 'remote' | 'chain'> {
  return {
    via: exchange.via,
    ...(exchange.proxy !== undefined && { proxy: exchange.proxy }),
    timing: exchange.timing,
    ...(exchange.remote && { remote: exchange.remote }),
    ...(exchange.capture?.chain && { chain: compactChain(exchange.capture.chain) }),
  };
}

export function headerOf(head: Pick<HttpHead, 'headers'>, name: string): string | undefined {
  return head.headers.find(([candidate]) => candidate === name)?.[1];
}

/**
 * Only the header fields that are evidence (protocols.md 7.4); no cookies, no tokens, nothing else. Of a passed answer,
 * only what the provider's support asks for.
 */
export function keptHeadersOf(head: Pick<HttpHead, 'headers'>, passed: boolean): HttpData['headers'] {
  const kept = passed ? supportHeaders : keptHeaders;
  return head.headers
    .filter(([name]) => kept.has(name))
    .slice(0, 40)
    .map(([name, value]) => ({ name, value: plainText(value, 300) }));
}

/** The names alone: they tell which part of a service answered where the values may be anybody's. */
export function headerNamesOf(head: Pick<HttpHead, 'headers'>): string[] {
  return [...new Set(head.headers.map(([name]) => plainText(name, 64)))].sort().slice(0, 40);
}

/**
 * Server's clock minus this computer's, milliseconds (protocols.md 3.6): the Date field counts whole seconds, so half a
 * second is added, and the answer was written half a round trip before it came. Undefined without a readable Date.
 */
export function clockOffsetMs(head: HttpHead): number | undefined {
  const date = Date.parse(headerOf(head, 'date') ?? '');
  if (Number.isNaN(date)) return undefined;
  return Math.round(date + 500 - (head.sentAt + head.firstByteMs / 2));
}

/** The text of the first <title>, from at most the first 16 KiB. */
export function titleOf(body: string): string | undefined {
  const title = /<title[^<>]{0,100}>([^<]{1,400})/i.exec(body.slice(0, 16_384))?.[1];
  return title === undefined ? undefined : plainText(title, 200).trim() || undefined;
}
