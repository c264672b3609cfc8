/** charity-soft-opt-in-conditions, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, crlf, findingsOf, fixed } from "../../../../../test/harness/check";

const rule = "charity-soft-opt-in-conditions";
const only = { only: rule };
const path = "message.sms";
const APPEAL = "Otter Rescue: give £5 today at otter.example. Opt out: text STOP to 66123";
const block = (lines: string, text = APPEAL): string =>
  `---\npecr:\n  basis: charity-soft-opt-in\n${lines.replace(/^/gm, "  ")}\n---\n${text}`;
const held = (consent = "", text = APPEAL): string =>
  block(`charity_number: 1234567\nnot_before: 2026-03-01\nconsent: { refusal_at_collection: true ${consent} }`, text);
const said = (text: string) => findingsOf(text, rule, { path }).map(({ words, severity }) => [words, severity]);

describe(rule, () => {
  it("is silent where the conditions hold", () => {
    for (const text of [
      held(),
      held(", collected: petition"),
      block("sender: { charity_no: SC012345 }\nconsent: { not_before: 2026-02-05 }"),
      block("not_before: 2026-06-01", `${APPEAL} Registered charity 1234567`),
    ])
      checkNoFindings(text, { path, ...only });
  });

  it("is silent over other bases and service messages", () => {
    checkNoFindings(`---\npecr:\n  basis: soft-opt-in\n---\n${APPEAL}`, { path, ...only });
    checkNoFindings(block("purpose: service", "Thank you for your gift of £10."), { path, ...only });
  });

  it("compares dates as far as they are given", () => {
    const from = (date: string) => block(`charity_number: 1\nnot_before: ${date}`);
    for (const date of ["2026-02-04", "2026-01", "2019", "1 March 2023"])
      assert.deepEqual(said(from(date)), [[date, "error"]]);
    for (const date of ["2026-02-05", "2026-02", "2026", "2027-01-01", "soon"])
      checkNoFindings(from(date), { path, ...only });
  });

  it("speaks of details that came from elsewhere, and of a refusal that was not offered", () => {
    for (const collected of ["fundraising-platform", "trading subsidiary", "bought list", "existing database"])
      assert.deepEqual(said(held(`, collected: ${collected}`)), [[collected, "error"]]);
    assert.deepEqual(
      said(block("charity_number: 1\nnot_before: 2026-03-01\nconsent: { refusal_at_collection: false }")),
      [["false", "error"]],
    );
  });

  it("warns of what sells, not of the cause's own raffle", () => {
    const sale = "25% off all mugs, shop now.";
    assert.deepEqual(said(held("", `${sale} Opt out: text STOP to 66123`)), [[sale, "warning"]]);
    checkNoFindings(held("", "Raffle tickets £1 each. Opt out: text STOP to 66123"), { path, ...only });
  });

  it("asks for a way out where the opt-out rules do not", () =>
    assert.deepEqual(said(held("", "The otter pup swam off on Sunday.")), [["charity-soft-opt-in", "warning"]]));

  it("adds places for what is missing, and keeps CRLF", () =>
    assert.equal(
      fixed(crlf(block("purpose: marketing\ncharity_number: 1")), rule, "Add places", { path }),
      crlf(
        `---\npecr:\n  not_before: ""\n  basis: charity-soft-opt-in\n  purpose: marketing\n  charity_number: 1\n---\n${APPEAL}`,
      ),
    ));
});
