import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SaxesParser } from 'saxes';
import { beforeAll, expect, test } from 'vitest';
import { logonCleaning } from '../../../build/packaging/logon-cleaning.ts';
import { withOurParts } from '../../../build/packaging/msi-project.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  /** Names of what it is in, outermost first. */
  within: string[];
  text: string;
}

function elements(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const within = open.map((outer) => outer.attributes.Id ?? outer.name);
    const element = { name, attributes: attributes as Record<string, string>, within, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

let template: string;
let all: Element[];
beforeAll(async () => {
  const builder = dirname(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
  const raw = await readFile(join(builder, 'templates/msi/template.xml'), 'utf8');
  // With every branch taken and every value filled in.
  template = raw
    .replaceAll(/\{\{[\s\S]*?\}\}/g, '')
    .replaceAll(/\$\{version\}/g, '1.2.3')
    .replaceAll(/\$\{[^}]+\}/g, 'x');
  all = elements(withOurParts(template));
});
const byId = (id: string) => {
  const element = all.find(({ attributes }) => attributes.Id === id);
  if (!element) throw new Error(`there is no ${id}`);
  return element;
};

test('the command is on the PATH of the computer where that was asked for, until it is uninstalled', () => {
  const environment = byId('PathWithCommand');
  expect(environment.attributes).toEqual({
    Id: 'PathWithCommand',
    Name: 'PATH',
    Value: '[APPLICATIONFOLDER]resources\\bin',
    Action: 'set',
    Part: 'last',
    System: 'yes',
    Permanent: 'no',
  });
  expect(environment.within.slice(-2)).toEqual(['ProductComponents', 'CommandOnPath']);
  const condition = all.find(({ name, within }) => name === 'Condition' && within.at(-1) === 'CommandOnPath');
  expect(condition?.text).toBe('ADDTOPATH = "1"');
  expect(byId('ADDTOPATH').attributes.Secure).toBe('yes');
});

test('an update that does not repeat the choice finds it where it was kept', () => {
  const { attributes } = byId('ChosenBefore');
  const kept = all.find(({ name, within }) => name === 'RegistryValue' && within.at(-1) === 'CommandOnPath');
  expect(kept?.attributes).toMatchObject({
    Root: attributes.Root,
    Key: attributes.Key,
    Name: attributes.Name,
  });
  expect(kept?.attributes).toMatchObject({ Type: 'string', Value: '1' });
});

test('links open the app', () => {
  const command = all.find(({ attributes }) => attributes.Key === 'shell\\open\\command');
  expect(command?.attributes.Value).toBe('"[APPLICATIONFOLDER]Mailpath.exe" "%1"');
});

test('uninstalling, but not updating, has each profile cleaned at its next logon', () => {
  const key = `HKLM\\${logonCleaning.key}`;
  const [stub, version] = [byId('CleanAtLogon').attributes, byId('CleanAtLogonVersion').attributes];
  expect(stub.ExeCommand).toBe(
    `"[System64Folder]reg.exe" add "${key}" /v StubPath /d "cmd /d /c rd /s /q \\"%APPDATA%\\Mailpath\\" \\"%LOCALAPPDATA%\\mailpath-updater\\"" /f`,
  );
  expect(version.ExeCommand).toBe(`"[System64Folder]reg.exe" add "${key}" /v Version /d "1,2,3" /f`);
  for (const attributes of [stub, version]) {
    expect(attributes).toMatchObject({ Execute: 'deferred', Impersonate: 'no', Return: 'ignore' });
    expect(attributes.ExeCommand?.length).toBeLessThanOrEqual(255);
  }
  for (const id of ['CleanAtLogon', 'CleanAtLogonVersion']) {
    const scheduled = all.find(({ attributes: { Action } }) => Action === id);
    expect(scheduled?.text).toBe('REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE');
  }
});

test('installing again keeps what is in the profiles', () => {
  const removed = all.find(({ name }) => name === 'RemoveRegistryKey');
  expect(removed?.attributes).toEqual({ Root: 'HKLM', Key: logonCleaning.key, Action: 'removeOnInstall' });
});

test('every component has its own GUID', () => {
  const guids = all.flatMap(({ attributes: { Guid } }) => (Guid ? [Guid] : []));
  expect(guids).toHaveLength(2);
  expect(new Set(guids).size).toBe(2);
  for (const guid of guids) expect(guid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
});

test('a project without the places that they belong to is refused', () => {
  expect(() => withOurParts(template.replaceAll('ProductComponents', 'Others'))).toThrow('has changed');
});
