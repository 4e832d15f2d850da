/**
 * No stored report is larger (the same cap as the command's). Apart from the schema, so that the window loads no
 * validator.
 */
export const maxReportBytes = 16 * 1024 * 1024;
