/** Cost grows with the input and no faster. In a process of its own: with the heap of three thousand tests behind it, the collector is what would be measured. */

import assert from "node:assert/strict";
import { lintText } from "../harness/check";

describe("growth", () => {
  const prose =
    "Dear {{name}}, your order 12 is on its way. Thank you for choosing us! See https://a.example/x?y={{id}} for more (and less).\n\n";
  const markup =
    '<table><tr><td style="color:red"><p>Save <b>20%</b> on boots &amp; shoes, {{name}}!</p><a href="{{url}}">Shop now</a></td></tr></table>\n';
  for (const path of ["a.txt", "a.sms", "a.md", "a.html", "a.mjml", "a.eml"]) {
    it(`four times the input costs less than five times, as ${path}`, () => {
      const unit = path === "a.html" || path === "a.mjml" ? markup : prose;
      const small = unit.repeat(600);
      const large = unit.repeat(2400);
      const time = (text: string): number => {
        const start = performance.now();
        lintText(text, { path });
        return performance.now() - start;
      };
      time(small);
      time(large);
      // The best of several runs, so that other work on the machine does not count.
      const best = (text: string): number => Math.min(...Array.from({ length: 5 }, () => time(text)));
      const [short, long] = [best(small), best(large)];
      assert.ok(long < 5 * short + 5, `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    });
  }
});
