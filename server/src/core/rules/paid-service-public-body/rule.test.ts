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

  it("hears the same said in other ways", () => {
    for (const text of [
      "Ashdale Midwives: hypnobirthing weekends are back! £90 a couple, grab a place before they go. Ring 01632 960119",
      "Love yoga? Ours is £8 a class at the Ashdale Clinic. Come along and bring a friend!",
      "Fernhill Dental: straighter teeth for £1,200. Snap up a slot this week, call 01632 960112",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms", settings: { sector: "health" } }).length > 0, text);
    for (const text of ["# Bump club is here\n\nMeet other mums over cake. £25 for five weeks. Places go quickly!"])
      assert.ok(findingsOf(text, rule, { path: "email.txt", settings: { sector: "health" } }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "Ashdale Clinic: the charge for your crown is £319.10. Please pay at the desk.",
      "Fernhill: prescriptions cost £9.90 an item from 1 May.",
      "Fernhill: the car park costs £2.20 an hour. Please allow time.",
    ])
      checkNoFindings(text, { path: "message.sms", settings: { sector: "health" }, only: rule });
  });

  it("reads other public bodies", () => {
    for (const text of [
      "Ashby Leisure: join our gym from just £22 a month, sign up today and get your first month free!",
      "Cottle College: hire our hall for parties! From £30 an hour, book now.",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms", settings: { sector: "education" } }).length > 0, text);
    for (const text of [
      "Subject: New yoga class\n\nUnwind with yoga at Ashby Library every Monday, only £5. Book your place today!",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt", settings: { sector: "education" } }).length > 0, text);
  });

  it("is silent on what a school or a council charges for its own", () => {
    for (const text of [
      "Cottle Primary: the Year 6 trip costs £12. To book a place pay on the portal by Friday.",
      "Ashby Council: your resident permit ends on 4 May. You can renew online, £60 for a year.",
      "Ashby Council: garden waste collections for 2026 are £45. Sign up at ashby.example by 1 March to keep your bin.",
      "Cottle Primary: dinner money is £2.60 a day from September. Pay now on the portal.",
      "Ashby Council: your bulky waste collection is booked for 4 May. We took £25.",
      "Cottle College: the exam fee of £49 is due by 3 March. Pay online.",
    ])
      checkNoFindings(text, { path: "message.sms", settings: { sector: "education" }, only: rule });
    for (const text of [
      "Subject: School trip to Ashby farm\n\nYear 3 will visit Ashby farm on 4 June. The cost is £8.50. If this is difficult, speak to the office. Please give permission on the portal.",
    ])
      checkNoFindings(text, { path: "email.txt", settings: { sector: "education" }, only: rule });
  });
});
