/** service-optout-scope, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, severityOf } from "../../../../../test/harness/check";

const rule = "service-optout-scope";
const only = { only: rule };
const path = "message.sms";
const VISIT = "Your blood test is on Tuesday 4 June at 10:20.";
const health = { path, settings: { sector: "health" as const } };

describe(rule, () => {
  it("is silent over a way out that says what it ends", () => {
    for (const words of [
      "To stop these reminders text STOP to 66123",
      "Reply STOP to stop appointment reminders",
      "Text STOP to 66123 to leave the newsletter",
    ])
      checkNoFindings(`${VISIT} ${words}`, { ...health, ...only });
  });

  it("is silent over stopping something else", () => {
    for (const words of [
      "If you want to opt out of sharing your record, call us.",
      "Do not stop taking your tablets.",
      "Reply CANCEL to cancel.",
    ])
      checkNoFindings(`${VISIT} ${words}`, { ...health, ...only });
  });

  it("is silent outside health where no word says all", () =>
    checkNoFindings(`${VISIT} Reply STOP to opt out`, { path, ...only }));

  it("is silent in messages that people can miss", () =>
    checkNoFindings("Your driver is two minutes away in a silver car. Reply STOP to stop all texts", {
      path,
      ...only,
    }));

  it("is silent over marketing, by its wording or by its author's word", () => {
    checkNoFindings("Larkspur Shoes: 20% off all boots, shop now. Reply STOP to opt out of all texts", {
      path,
      ...only,
    });
    checkNoFindings(`---\npurpose: marketing\n---\n${VISIT} Reply STOP to opt out of all texts`, { path, ...only });
  });

  it("speaks where the way out ends everything", () => {
    for (const words of ["Reply STOP to opt out of all texts.", "To stop all messages text STOP to 66123"])
      assert.equal(severityOf(`${VISIT} ${words}`, rule, { path }), "information", words);
    assert.equal(severityOf(`${VISIT} Reply STOP to opt out`, rule, health), "information");
  });

  it("reads links as well", () =>
    assert.equal(
      severityOf(`<p>${VISIT}</p><p><a href="{{unsubscribe_url}}">Unsubscribe from all messages</a></p>`, rule, {
        path: "email.html",
      }),
      "information",
    ));
});
