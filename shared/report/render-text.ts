export const renderText = (r: unknown) => JSON.stringify(r);
