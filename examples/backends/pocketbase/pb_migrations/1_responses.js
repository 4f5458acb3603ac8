/// <reference path="../pb_data/types.d.ts" />
// Everybody may add a response; nobody but the administrators may read, change or remove one.
migrate(
  (app) => {
    app.save(
      new Collection({
        type: "base",
        name: "responses",
        createRule: "",
        fields: [
          // The response's id is the primary key: the same response is never there twice.
          { name: "id", type: "text", primaryKey: true, required: true, min: 36, max: 36, pattern: "^[0-9a-f-]+$" },
          { name: "survey", type: "text", required: true, max: 64 },
          { name: "language", type: "text", max: 35 },
          { name: "finished", type: "text", max: 64 },
          { name: "ease", type: "text", max: 200 },
          { name: "visits", type: "number" },
          { name: "response", type: "json", required: true, maxSize: 65536 },
        ],
      }),
    );
    // PocketBase writes the address of every visitor into its log unless told otherwise.
    const settings = app.settings();
    settings.logs.logIP = false;
    app.save(settings);
  },
  (app) => app.delete(app.findCollectionByNameOrId("responses")),
);
