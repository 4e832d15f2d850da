import { pathSentence, stopCaption, stopName } from '../view/stop-words.ts';
import type { Stop, StopState } from '../view/stops.ts';
import { html, type Markup } from './markup.ts';

const STEP = 200;

/** The way to the mailbox as two drawings, wide and tall; the style sheet shows one. */
export function pathPicture(stops: readonly Stop[], locale: string): Markup {
  const label = pathSentence(stops, locale);
  return html`<div class="path">
<svg class="wide" viewBox="0 0 ${STEP * stops.length} 96" role="img" aria-label="${label}">${stops.map((stop, at) => wideStop(stop, at, locale))}</svg>
<svg class="tall" viewBox="0 0 340 ${stops.length * 72 - 8}" role="img" aria-label="${label}">${stops.map((stop, at) => tallStop(stop, at, locale))}</svg>
</div>`;
}

function wideStop(stop: Stop, at: number, locale: string): Markup {
  const x = STEP * at + STEP / 2;
  const link =
    at === 0 ? undefined : html`<line class="link" x1="${x - STEP + 20}" y1="22" x2="${x - 20}" y2="22"/>`;
  return html`<g class="s-${stop.state}">${link}<circle class="ring" cx="${x}" cy="22" r="19"/>${mark(stop.state, x, 22)}
<text x="${x}" y="62" text-anchor="middle" font-size="15">${stopName(stop, locale)}</text>
<text class="sub" x="${x}" y="82" text-anchor="middle" font-size="13">${stopCaption(stop, locale)}</text></g>`;
}

function tallStop(stop: Stop, at: number, locale: string): Markup {
  const y = 72 * at + 22;
  const link =
    at === 0 ? undefined : html`<line class="link" x1="22" y1="${y - 52}" x2="22" y2="${y - 20}"/>`;
  return html`<g class="s-${stop.state}">${link}<circle class="ring" cx="22" cy="${y}" r="19"/>${mark(stop.state, 22, y)}
<text x="56" y="${y - 1}" font-size="16">${stopName(stop, locale)}</text>
<text class="sub" x="56" y="${y + 18}" font-size="14">${stopCaption(stop, locale)}</text></g>`;
}

/** Drawn, not written: fonts differ in which of these signs they have. */
function mark(state: StopState, x: number, y: number): Markup {
  switch (state) {
    case 'ok':
      return html`<path class="mark" d="M${x - 8} ${y + 1}l2-2.4 4 3.6 8-8.6 2.2 2L${x - 2} ${y + 7}z"/>`;
    case 'failed':
      return html`<path class="mark" d="M${x - 7} ${y - 5}l2-2L${x} ${y - 2}l5-5 2 2L${x + 2} ${y}l5 5-2 2L${x} ${y + 2}l-5 5-2-2L${x - 2} ${y}z"/>`;
    case 'unclear':
      return html`<text class="mark" x="${x}" y="${y + 6}" text-anchor="middle" font-size="18" font-weight="700">?</text>`;
    case 'not-reached':
      return html`<rect class="mark" x="${x - 6}" y="${y - 1.5}" width="12" height="3"/>`;
  }
}
