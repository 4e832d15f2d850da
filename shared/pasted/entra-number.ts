/**
 * Whether digits can be a number of Entra's, shown without its letters (`Error code: 53003`): five digits, or a family of those
 * with six or seven (learn.microsoft.com/entra/identity-platform/reference-error-codes, 2026-11). One-time codes have six or more.
 */
export const isEntraNumber = (digits: string): boolean =>
  /^(?:\d{5}|(?:120|130|135|140|160|220|399|50[01]|530|532|650|700|750|90[01])\d{3,4})$/.test(digits);
