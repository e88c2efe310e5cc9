/** Times the phases of a run, for the report. Elapsed time only: what time it is, the injected clock says. */
export class Stoppeklokke {
  readonly #faser: Record<string, number> = {};

  /** Milliseconds per phase. */
  get faser(): Readonly<Record<string, number>> {
    return { ...this.#faser };
  }

  async ta<T>(fase: string, fn: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await fn();
    } finally {
      this.#faser[fase] = Math.round((this.#faser[fase] ?? 0) + performance.now() - start);
    }
  }
}
