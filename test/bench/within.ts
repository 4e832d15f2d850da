/** Why a figure is missing. */
export class NotMeasured extends Error {}

/** What the work comes to; after so many milliseconds without it, that this could not be measured. */
export async function within<Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> {
  let limit: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new NotMeasured(`${what}: no end after ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(limit);
  }
}
