/** channel-not-consented, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "channel-not-consented";
const only = { only: rule };
const path = "message.sms";
const OFFER = "Larkspur Shoes: 20% off all boots this weekend only, shop now at larkspur.example";
const block = (lines: string, text = OFFER): string => `---\npecr:\n${lines.replace(/^/gm, "  ")}\n---\n${text}`;
const channels = (list: string): string => block(`channel: sms\npurpose: marketing\nconsent: { channels: ${list} }`);

describe(rule, () => {
  it("knows a channel by all its names", () => {
    for (const list of ["[sms]", "[text]", "SMS", "[email, Text-Message]", "[all]", "[]", '""'])
      checkNoFindings(channels(list), { path, ...only });
  });

  it("asks nothing of service messages, companies and other bases", () => {
    for (const lines of [
      "purpose: service\nconsent: { channels: [email] }",
      "purpose: marketing\nsubscriber: corporate\nconsent: { channels: [email] }",
      "purpose: marketing\nbasis: soft-opt-in\nconsent: { channels: [email] }",
      "purpose: marketing\nconsent: web-1",
    ])
      checkNoFindings(block(lines, "Your table is booked for 19:00."), { path, ...only });
  });

  it("marks the channels, in each place where metadata can stand", () => {
    assert.deepEqual(
      findingsOf(channels("[email, post]"), rule, { path }).map(({ words }) => words),
      ["email, post"],
    );
    assert.deepEqual(
      findingsOf(`From: a@larkspur.example\nX-Pecr-Consent-Channels: sms\n\n${OFFER}\n`, rule, {
        path: "message.eml",
      }).map(({ words, severity }) => [words, severity]),
      [["sms", "error"]],
    );
  });

  it("is milder where the channel is inferred, and for push", () => {
    assert.equal(severityOf(block("purpose: marketing\nconsent: { channels: [email] }"), rule, { path }), "warning");
    assert.equal(
      severityOf(block("channel: push\npurpose: marketing\nconsent: { channels: [email] }"), rule, { path }),
      "information",
    );
    assert.equal(
      severityOf(block("purpose: marketing\nconsent: { channels: [email] }"), rule, {
        path,
        settings: { channel: "sms" },
      }),
      "error",
    );
  });

  it("reads the reason in the message, and only what it says of channels", () => {
    assert.equal(severityOf(`${OFFER}\nYou subscribed to our emails.`, rule, { path }), "warning");
    for (const reason of [
      "You opted in by text.",
      "You agreed to e-mails and texts at the till.",
      "You signed up with your email address.",
      "You opted in at larkspur.example/join",
    ])
      checkNoFindings(`${OFFER}\n${reason}`, { path, ...only });
    checkNoFindings("You subscribed to our emails. Your first one is on its way.", { path, ...only });
  });

  it("takes a text message for a text", () => {
    for (const text of [
      "Save 50% on boots this weekend, shop now. You get this because you signed up for our SMS messages.",
      "Save 50% on boots this weekend, shop now. You receive this as you agreed to text messages from Larkspur.",
    ])
      assert.notEqual(severityOf(text, rule, { path: "email.txt" }), undefined, text);
  });

  it("is silent where the words leave the channel open or name both", () => {
    for (const text of [
      "Save 50% on boots this weekend, shop now. You get this because you agreed to messages from Larkspur.",
      "Save 50% on boots this weekend, shop now. You get this because you agreed to e-mails and text messages.",
    ])
      checkNoFindings(text, { only: rule, path: "email.txt" });
  });
});
