/** Whether `host` is the suffix or ends in it at a label's border. */
export function underSuffix(host: string, suffix: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === suffix || name.endsWith(`.${suffix}`);
}
