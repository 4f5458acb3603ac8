/**
 * The servers of `examples/backends`, each as its README starts it, with a database that only one test uses.
 * What they need is installed by `cargo xtask tools`.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target");
const START_LIMIT = 30_000;
const run = promisify(execFile);

/** The folder of an example. */
const of = (name) => path.join(ROOT, "examples/backends", name);
/** A program of the Python packages of an example, which `cargo xtask tools` has installed. */
const python = (name, program) => path.join(TARGET, "example-backends", name, "bin", program);
const lines = (text) => text.split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** By name: the command that starts a server, the lines that list what it has, and what has to be done before. */
const EXAMPLES = {
  php: ({ port }) => ({
    start: ["php", ["-S", `127.0.0.1:${port}`, path.join(of("php"), "feedback.php")]],
    stored: async (environment) => lines((await run("php", [path.join(of("php"), "list.php")], environment)).stdout),
  }),
  express: () => ({
    start: [process.execPath, [path.join(of("express"), "app.mjs")]],
    stored: async (environment) => lines((await run(process.execPath, [path.join(of("express"), "list.mjs")], environment)).stdout),
  }),
  python: () => ({
    start: ["python3", [path.join(of("python"), "receive.py")]],
    stored: async (environment) => lines((await run("python3", [path.join(of("python"), "receive.py"), "list"], environment)).stdout),
  }),
  flask: ({ port }) => ({
    start: [python("flask", "flask"), ["--app", path.join(of("flask"), "app.py"), "run", "--port", `${port}`]],
    stored: async (environment) =>
      lines((await run(python("flask", "flask"), ["--app", path.join(of("flask"), "app.py"), "list"], environment)).stdout),
  }),
  datasette: ({ port, folder }) => ({
    prepare: async (options) => {
      options.env.DATASETTE_SECRET = "journeys-0123456789abcdef";
      await run(python("datasette", "python"), [path.join(of("datasette"), "create.py"), path.join(folder, "feedback.db")]);
      const words = ["create-token", "residents", "--resource", "feedback", "responses", "insert-row"];
      return (await run(python("datasette", "datasette"), words, options)).stdout.trim();
    },
    start: [
      python("datasette", "datasette"),
      [path.join(folder, "feedback.db"), "-c", path.join(of("datasette"), "datasette.yaml"), "--cors", "-p", `${port}`],
    ],
    stored: async () =>
      lines((await run(python("datasette", "python"), [path.join(of("datasette"), "list.py"), path.join(folder, "feedback.db")])).stdout),
  }),
  pocketbase: ({ port, folder, page }) => ({
    start: [
      python("pocketbase", "pocketbase"),
      ["serve", `--http=127.0.0.1:${port}`, `--dir=${path.join(folder, "pb_data")}`, `--origins=${page}`, "--automigrate=false",
        `--migrationsDir=${path.join(of("pocketbase"), "pb_migrations")}`],
    ],
    stored: async () =>
      lines((await run(python("pocketbase", "python"), [path.join(of("pocketbase"), "list.py"), path.join(folder, "pb_data/data.db")])).stdout),
  }),
  kinto: ({ port, folder, origin }) => {
    const database = `yousaid_kinto_${port}`;
    const address = new URL(POSTGRES ?? "postgres://unknown");
    address.protocol = "postgresql:";
    const kinto = (...words) => [python("kinto", "kinto"), [...words, "--ini", path.join(folder, "kinto.ini")]];
    const script = (name) => [python("kinto", "python"), [path.join(of("kinto"), name), origin, "admin:secret"]];
    return {
      prepare: async (options) => {
        if (!POSTGRES) throw new Error("set YOUSAID_TEST_POSTGRES to the address of a PostgreSQL, or run `cargo xtask test browser`");
        const create = `import psycopg2, sys; c = psycopg2.connect(sys.argv[1]); c.autocommit = True; c.cursor().execute("CREATE DATABASE ${database}")`;
        await run(python("kinto", "python"), ["-c", create, `${address}`]);
        address.pathname = `/${database}`;
        Object.assign(options.env, { KINTO_STORAGE_URL: `${address}`, KINTO_PERMISSION_URL: `${address}` });
        const settings = await readFile(path.join(of("kinto"), "kinto.ini"), "utf8");
        await writeFile(path.join(folder, "kinto.ini"), settings.replace("port = 8888", `port = ${port}`));
        await run(...kinto("migrate"), options);
        await run(...kinto("create-user", "-u", "admin", "-p", "secret"), options);
      },
      start: kinto("start"),
      afterwards: () => run(...script("create.py")),
      stored: async () => lines((await run(...script("list.py"))).stdout),
    };
  },
};

/** The throw-away PostgreSQL of the test run: see `crates/xtask/src/postgres.rs`. */
const POSTGRES = process.env.YOUSAID_TEST_POSTGRES;

/** A port that nobody listens to now. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

export class ExampleBackend {
  #process;
  #folder;
  #options;
  #stored;
  #log = "";

  origin;
  /** What pages have to send with each response, where the server wants that. */
  token;

  /** Starts the server of this example; pages at `page` may send to it. */
  static async start(name, page) {
    const backend = new ExampleBackend();
    backend.#folder = await mkdtemp(path.join(tmpdir(), `yousaid-${name}-`));
    const port = await freePort();
    backend.origin = `http://127.0.0.1:${port}`;
    const { prepare, start, afterwards, stored } = EXAMPLES[name]({ port, folder: backend.#folder, origin: backend.origin, page });
    backend.#stored = stored;
    backend.#options = {
      cwd: backend.#folder,
      env: { ...process.env, PORT: `${port}`, DATABASE: path.join(backend.#folder, "feedback.sqlite"), ALLOWED_ORIGINS: page },
    };
    backend.token = await prepare?.(backend.#options);
    const [program, words] = start;
    const child = spawn(program, words, { ...backend.#options, stdio: ["ignore", "pipe", "pipe"] });
    backend.#process = child;
    child.stdout.on("data", (bytes) => (backend.#log += bytes));
    child.stderr.on("data", (bytes) => (backend.#log += bytes));
    await backend.#ready(child, name);
    await afterwards?.();
    return backend;
  }

  /** The file of the example for the page, with the address at which the server is here. */
  static async document(name, origin) {
    const text = await readFile(path.join(of(name), "backend.json"), "utf8");
    return text.replace(/http:\/\/127\.0\.0\.1:\d+/, origin);
  }

  get log() {
    return this.#log;
  }

  stored() {
    return this.#stored(this.#options);
  }

  async remove() {
    if (this.#process && this.#process.exitCode === null && this.#process.signalCode === null) {
      this.#process.kill("SIGKILL");
      await once(this.#process, "exit");
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Until it answers anything at all. */
  async #ready(child, name) {
    let failed;
    child.on("error", (error) => (failed = error.message));
    child.on("exit", (code) => (failed ??= `it ended with ${code}`));
    const until = Date.now() + START_LIMIT;
    while (!failed && Date.now() < until) {
      const answer = await fetch(this.origin).catch(() => undefined);
      if (answer) return;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    throw new Error(`the ${name} example does not run (${failed ?? "no answer"}); \`cargo xtask tools\` installs it\n${this.#log}`);
  }
}
