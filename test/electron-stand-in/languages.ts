/** The person's languages as the system has them: `LANGUAGE` and `LANG` of this process, `de_DE.UTF-8:en` and the like. */
export function systemLanguages(env: NodeJS.ProcessEnv = process.env): string[] {
  const named = [...(env.LANGUAGE ?? '').split(':'), env.LC_ALL ?? '', env.LANG ?? ''];
  const tags = named
    .map((name) => name.replace(/[.@].*$/, '').replace('_', '-'))
    .filter((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag));
  return [...new Set(tags.length > 0 ? tags : ['en-US'])];
}
