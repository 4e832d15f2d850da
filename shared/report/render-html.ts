export const renderHtml = (r: unknown) => JSON.stringify(r);
