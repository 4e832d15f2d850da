import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const englishUnicode = { lang: 1033, codepage: 1200 };

/**
 * A Node for Windows that says whose program it is: product, description and version in its properties, in the task list
 * and where deployment tools look for a file's version. Node's own signature goes, since it would not fit any more, and
 * a signature that does not fit is worse than none.
 * @param version three numbers
 */
export function describeWindowsExecutable(bytes: Buffer, version: string): Buffer {
  const executable = NtExecutable.from(bytes, { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);
  const [info] = Resource.VersionInfo.fromEntries(resources.entries);
  if (!info) throw new Error('This Node has no version information to replace.');
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  for (const language of info.getAllLanguagesForStringValues()) info.removeAllStringValues(language);
  info.setFileVersion(major, minor, patch, 0, englishUnicode.lang);
  info.setProductVersion(major, minor, patch, 0, englishUnicode.lang);
  info.setStringValues(englishUnicode, {
    ProductName: 'Mailpath',
    FileDescription: 'Mailpath command',
    InternalName: 'mailpath',
    OriginalFilename: 'mailpath.exe',
    LegalCopyright: 'MIT License',
  });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}
