export const renderMarkdown = (r: unknown) => JSON.stringify(r);
