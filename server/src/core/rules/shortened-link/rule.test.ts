/** shortened-link, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "shortened-link";
const only = { only: rule };
const path = "message.sms";

describe(rule, () => {
  it("lets domains stand that only look alike", () => {
    for (const link of [
      "rabbit.ly/shop",
      "cdn.bit.ly.example/a",
      "jo@bit.ly",
      "tinyurls.example/home",
      "northcoat.co/sale",
      "larkspur.example/bit.ly/x",
    ])
      checkNoFindings(`Larkspur: see ${link}`, { path, ...only });
  });

  it("lets short domains stand that say where they lead, and hosts that are only spoken of", () => {
    for (const words of ["youtu.be/4kQx81Lm", "wa.me/447700900123", "goo.gl/maps/abc", "do not click bit.ly links"])
      checkNoFindings(`Larkspur: ${words}`, { path, ...only });
  });

  it("marks each link, whatever its case and scheme", () =>
    checkFindings(
      [
        "See HTTPS://BIT.LY/Abc or is.gd/def.",
        `    ^^^^^^^^^^^^^^^^^^ ${rule}: "HTTPS://BIT.LY/Abc" hides`,
        `                          ^^^^^^^^^ ${rule}: "is.gd/def" hides`,
      ].join("\n"),
      { path, ...only },
    ));

  it("finds one whose end is filled in", () =>
    assert.equal(findingsOf("Your quote: bit.ly/{{code}}", rule, { path })[0]!.words, "bit.ly/{{code}}"));

  it("is a warning in health", () => {
    assert.equal(severityOf("Book at bit.ly/abc", rule, { path }), "hint");
    assert.equal(severityOf("Book at bit.ly/abc", rule, { path, settings: { sector: "health" } }), "warning");
  });

  it("asks nothing of e-mail", () =>
    checkNoFindings("Subject: News\n\nRead more at bit.ly/abc", { path: "email.txt", ...only }));
});
