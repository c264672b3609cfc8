// mocha's dot reporter, with the counts on a line of their own for test.mjs.
const { reporters } = require("mocha");

module.exports = class Counting extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => process.stdout.write(`\n@@counts ${JSON.stringify({ passes: runner.stats.passes, failures: runner.stats.failures })}\n`));
  }
};
