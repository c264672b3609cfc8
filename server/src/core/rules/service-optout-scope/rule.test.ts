/** service-optout-scope, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

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

  it("hears the same said in other ways", () => {
    for (const text of [
      "Moorcroft Water: no water in Mill Lane until 3pm. Text STOP to 66014 to end all messages",
      "Fernhill School is closed on Monday because of a burst pipe. Reply STOP to stop all texts from us.",
      "Your direct debit of £20 did not go through. Opt out of all our messages: STOP to 66014.",
      "Your dentist can see you at 10am on Friday. Reply STOP to opt out of everything you send.",
      "Your child's jabs are on Tuesday. Don't want any more texts from us? Reply STOP",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms" }).length > 0, text);
    for (const text of [
      "Subject: School trip\n\nThe coach is back at 4pm.\n\nUnsubscribe from all e-mails: {{unsubscribe_url}}",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "Your driver is two minutes away. Reply STOP to stop all texts",
      "Your pizza has left the oven. Text STOP to 66014 to stop all texts",
      "Your table is booked for 7pm. Reply STOP to opt out of all texts",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });

  it("reads alerts, checks and school notices", () => {
    for (const text of [
      "Ashdale Water: do not drink tap water in Mill Lane until we text again. Stop all alerts: text STOP to 66123",
      "Fraud check: did you pay £310 in Leeds? Reply Y or N. STOP to end all Pell Bank texts",
      "Cottle School: Mina was absent today. Reply STOPALL to opt out of every text from school",
    ])
      assert.ok(findingsOf(text, rule, { path: "message.sms" }).length > 0, text);
    for (const text of [
      "Subject: Your operation\n\nPlease come at 7.30am on 9 May.\n\nIf you no longer wish to receive any e-mails from the hospital, click here: {{unsubscribe_url}}",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.txt" }).length > 0, text);
    for (const text of [
      '<p>Your gas safety check is on 4 May.</p><p><a href="{{u}}">Opt out of all communications</a></p>',
    ])
      assert.ok(findingsOf(text, rule, { path: "email.html" }).length > 0, text);
  });

  it("leaves a list, or one trip, alone", () => {
    for (const text of [
      "Cottle School: club cancelled today. Text STOP to 66123 to leave the chess club list",
      "Your taxi is outside. Reply STOP to stop all messages about this trip",
    ])
      checkNoFindings(text, { path: "message.sms", only: rule });
  });
});
