/** What was asked of Electron, in order. */
export interface Asked {
  readonly what: string;
  readonly with: readonly unknown[];
}

export const asked: Asked[] = [];

export function record(what: string, ...args: readonly unknown[]): void {
  asked.push({ what, with: args });
}

/** The arguments of each time that this was asked. */
export function askedFor(what: string): readonly (readonly unknown[])[] {
  return asked.filter((each) => each.what === what).map((each) => each.with);
}
