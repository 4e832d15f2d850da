import { describe, expect, test } from 'vitest';
import { OwnNames } from '../../../shared/report/redaction/own-names.ts';

/** What is left of a text, with what each name stands for in brackets. */
const left = (names: OwnNames, text: string) => names.replace(text, (kind, key) => `<${kind} ${key}>`);

function namesOf(fill: (names: OwnNames) => void): OwnNames {
  const names = new OwnNames();
  fill(names);
  return names;
}

describe('the local part of an address', () => {
  test.each([
    ['ana.martin', 'ana.martin', '<user k>'],
    ['ana.martin', 'Ana Martin; ANA_MARTIN, ana--martin', '<user k>; <user k>, <user k>'],
    ['ana.martin', 'Martin, Ana; Martin Ana; Martin,Ana', '<user k>; <user k>; <user k>'],
    ['ana.martin', 'Martin & Ana, an.amartin, Ana, Martin', 'Martin & Ana, an.amartin, Ana, Martin'],
    ['ana.martin', 'anamartin', '<user k>'],
    ['ana..martin', 'ana.martin', '<user k>'],
    ['.ana', 'x ana, y', 'x <user k>, y'],
    ['ana-maria_martin', 'Ana Maria Martin or Martin, Ana Maria', '<user k> or <user k>'],
    ['ana.martin+news', 'ana.martin+news, ana.martin, Ana Martin', '<user k>, <user k>, <user k>'],
    ['ana+news', 'ana+news+more news', '<user k>+more news'],
    ['___', 'a ___ b', 'a <user k> b'],
    ['+++', 'a +++ b', 'a <user k> b'],
    ['a*b', 'a*b aab', '<user k> aab'],
  ])('%s: of "%s" is left "%s"', (local, text, expected) => {
    expect(
      left(
        namesOf((names) => names.addLocalPart(local, 'k')),
        text,
      ),
    ).toBe(expected);
  });
});

test.each([
  ['ana', 'ana, Ana and ANA', '<user ana>, <user ana> and <user ana>'],
  ['ana', 'anas, xana and ana7', 'anas, xana and ana7'],
  ['ana', '%20ana%20', '%20<user ana>%20'],
  ['li', 'li', 'li'],
  ['2026', '2026', '2026'],
  ['7', '7', '7'],
  ['anna7', 'anna7', '<user anna7>'],
  ['7anna', '7anna', '<user 7anna>'],
  ['Straße', 'straße', '<user Straße>'],
])('the user name %s: of "%s" is left "%s"', (name, text, expected) => {
  expect(
    left(
      namesOf((names) => names.addUser(name)),
      text,
    ),
  ).toBe(expected);
});

test.each([
  'abuse',
  'Admin',
  'contact-us',
  'INFO',
  'postmaster',
  'raspberrypi',
  'your',
  'may',
  'ok',
  'answer',
])('a word that names nobody stays: %s', (word) => {
  const names = namesOf((some) => {
    some.addUser(word);
    some.addComputer(word);
    some.addLocalPart(word, 'k');
  });
  expect(left(names, `the ${word} is ${word.toLowerCase()}`)).toBe(`the ${word} is ${word.toLowerCase()}`);
});

test('a computer is found by its full name and by its first label', () => {
  const names = namesOf((some) => some.addComputer('ana-laptop.corp.example'));
  const computer = '<host ana-laptop.corp.example>';
  expect(left(names, 'ANA-LAPTOP, ana-laptop.corp.example and corp.example')).toBe(
    `${computer}, ${computer} and corp.example`,
  );
  expect(
    left(
      namesOf((some) => some.addComputer('box-7')),
      'box-7.',
    ),
  ).toBe('<host box-7>.');
});

test('of two names the longer one is found', () => {
  const names = namesOf((some) => {
    some.addUser('ana');
    some.addComputer('ana-laptop');
  });
  expect(left(names, 'ana-laptop of ana')).toBe('<host ana-laptop> of <user ana>');
});

test('a name keeps what it was first said to be, and later names are found too', () => {
  const names = namesOf((some) => some.addLocalPart('anam', 'anam@contoso.com'));
  expect(left(names, 'anam and carla')).toBe('<user anam@contoso.com> and carla');
  names.addUser('ANAM');
  names.addUser('carla');
  names.addOrganisation('contoso', 'contoso.com');
  expect(left(names, 'anam and carla at Contoso')).toBe(
    '<user anam@contoso.com> and <user carla> at <host contoso.com>',
  );
});

test('without names every text stays', () => {
  expect(left(new OwnNames(), 'ana, or: nobody')).toBe('ana, or: nobody');
});
