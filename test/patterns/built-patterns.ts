import * as answers from '../../shared/catalogue/answers.ts';
import { knownProviders } from '../../shared/catalogue/known-providers.ts';
import type { AnswerExpectation } from '../../shared/model/expectation.ts';
import { OwnNames } from '../../shared/report/redaction/own-names.ts';
import { Pseudonyms } from '../../shared/report/redaction/pseudonyms.ts';
import { SecondNet } from '../../shared/report/redaction/second-net.ts';

export interface BuiltPatterns {
  file: string;
  /** How many places in it make a pattern out of a text. */
  sites: number;
  /** What they make of names that people and computers have. */
  patterns: readonly RegExp[];
}

/** The patterns that the code makes while it runs, made by that code. */
export const builtPatterns: readonly BuiltPatterns[] = [
  {
    // Out of the catalogue alone: what the organisation adds of its own has no pattern.
    file: 'shared/plan/classify-answer.ts',
    sites: 2,
    patterns: Object.values<AnswerExpectation>(answers).flatMap(({ own, ownBody }) => [
      ...own.flatMap(({ value }) => (value === undefined ? [] : [new RegExp(value, 'i')])),
      ...(ownBody === undefined ? [] : [new RegExp(ownBody)]),
    ]),
  },
  {
    // Data that whoever reads answers makes patterns of.
    file: 'shared/catalogue/known-providers.ts',
    sites: 0,
    patterns: knownProviders.flatMap(({ signs }) =>
      [signs?.page, signs?.banner, ...(signs?.headers ?? []).map(({ value }) => value)].flatMap((one) =>
        one === undefined ? [] : [new RegExp(one, 'i')],
      ),
    ),
  },
  {
    file: 'shared/report/redaction/own-names.ts',
    sites: 1,
    patterns: madeBy(() => {
      const names = new OwnNames();
      names.addLocalPart('ana.maria_martin-lopez+news', 'a');
      names.addLocalPart('ana.martin', 'b');
      names.addComputer('ana-laptop.contoso.com');
      names.addOrganisation('contoso', 'c');
      names.replace('ana', () => '');
    }),
  },
  {
    file: 'shared/report/redaction/second-net.ts',
    sites: 1,
    patterns: madeBy(() => {
      const net = new SecondNet(new Pseudonyms());
      for (const address of ['192.168.1.10', 'fe80::1%en0', '2001:db8:1:2:a:b:c:d', '2001:db8:1:2:a:b:c:e'])
        net.addOwnAddress(address);
      net.apply('from 192.168.1.10', { addresses: 'own', showKind: true, ids: false });
    }),
  },
];

/** The patterns that are made of texts while the work is done. */
function madeBy(work: () => void): RegExp[] {
  const real = globalThis.RegExp;
  const made: RegExp[] = [];
  globalThis.RegExp = new Proxy(real, {
    construct(target, from: [string, string?]) {
      const pattern = new target(...from);
      made.push(pattern);
      return pattern;
    },
  });
  try {
    work();
  } finally {
    globalThis.RegExp = real;
  }
  return made;
}
