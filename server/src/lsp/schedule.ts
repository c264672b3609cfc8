/** One pending run per document: the newest version wins, and a run whose document moved on is dropped. */

/** Milliseconds to wait for more typing before an unasked-for run. */
const PAUSE = 30;

/** For clients that wait for diagnostics to be pushed; those that pull set the pace themselves. */
export class Schedule {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Runs `work` for `uri` after a short pause, instead of any run still waiting for it. */
  later(uri: string, work: () => void, pause = PAUSE): void {
    this.cancel(uri);
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        work();
      }, pause),
    );
  }

  cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  cancelAll(): void {
    for (const uri of this.#timers.keys()) this.cancel(uri);
  }
}
