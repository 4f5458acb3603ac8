/**
 * `Yousaid.outbox()`: what has not arrived from this browser, without answers, and what can be done with it. For pages
 * of staff; the loader fetches it when it is asked for.
 */

const about = ({ endpoint, survey, id, sequence, payload, status, detail }) => ({
  endpoint, survey, id, sequence, bytes: new Blob([payload]).size, state: status === undefined ? "waiting" : "refused",
  ...(status !== undefined && { status, detail }),
});

/** The list, from the glue of the widget. */
export async function unsent(glue) {
  const kept = (await glue.outbox()).filter((entry) => typeof entry?.endpoint === "string");
  const retry = (endpoint) => glue.forgive(endpoint).then(() => glue.retry(endpoint));
  return {
    entries: kept.map(about),
    retry: async () => void (await Promise.all([...new Set(kept.map((entry) => entry.endpoint))].map(retry))),
    export: () => kept.map(({ endpoint, survey, id, payload }) => ({ endpoint, survey, id, payload })),
  };
}
