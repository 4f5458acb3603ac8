/**
 * The database of one test: a file of its own, or a database of its own in the PostgreSQL that is named,
 * behind a line that can be cut.
 */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import net from "node:net";
import { promisify } from "node:util";

const run = promisify(execFile);
const SERVER = process.env.YOUSAID_TEST_POSTGRES;

export async function database(project) {
  if (project !== "postgres") return { options: {}, line: undefined, remove: async () => {} };
  const name = `faults_${randomBytes(6).toString("hex")}`;
  const sql = (text) => run("psql", ["--no-psqlrc", "--quiet", "--dbname", SERVER, "--command", text]);
  await sql(`create database ${name}`);
  const line = await Line.start(new URL(SERVER));
  const address = new URL(SERVER);
  address.pathname = `/${name}`;
  address.host = `127.0.0.1:${line.port}`;
  const remove = async () => {
    await line.stop();
    await sql(`drop database if exists ${name} with (force)`);
  };
  return { options: { database: address.href }, line, remove };
}

/** Between the collector and PostgreSQL. */
class Line {
  /** Whether every connection that wants to write or commit is cut once it has said so. */
  isCut = false;

  #server;
  #sockets = new Set();

  static async start(to) {
    const line = new Line();
    line.#server = net.createServer((near) => {
      const far = net.connect(Number(to.port), to.hostname);
      for (const socket of [near, far]) {
        line.#sockets.add(socket);
        socket.on("error", () => {});
        socket.on("close", () => {
          line.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      far.pipe(near);
      near.on("data", (bytes) => {
        far.write(bytes);
        // PostgreSQL has heard it, and nobody hears PostgreSQL.
        if (line.isCut && /COMMIT|INSERT/i.test(bytes.toString("latin1"))) near.destroy();
      });
    });
    line.#server.listen(0, "127.0.0.1");
    await once(line.#server, "listening");
    return line;
  }

  get port() {
    return this.#server.address().port;
  }

  async stop() {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}
