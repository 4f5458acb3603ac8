/**
 * Says at the end which journeys passed only the second time. A machine that builds for others stands still now
 * and then, and one journey in hundreds runs into it; one that does so twice has found something, and so have
 * more than a few at once.
 */
const MOST = 3;

export default class SecondTime {
  onBegin(config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const late = this.suite.allTests().filter((test) => test.outcome() === "flaky");
    if (late.length === 0) return undefined;
    console.log(`\nPassed only the second time, and to be looked into:`);
    for (const test of late) {
      console.log(`  ${test.titlePath().filter(Boolean).join(" › ")}`);
      console.log(`    ${(test.results[0].error?.message ?? "").split("\n").slice(0, 12).join("\n    ")}`);
    }
    if (late.length <= MOST) return undefined;
    console.log(`\nAt most ${MOST} may.`);
    return { status: "failed" };
  }

  printsToStdio() {
    return false;
  }
}
