/** regulatory-tone, as an author meets it. */

import assert from "node:assert/strict";
import {
  checkFindings,
  checkFix,
  checkNoFindings,
  crlf,
  findingsOf,
  severityOf,
} from "../../../../../test/harness/check";

const rule = "regulatory-tone";
const only = { only: rule };
const path = "newsletter.md";
const NOTICE = "Your contract ends on 3 June.";
const PUSH = "Renew today and enjoy our best deal yet.";
const declared = (body: string, lines = "  purpose: regulatory\n"): string => `---\npecr:\n${lines}---\n${body}\n`;

describe(rule, () => {
  it("is silent on neutral notices", () => {
    for (const text of [
      NOTICE,
      "On our cheapest tariff you would pay about £60 less in a year. You do not have to change.",
      "Smart meters are available at no cost. You do not have to have one.",
      "The Priority Services Register is for people who need extra help. It is free.",
      "If you find it hard to pay, call us on 01632 960180.",
    ])
      checkNoFindings(declared(text), { path, ...only });
  });

  it("is silent on messages declared otherwise, or not at all", () => {
    for (const purpose of ["service", "marketing", "public-task"])
      checkNoFindings(declared(PUSH, `  purpose: ${purpose}\n`), { path, ...only });
    checkNoFindings(PUSH, { path, ...only });
  });

  it("is silent on words that the regulator wrote", () =>
    checkNoFindings(declared(PUSH, "  purpose: regulatory\n  mandated_text: true\n"), { path, ...only }));

  it("marks the first words that push", () =>
    checkFindings(declared(`${NOTICE}\n\n${PUSH}\n${"^".repeat(PUSH.length)} ${rule}: "Renew today`).trimEnd(), {
      path,
      ...only,
    }));

  it("stands in place of the general findings", () => {
    for (const general of ["marketing-wording", "mixed-message"])
      assert.deepEqual(findingsOf(declared(`${NOTICE}\n\n${PUSH}`), general, { path }), []);
  });

  it("takes the sentence out, also of CRLF", () => {
    checkFix(declared(`${NOTICE} ${PUSH}`), { rule, title: "Remove", text: declared(NOTICE) }, { path });
    checkFix(crlf(declared(`${NOTICE} ${PUSH}`)), { rule, title: "Remove", text: crlf(declared(NOTICE)) }, { path });
  });

  it("only informs of a push notice", () =>
    assert.equal(severityOf(declared(PUSH), rule, { path, settings: { channel: "push" } }), "information"));
});
