/** aged-consent, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, crlf, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "aged-consent";
const only = { only: rule };
const path = "email.txt";
const OFFER = "Save 30% on garden furniture this weekend. Shop now while stocks last.";
const said = (text: string) => findingsOf(text, rule, { path }).map(({ words }) => words);

describe(rule, () => {
  it("is silent over reminders of what is due, and over service", () => {
    for (const text of [
      "It has been a year since your last boiler service. Call us to arrange the visit.",
      "It has been six months since your last dental check-up.",
      "You haven't logged in for over two years. We will delete your account on 1 June.",
      "We have not heard from you since 3 May. Please send the two documents.",
    ])
      checkNoFindings(`Subject: For you\n\n${text}`, { path, ...only });
  });

  it("is silent over other things that took long", () => {
    for (const text of [
      "We opened thirty years ago.",
      "It has been a while since we opened a shop in Leeds.",
      "We have waited a long time for summer.",
      "It has been two years since the last sale.",
    ])
      checkNoFindings(`${OFFER} ${text}`, { path, ...only });
  });

  it("marks the words that say how long", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["It's been a while since we saw you.", "It's been a while"],
      ["We have not spoken since 2021.", "have not spoken since 2021"],
      ["Long time no see.", "Long time no see"],
      ["You used to shop with us.", "You used to shop"],
      ["We haven’t seen you for ages.", "haven’t seen you for ages"],
      ["A few years ago you asked us for a quote.", "years ago you"],
    ];
    for (const [text, words] of cases) assert.deepEqual(said(`${text}\n\n${OFFER}`), [words]);
  });

  it("speaks once, however often it is said", () =>
    assert.deepEqual(said(crlf(`Long time no see.\n\nIt's been ages.\n\n${OFFER}\n`)), ["Long time no see"]));

  it("reads the declared audience and stream", () => {
    for (const line of ["audience: lapsed", "audience: inactive_12m", "stream: win-back", "stream: re-engagement"])
      assert.equal(
        severityOf(`---\npecr:\n  purpose: marketing\n  ${line}\n---\n${OFFER}`, rule, { path }),
        "information",
      );
    checkNoFindings(`---\npecr:\n  purpose: marketing\n  audience: segment\n---\n${OFFER}`, { path, ...only });
  });

  it("is silent over an empty message", () => checkNoFindings("", { path, ...only }));

  it("marks a review that is overdue on the day it is judged, and only in marketing", () => {
    const declared = (words: string) =>
      `---\npecr:\n  consent:\n    ref: CMP-1\n    review_by: 2026-05-03\n---\n${words}`;
    const on = (words: string, today?: string) =>
      findingsOf(declared(words), rule, today === undefined ? { path } : { path, today }).map((found) => found.words);
    assert.deepEqual(on(OFFER, "2026-05-04"), ["2026-05-03"]);
    assert.deepEqual(on(OFFER, "2026-05-03"), [], "the last day still counts");
    assert.deepEqual(on(OFFER), [], "no day is known");
    assert.deepEqual(on("Your parcel 48213 was delivered at 10:14 today.", "2026-05-04"), []);
  });

  it("knows how long people have been away, however it is counted", () => {
    for (const text of [
      "It's been well over a year since your last stay. Come back this winter and save 20% on any room, book now.",
      "It has been at least 18 months since you shopped with us. Enjoy 20% off any pair this weekend, shop now.",
      "We have not seen you in a couple of years. Save 20% on any haircut this week, book now.",
      "It's been a good while! Save 20% on any pizza this weekend, order now.",
      "We haven't heard from you for a few years. Give £10 today to feed a donkey.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent where something else took long or is due", () => {
    for (const text of [
      "It's been a long time coming: our new sofa is here. Save 20% this weekend, shop now.",
      "It's been two years in the making, and our new range is here. Save 20% this weekend, shop now.",
      "It's been six months since your last dental visit. Please ring to book.",
      "It's been three years since we opened our doors. Save 20% this weekend, shop now.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
