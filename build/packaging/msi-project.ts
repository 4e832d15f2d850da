import { readFile, writeFile } from 'node:fs/promises';
import { linkScheme } from './identity.ts';
import { logonCleaning } from './logon-cleaning.ts';

/**
 * The PATH by choice: `msiexec /i … ADDTOPATH=1`. The choice is kept in the registry, so that an update that does not
 * repeat it keeps the entry; uninstalling ends it.
 */
const path = `
    <Property Id="ADDTOPATH" Secure="yes">
      <RegistrySearch Id="ChosenBefore" Root="HKLM" Key="SOFTWARE\\Mailpath" Name="CommandOnPath" Type="raw"/>
    </Property>`;

const pathComponent = `
      <Component Id="CommandOnPath" Guid="8C3C9B0E-6A55-4A3C-9D5B-9B6B0B0E7C11">
        <Condition>ADDTOPATH = "1"</Condition>
        <RegistryValue Root="HKLM" Key="SOFTWARE\\Mailpath" Name="CommandOnPath" Type="string" Value="1" KeyPath="yes"/>
        <Environment Id="PathWithCommand" Name="PATH" Value="[APPLICATIONFOLDER]resources\\bin" Action="set" Part="last" System="yes" Permanent="no"/>
      </Component>`;

const schemeComponent = `
      <Component Id="LinkScheme" Guid="2F0C5E0D-0E0B-4F0A-9C63-6D8C2B1D4E22">
        <RegistryKey Root="HKLM" Key="SOFTWARE\\Classes\\${linkScheme}">
          <RegistryValue Type="string" Value="URL:Mailpath" KeyPath="yes"/>
          <RegistryValue Type="string" Name="URL Protocol" Value=""/>
          <RegistryValue Type="string" Key="shell\\open\\command" Value="&quot;[APPLICATIONFOLDER]Mailpath.exe&quot; &quot;%1&quot;"/>
        </RegistryKey>
        <RemoveRegistryKey Root="HKLM" Key="${logonCleaning.key}" Action="removeOnInstall"/>
      </Component>`;

/** https://learn.microsoft.com/windows/win32/msi/customaction-table: a Target has 255 characters. */
const customAction = (id: string, line: string) =>
  `<CustomAction Id="${id}" Directory="TARGETDIR" ExeCommand="${line.replaceAll('"', '&quot;')}" Execute="deferred" Impersonate="no" Return="ignore"/>`;

const inSetup = (value: string) =>
  `"[System64Folder]reg.exe" add "HKLM\\${logonCleaning.key}" /v ${value} /f`;

/** Uninstalling, but not updating, has each profile cleaned (logon-cleaning.ts). `version` of the product, `1.2.3`. */
const removal = (version: string) => `
    ${customAction('CleanAtLogon', inSetup(`StubPath /d "${logonCleaning.command.replaceAll('"', '\\"')}"`))}
    ${customAction('CleanAtLogonVersion', inSetup(`Version /d "${version.replaceAll('.', ',')}"`))}
    <InstallExecuteSequence>
      <Custom Action="CleanAtLogon" After="RemoveFiles">REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE</Custom>
      <Custom Action="CleanAtLogonVersion" After="CleanAtLogon">REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE</Custom>
    </InstallExecuteSequence>
`;

/**
 * Adds the three to the WiX project that electron-builder wrote.
 * @throws {Error} when the project no longer has the places that they belong to
 */
export function withOurParts(project: string): string {
  const components = /<ComponentGroup Id="ProductComponents"[^>]*>/;
  const feature = '<Feature Id="ProductFeature"';
  const [, version] = /<Product [^>]*Version="([^"]+)"/.exec(project) ?? [];
  if (version === undefined || !components.test(project) || !project.includes(feature)) {
    throw new Error(
      "electron-builder's MSI project has changed: build/packaging/msi-project.ts has to follow",
    );
  }
  return project
    .replace(feature, () => `${path.trimStart()}\n${removal(version)}\n    ${feature}`)
    .replace(components, (group) => `${group}${pathComponent}${schemeComponent}`);
}

export async function addToMsiProject(file: string): Promise<void> {
  await writeFile(file, withOurParts(await readFile(file, 'utf8')));
}
