import { hostsThatMatter } from '../../../shared/catalogue/hosts-that-matter.ts';
import { underSuffix } from '../../../shared/catalogue/providers.ts';
import { addressOf } from '../net/resolve.ts';
import { type Probe, unreadFinding } from '../probe.ts';

/** Entries of the hosts file that name a mail, sign-in or control host, or the domain (protocols.md 9.5). */
export const hostsFile: Probe<'hosts-file'> = async (_planned, { profile, request }, emit) => {
  const reading = await profile.platform.hostsFile();
  if (reading.is === 'not-read' || reading.is === 'not-told') return emit(unreadFinding(reading));
  const file = reading.is === 'value' ? reading.value : { path: 'hosts', text: '', whole: true };
  const matters = (name: string) =>
    [...hostsThatMatter, request.domain].some((suffix) => underSuffix(name, suffix));
  const entries = file.text
    .split('\n')
    .flatMap((line, index) => {
      const [address, ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
      if (address === undefined || addressOf(address) === undefined) return [];
      return names
        .filter(matters)
        .map((name) => ({ line: index + 1, address, name: name.toLowerCase().slice(0, 253) }));
    })
    .slice(0, 100);
  const rest = file.whole ? [] : [{ what: file.path, why: 'too-large' }];
  emit({ status: 'ok', data: { path: file.path, entries }, notRead: rest });
};
