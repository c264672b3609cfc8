/** paid-service-public-body, as an author meets it. */

import assert from "node:assert/strict";
import { checkFindings, checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "paid-service-public-body";
const only = { only: rule };
const health = { path: "message.sms", settings: { sector: "health" } } as const;
const BOOKED = "Fernhill Surgery: your appointment is on 4 June at 10:20.";
const PHYSIO = "We now offer private physiotherapy from £48 a session.";

describe(rule, () => {
  it("is silent on charges, bills and what is booked", () => {
    for (const text of [
      "Prescription charges rise to £10.10 on 1 April.",
      "Your payment goes from £16.40 to £17.10 a month on 1 April.",
      "Your private appointment with Dr Rao is on 4 June. The fee is £90.",
      "Parking at the hospital costs £3.20 for three hours.",
      "Your operation will be at Cedar Private Hospital. We can offer you 2 May.",
      "We have received your payment of £45 for your travel vaccines.",
    ])
      checkNoFindings(text, { ...health, ...only });
  });

  it("is silent where nothing has a price, and outside health", () => {
    checkNoFindings("You can book your flu jab now. Call 01632 960123.", { ...health, ...only });
    checkNoFindings(PHYSIO, { path: "message.sms", ...only });
  });

  it("marks the sentence that promotes", () =>
    checkFindings(`${BOOKED}\n${PHYSIO}\n${"^".repeat(PHYSIO.length)} ${rule}: "We now offer`, {
      ...health,
      ...only,
    }));

  it("speaks under both stances", () =>
    assert.equal(
      findingsOf(`${BOOKED} ${PHYSIO}`, rule, {
        path: "message.sms",
        settings: { sector: "health", publicTaskStance: "ico2021" },
      }).length,
      1,
    ));

  it("is an error where the message is plainly marketing", () =>
    assert.equal(
      severityOf("Treat yourself: teeth whitening now only £199, 25% off this month. Book today!", rule, health),
      "error",
    ));

  it("takes the sentence out", () => checkFix(`${BOOKED} ${PHYSIO}`, { rule, title: "Remove", text: BOOKED }, health));

  it("is silent once declared as marketing, and only informs of a push notice", () => {
    checkNoFindings(`---\npecr:\n  purpose: marketing\n---\n${PHYSIO}`, {
      path: "newsletter.md",
      settings: { sector: "health" },
      ...only,
    });
    assert.equal(
      severityOf(PHYSIO, rule, { path: "message.txt", settings: { sector: "health", channel: "push" } }),
      "information",
    );
  });

  it("has nothing to say of an empty message", () => checkNoFindings("", { ...health, ...only }));
});
