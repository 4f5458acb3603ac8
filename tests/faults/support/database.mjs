/** The database of one test: a file of its own, or a database of its own in the PostgreSQL that is named. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";

const run = promisify(execFile);
const SERVER = process.env.YOUSAID_TEST_POSTGRES;

export async function database(project) {
  if (project !== "postgres") return { options: {}, remove: async () => {} };
  const name = `faults_${randomBytes(6).toString("hex")}`;
  const sql = (text) => run("psql", ["--no-psqlrc", "--quiet", "--dbname", SERVER, "--command", text]);
  await sql(`create database ${name}`);
  const address = new URL(SERVER);
  address.pathname = `/${name}`;
  return { options: { database: address.href }, remove: () => sql(`drop database if exists ${name} with (force)`) };
}
