/** The version of package.json, which shared/ cannot read; a test holds the two together. */
export const version = '0.1.0';
