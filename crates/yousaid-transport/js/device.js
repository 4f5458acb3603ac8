/**
 * What is kept on the device: responses until they are acknowledged, and answers in progress. For
 * `IndexedDbStore` and `Drafts` in Rust; here because it takes a third of the bytes that it would there.
 *
 * Responses are in the database `yousaid`, store `responses`, in the order in which they came: the key
 * counts up, and no clock plays a part. What the database does not take is held by this page, and asked
 * about before it is left.
 */
const NAME = "yousaid";
/** A database that an old tab blocks, and a disk that does not answer, must not hold anybody up. */
const OPEN_LIMIT = 2_000;
/** Some versions of Safari never answer a first attempt, and do answer a second. */
const OWED_LIMIT = 10_000;
const WORK_LIMIT = 5_000;
/** Longer than most attempts to send: after that its sender is taken to have stopped without a word. */
const TURN_LIMIT = 60_000;
/** How long the lease of a tab that has stopped holds up others. */
const LEASE = 10_000;
/** How long answers in progress are kept on the device. */
const DRAFT_LIMIT = 7 * 24 * 60 * 60 * 1000;

/** Responses that the database does not have, by id and sequence number. */
const held = new Map();
/** The open database: a promise. */
let opened;
/** Whether the browser still owes the answer to an attempt to open it: another would wait behind it. */
let owed = false;

const name = (id, sequence) => `${id} ${sequence}`;
const pause = (time) => new Promise((resume) => setTimeout(resume, time));

/** The promise, unless it takes too long. */
function within(time, promise) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error("the database does not answer")), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** No prototype, here and below: what a page adds to `Object.prototype` would count as given here. */
function open() {
  if (owed) return Promise.reject(new Error("the database does not answer"));
  const opening = new Promise((done, fail) => {
    const request = indexedDB.open(NAME, 1);
    owed = true;
    setTimeout(() => (owed = false), OWED_LIMIT);
    request.onupgradeneeded = () => {
      const responses = request.result.createObjectStore("responses", { __proto__: null, autoIncrement: true });
      responses.createIndex("name", ["id", "sequence"], { __proto__: null, unique: true });
      request.result.createObjectStore("drafts");
      request.result.createObjectStore("leases");
    };
    request.onerror = () => {
      owed = false;
      fail(request.error);
    };
    request.onsuccess = () => {
      owed = false;
      const database = request.result;
      // Another tab wants to change or remove it, or the browser has closed it: opened anew when needed.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      database.onclose = forget;
      done(database);
    };
  });
  opened = within(OPEN_LIMIT, opening);
  opened.catch(forget);
  // One that opens too late must not stand in the way of others.
  opening.then((database) => opened || database.close(), () => {});
  return opened;
}

function forget() {
  opened = undefined;
}

/** One transaction; ends when it is on the disk, with the result of the request that `act` hands to `last`. */
async function work(store, mode, act) {
  const attempt = async () => {
    const transaction = (await (opened ?? open())).transaction(store, mode, { __proto__: null, durability: "strict" });
    const ended = new Promise((done, fail) => {
      let answer;
      transaction.oncomplete = () => done(answer?.result);
      // A full disk shows here and at no request.
      transaction.onabort = () => fail(transaction.error ?? new Error("the transaction was aborted"));
      act(transaction.objectStore(store), (request) => (answer = request));
    });
    return within(WORK_LIMIT, ended);
  };
  try {
    return await attempt();
  } catch (error) {
    // The connection was closed under us.
    if (error?.name !== "InvalidStateError") throw error;
    forget();
    return attempt();
  }
}

/** Whether there is a database at all: looking for one must not make one. */
async function exists() {
  if (opened || !indexedDB.databases) return true;
  const all = await within(OPEN_LIMIT, indexedDB.databases());
  return all.some((database) => database.name === NAME);
}

/** A new one is handed over with all that ends the transaction, which then needs this page no more. */
function put(entry) {
  let isKnown = false;
  return work("responses", "readwrite", (store) => {
    // Firefox tells the request alone why the transaction was aborted.
    store.add(entry).onerror = ({ target }) => (isKnown = target.error.name === "ConstraintError");
    store.transaction.commit?.();
  }).catch((error) => {
    if (!isKnown) throw error;
    return work("responses", "readwrite", (store) => {
      const known = store.index("name").getKey([entry.id, entry.sequence]);
      known.onsuccess = () => (known.result === undefined ? store.add(entry) : store.put(entry, known.result));
    });
  });
}

function ask(event) {
  event.preventDefault();
  event.returnValue = true;
}

/** Holds what is not in the database, and says so before the page is left. */
function hold(key, entry) {
  const before = held.size;
  if (entry) held.set(key, entry);
  else held.delete(key);
  if (held.size && !before) addEventListener("beforeunload", ask);
  if (!held.size && before) removeEventListener("beforeunload", ask);
}

/** Keeps a response, or holds it and says by an error that the device does not have it. */
export async function save(endpoint, survey, id, sequence, hash, payload, status, detail) {
  const entry = { endpoint, survey, id, sequence, hash, payload, status, detail };
  try {
    await put(entry);
  } catch (error) {
    hold(name(id, sequence), entry);
    throw error;
  }
  hold(name(id, sequence));
}

/** Removes a response, if it is there. */
export async function remove(id, sequence) {
  hold(name(id, sequence));
  if (!(await exists())) return;
  await work("responses", "readwrite", (store) => {
    const known = store.index("name").getKey([id, sequence]);
    known.onsuccess = () => known.result === undefined || store.delete(known.result);
  });
}

/** Whether a response is still kept: another tab may have sent it. */
export async function has(id, sequence) {
  if (held.has(name(id, sequence))) return true;
  const key = await work("responses", "readonly", (store, last) => last(store.index("name").getKey([id, sequence])));
  return key !== undefined;
}

/** Everything that is kept, oldest first. What the database did not take before it may take now. */
export async function entries() {
  try {
    for (const [key, entry] of held) await put(entry).then(() => hold(key));
  } catch {}
  let stored = [];
  try {
    if (await exists()) stored = await work("responses", "readonly", (store, last) => last(store.getAll()));
  } catch {}
  return [...stored, ...held.values()];
}

/** Every response for this endpoint, oldest first, as lists; what is in them is not looked at. */
export async function load(endpoint) {
  const list = ({ survey, id, sequence, hash, payload, status, detail }) =>
    [survey, id, sequence, hash, payload, status, detail];
  return (await entries()).filter((entry) => entry?.endpoint === endpoint).map(list);
}

/** Takes every response for this endpoint out of quarantine. One that can't be now stays, to be taken out again. */
export async function forgive(endpoint) {
  for (const entry of await entries()) {
    if (entry?.endpoint !== endpoint || entry.status === undefined) continue;
    const { survey, id, sequence, hash, payload } = entry;
    await save(endpoint, survey, id, sequence, hash, payload, undefined, "").catch(() => {});
  }
}

/**
 * Waits until nobody else sends to this endpoint, in any tab, and ends with the function that ends the
 * turn. A tab that is closed or killed ends its turn by that.
 */
export async function turn(endpoint) {
  const lock = `${NAME}-drain ${endpoint}`;
  try {
    if (navigator.locks) {
      return await new Promise((granted, fail) => {
        const keep = () =>
          new Promise((done) => {
            const end = setTimeout(done, TURN_LIMIT);
            granted(() => done(clearTimeout(end)));
          });
        navigator.locks.request(lock, keep).catch(fail);
      });
    }
    return await lease(lock);
  } catch {
    // Two that send at once are no harm: the response is stored once under its id.
    return () => {};
  }
}

/** For pages without a secure address, which have no locks. */
async function lease(lock) {
  if (!(await exists())) return () => {};
  const me = Math.random();
  const renew = (free) => {
    let mine = false;
    return work("leases", "readwrite", (store) => {
      const request = store.get(lock);
      request.onsuccess = () => {
        const [holder, until] = request.result ?? [];
        const left = until - Date.now();
        // A time far ahead was written before somebody set the clock back.
        mine = holder === me || !(left > 0 && left <= LEASE);
        if (mine && free) store.delete(lock);
        else if (mine) store.put([me, Date.now() + LEASE], lock);
      };
    }).then(() => mine);
  };
  while (!(await renew())) await pause(LEASE / 20);
  const beat = setInterval(() => renew().catch(() => {}), LEASE / 3);
  const end = setTimeout(() => clearInterval(beat), TURN_LIMIT);
  return () => {
    clearInterval(beat);
    clearTimeout(end);
    renew(true).catch(() => {});
  };
}

/** Hears what other couriers of this endpoint say, in this page and in other tabs; undefined if it can't. */
export function listen(endpoint, hear) {
  try {
    const channel = new BroadcastChannel(`${NAME} ${endpoint}`);
    channel.onmessage = (event) => hear(String(event.data));
    return channel;
  } catch {}
}

/** Keeps answers in progress, in the database or for this tab only; without a text, removes them. */
export async function keepDraft(device, key, text) {
  if (!device && text) return sessionStorage.setItem(`${NAME} ${key}`, text);
  if (!device) return sessionStorage.removeItem(`${NAME} ${key}`);
  if (!text && !(await exists())) return;
  await work("drafts", "readwrite", (store) =>
    text ? store.put({ text, until: Date.now() + DRAFT_LIMIT }, key) : store.delete(key),
  );
}

/** Answers in progress that were kept. Those of any survey whose time is over are removed. */
export async function draft(device, key) {
  if (!device) return sessionStorage.getItem(`${NAME} ${key}`) ?? undefined;
  if (!(await exists())) return;
  return work("drafts", "readwrite", (store, last) => {
    const cursor = store.openCursor();
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (!at) return;
      if (!(at.value?.until > Date.now())) at.delete();
      else if (at.key === key) last({ result: at.value.text });
      at.continue();
    };
  });
}

/** Hands a text to the resident as a file. */
export function download(file, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { __proto__: null, type: "text/plain;charset=utf-8" }));
  link.download = file;
  link.click();
  // Later, because the browser takes its time to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), TURN_LIMIT);
}
