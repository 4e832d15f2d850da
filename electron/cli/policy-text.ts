import stringWidth from 'string-width';
import { format } from '../../shared/messages/command.ts';
import { type Policy, type PolicyKey, policyKeys } from '../../shared/model/policy.ts';
import type { Colours } from '../../shared/report/colours.ts';
import { safeText } from '../../shared/report/safe-text.ts';
import { wrap } from '../../shared/report/text-layout.ts';
import { type EffectiveValue, effectiveValues } from '../policy/effective-policy.ts';
import { policyProblemText } from '../policy/policy-problem-text.ts';
import type { PolicySource } from '../policy/policy-source.ts';
import { policyValueTexts } from '../policy/policy-value-text.ts';
import { overridden } from './policy-document.ts';

interface Options {
  /** Columns. */
  width: number;
  colours: Colours;
  locale: string;
}

/** The column in which values begin. */
const VALUE_AT = 4 + Math.max(...policyKeys.map((key) => key.length));

/** What applies and why, where it was looked for, and what is wrong, for an administrator. */
export function policyText(places: readonly PolicySource[], options: Options): string {
  const { width, locale, colours } = options;
  const values = effectiveValues(places);
  const problems = places.flatMap((place) => place.problems);
  const heading = (text: string) => wrap(text, width).map(colours.strong);
  const lines: string[] = [];
  if (values.length > 0) {
    lines.push(...heading(format('policy-text.set', {}, locale)));
    for (const value of values) lines.push(...valueLines(value, places, options));
    const unset = policyKeys.filter((key) => !values.some((value) => value.key === key));
    if (unset.length > 0) {
      const text = format('policy-text.not-set', { keys: unset.join(', ') }, locale);
      lines.push('', ...wrap(text, width).map(colours.soft));
    }
    lines.push('', ...heading(format('policy-text.looked-in', {}, locale)));
  } else {
    const found = places.some((place) => place.found);
    lines.push(...heading(format(found ? 'policy-text.nothing-set' : 'policy-text.none-found', {}, locale)));
  }
  for (const place of places) {
    const state = format(`policy-text.state.${stateOf(place)}`, {}, locale);
    lines.push(...labelled(`${layerName(place, locale)} (${state})`, place.name, '  ', options));
  }
  if (problems.length > 0) {
    lines.push('', ...heading(format('policy-text.problems', { count: problems.length }, locale)));
    for (const problem of problems) {
      lines.push(...wrap(policyProblemText(problem, locale), width, '  · ', '    ').map(colours.warn));
    }
  }
  return `${lines.join('\n')}\n`;
}

function valueLines(
  { key, value, source }: EffectiveValue,
  places: readonly PolicySource[],
  options: Options,
): string[] {
  const { width, colours, locale } = options;
  const indent = ' '.repeat(VALUE_AT);
  const [first = '', ...rest] = textsOf(value).flatMap((text) => wrap(text, width, indent));
  const shown = `  ${colours.strong(key)}${first.slice(2 + key.length)}`;
  const from = labelled(layerName(source, locale), source.name, '    ', options);
  const weaker = overridden(key, source, places).flatMap((place) => {
    const label = format('policy-text.instead-of', { layer: layerName(place, locale) }, locale);
    return labelled(label, `${place.name} (${shortValue(key, place.policy)})`, '    ', options);
  });
  return [shown, ...rest, ...[...from, ...weaker].map(colours.soft)];
}

/** `label: text`, the text whole on a line of its own where both do not fit: it is a path that somebody will copy. */
function labelled(label: string, text: string, indent: string, { width, locale }: Options): string[] {
  const start = `${indent}${format('policy-text.labelled', { label }, locale)}`;
  const safe = safeText(text, 400);
  if (stringWidth(start) + 1 + stringWidth(safe) <= width) return [`${start} ${safe}`];
  return [start, ...wrap(safe, width, `${indent}  `)];
}

const layerName = ({ layer }: PolicySource, locale: string) =>
  format(`policy-text.layer.${layer}`, {}, locale);

function stateOf({ found, usable, problems }: PolicySource): 'absent' | 'unusable' | 'partly' | 'used' {
  if (!usable) return found || problems.length > 0 ? 'unusable' : 'absent';
  return problems.length > 0 ? 'partly' : 'used';
}

function textsOf(value: NonNullable<Policy[PolicyKey]>): string[] {
  const texts = policyValueTexts(value);
  return texts.length === 0 ? ['[]'] : texts;
}

function shortValue(key: PolicyKey, policy: Policy): string {
  const value = policy[key];
  return value === undefined ? '' : safeText(textsOf(value).join(', '), 40);
}
