/** User Timing measures of the work in the page, only in the build made for tests; a release holds no trace of them. */
const MEASURED = import.meta.env.MODE === 'e2e';

export type Measured = 'detect' | 'read' | 'check' | 'draw';

export function measured<T>(name: Measured, work: () => T): T {
  if (!MEASURED) return work();
  const start = performance.now();
  try {
    return work();
  } finally {
    performance.measure(`soat:${name}`, { start, end: performance.now() });
  }
}
