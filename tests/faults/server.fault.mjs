/** Faults of the server and its database, and versions of one response that come in any order. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import * as repair from "../browser/support/repair-visit.mjs";
import { PROGRAM } from "../browser/support/collector.mjs";
import { pass, refuse } from "./support/gremlin.mjs";
import { answered, arrives, expect, fault, waits } from "./support/test.mjs";

const run = promisify(execFile);

fault(46, "the questionnaire is another one when the answers are sent", async ({ host, page, collector, gremlin }) => {
  const survey = await answered(host);
  const before = await page.evaluate(async () => (await fetch("/surveys/repair-visit.json")).text());
  const after = JSON.parse(before);
  after.version = "99";
  after.title = "Another title";
  await collector.kill();
  await writeFile(path.join(collector.surveys, "repair-visit.json"), JSON.stringify(after));
  await collector.startAgain();
  await survey.send();
  await arrives(survey);
  const [row] = await collector.stored(repair.SURVEY);
  expect(row.response.survey.version).toBe(JSON.parse(before).version);
  expect(gremlin.acknowledged.size).toBe(1);
}, { use: { serving: { ownSurveys: true } } });

fault(47, "the language is changed while answers wait to be sent", async ({ host, gremlin }) => {
  const survey = await answered(host);
  gremlin.script(() => refuse(503));
  await survey.send();
  await waits(survey);
  await survey.languageButton("Cymraeg").click();
  await expect(survey.element.locator(".yousaid")).toHaveAttribute("lang", "cy");
  gremlin.script(() => pass);
  await expect.poll(() => gremlin.acknowledged.size, { timeout: 45_000 }).toBe(1);
});

fault(48, "the collector is killed after it has stored, before it answers", async ({ host, collector, gremlin }) => {
  const survey = await answered(host);
  gremlin.script([async (attempt) => {
    await attempt.forward();
    await collector.kill();
    attempt.reset();
    await collector.startAgain();
  }]);
  await survey.send();
  await arrives(survey);
}, { tag: "@server" });

fault(48, "the collector is killed while it stores", async ({ host, collector, gremlin, random }) => {
  const survey = await answered(host);
  gremlin.script(Array.from({ length: 3 }, () => async (attempt) => {
    const answer = attempt.forward().catch(() => {});
    // Somewhere between the first byte and the commit, or after it.
    await new Promise((resume) => setTimeout(resume, random.whole(0, 6)));
    await collector.kill();
    await answer;
    attempt.reset();
    await collector.startAgain();
  }));
  await survey.send();
  await arrives(survey);
}, { tag: "@server" });

fault(49, "the database is busy, or has gone", async ({ host, collector, gremlin }) => {
  const survey = await answered(host);
  const told = [];
  gremlin.script(() => async (attempt) => {
    const got = await attempt.forward();
    told.push(got);
    attempt.answer(got);
  });
  const spoilt = collector.database.startsWith("sqlite") ? await lockFile(collector) : await cutServer(collector);
  await survey.send();
  await expect.poll(() => told.length, { timeout: 45_000 }).toBeGreaterThan(0);
  expect(told[0].status).toBe(503);
  expect(Number(told[0].headers["retry-after"])).toBeGreaterThan(0);
  await waits(survey);
  await spoilt.mend();
  await arrives(survey);
}, { tag: "@server", timeout: 150_000 });

/** Somebody else has the file of the database for himself. */
async function lockFile(collector) {
  const file = collector.database.replace("sqlite://", "");
  const script = "import sqlite3,sys;c=sqlite3.connect(sys.argv[1],isolation_level=None);c.execute('begin exclusive');print('locked',flush=True);sys.stdin.read()";
  const holder = spawn("python3", ["-c", script, file], { stdio: ["pipe", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  return {
    mend: async () => {
      holder.stdin.end();
      await once(holder, "exit");
    },
  };
}

/** Every connection to PostgreSQL is cut at the moment at which it wants to commit. */
async function cutServer(collector) {
  collector.line.isCut = true;
  return { mend: async () => (collector.line.isCut = false) };
}

fault(49, "the disk is full", async ({ host, collector, gremlin }) => {
  const survey = await answered(host);
  const told = [];
  gremlin.script(() => async (attempt) => {
    const got = await attempt.forward();
    told.push(got.status);
    attempt.answer(got);
  });
  const id = collector.pid;
  await run("prlimit", ["--pid", String(id), "--fsize=1:unlimited"]);
  await survey.send();
  await expect.poll(() => told.length, { timeout: 45_000 }).toBeGreaterThan(0);
  expect(told[0]).toBe(503);
  await waits(survey);
  await run("prlimit", ["--pid", String(id), "--fsize=unlimited:unlimited"]);
  await arrives(survey);
}, { use: { serving: { program: ["sh", "-c", 'trap "" XFSZ; exec "$0" "$@"', PROGRAM] } }, timeout: 150_000, tag: "@sqlite" });

fault(51, "versions of a response that come in any order", async ({ host, gremlin, collector }) => {
  const survey = await answered(host);
  let told;
  gremlin.script([async (attempt) => {
    const final = JSON.parse((await attempt.read()).toString());
    const version = (sequence, isFinal, change = {}) =>
      Buffer.from(JSON.stringify({ ...final, sequence, final: isFinal, ...change, ...(isFinal ? {} : { finished: undefined }) }));
    const partial = { answers: { done: final.answers.done } };
    told = [];
    for (const body of [version(5, false, partial), version(4, false, partial), version(6, true), version(7, false, partial), version(5, false, partial)]) {
      told.push((await attempt.forward(body)).status);
    }
    attempt.reset();
  }]);
  await survey.send();
  await expect.poll(() => told?.length).toBe(5);
  const [row] = await collector.stored(repair.SURVEY);
  expect(row.response.final).toBe(true);
  expect(row.response.sequence).toBe(6);
  // The widget's own version came late: it is no news, and is not called stored.
  await expect(survey.received.or(survey.element.getByText("Your answers could not be sent")).first()).toBeVisible({ timeout: 45_000 });
  expect(told[0]).toBe(201);
}, { tag: "@server" });
