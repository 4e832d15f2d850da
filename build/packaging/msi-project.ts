import { readFile, writeFile } from 'node:fs/promises';
import { linkScheme } from './identity.ts';

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
      </Component>`;

/**
 * What the app keeps in each profile goes with it, but stays on an update. `rd` removes a junction itself and does not
 * follow it, so a user cannot lead SYSTEM elsewhere. Windows Installer takes 255 characters.
 */
const forget = [
  '&quot;[System64Folder]cmd.exe&quot; /d /c for /d %u in (&quot;%PUBLIC%\\..\\*&quot;) do rd /s /q',
  '&quot;%u\\AppData\\Roaming\\Mailpath&quot; &quot;%u\\AppData\\Local\\mailpath-updater&quot;',
].join(' ');
const removal = `
    <CustomAction Id="forgetProfiles" Directory="TARGETDIR" ExeCommand="${forget}" Execute="deferred" Impersonate="no" Return="ignore"/>
    <InstallExecuteSequence>
      <Custom Action="forgetProfiles" After="RemoveFiles">REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE</Custom>
    </InstallExecuteSequence>
`;

/**
 * Adds the three to the WiX project that electron-builder wrote.
 * @throws {Error} when the project no longer has the places that they belong to
 */
export function withOurParts(project: string): string {
  const components = /<ComponentGroup Id="ProductComponents"[^>]*>/;
  const feature = '<Feature Id="ProductFeature"';
  if (!components.test(project) || !project.includes(feature)) {
    throw new Error(
      "electron-builder's MSI project has changed: build/packaging/msi-project.ts has to follow",
    );
  }
  return project
    .replace(feature, () => `${path.trimStart()}\n${removal}\n    ${feature}`)
    .replace(components, (group) => `${group}${pathComponent}${schemeComponent}`);
}

export async function addToMsiProject(file: string): Promise<void> {
  await writeFile(file, withOurParts(await readFile(file, 'utf8')));
}
