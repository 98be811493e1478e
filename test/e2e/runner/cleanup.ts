/** What is to be undone, last first, when a run ends in whatever way. */
export interface Cleanup {
  add(step: () => Promise<unknown>): void;
  /** Runs each step once; a step that fails is told on stderr and does not stop the others. */
  run(): Promise<void>;
}

export function cleanup(): Cleanup {
  const steps: (() => Promise<unknown>)[] = [];
  return {
    add: (step) => void steps.push(step),
    async run() {
      for (let step = steps.pop(); step; step = steps.pop()) {
        await step().catch((problem: unknown) => console.error('While cleaning up:', problem));
      }
    },
  };
}
