/** What the widget keeps on the device, as anybody with the device could read it. */

/** All responses that wait on the device, without opening a database that is not there. */
export function waiting(page) {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some((database) => database.name === "yousaid")) return [];
    const open = indexedDB.open("yousaid");
    const database = await new Promise((done, fail) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const request = database.transaction("responses").objectStore("responses").getAll();
    const rows = await new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    database.close();
    return rows;
  });
}

/** Everything that the widget has left in any storage of this origin, as one text. */
export function traces(page) {
  return page.evaluate(async () => {
    const found = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const open = indexedDB.open(name);
      const database = await new Promise((done) => {
        open.onsuccess = () => done(open.result);
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll();
        await new Promise((done) => {
          request.onsuccess = done;
        });
        found.push(JSON.stringify(request.result));
      }
      database.close();
    }
    for (const key of await caches.keys()) found.push(key);
    return found.join("\n");
  });
}
