/** Calls, voicemails and faxes: how they are declared, and told from path and wording without taking texts for them. */

import assert from "node:assert/strict";
import { readConfig, ruleIds } from "../../server/src/core";
import { lintMessage } from "../harness/check";

const channelOf = (text: string, path: string) => lintMessage(text, { path }).channel;

describe("spoken channels", () => {
  it("are declared in any of their names", () => {
    for (const [name, id] of [
      ["voicemail", "voicemail"],
      ["voice-mail", "voicemail"],
      ["automated-call", "automated-call"],
      ["robocall", "automated-call"],
      ["ivr", "automated-call"],
      ["live-call", "live-call"],
      ["call-script", "live-call"],
      ["telemarketing", "live-call"],
      ["fax", "fax"],
    ])
      assert.equal(channelOf(`---\npecr:\n  channel: ${name}\n---\nHello there.`, "message.txt"), id, name);
  });

  it("are read from the path, also where the text has the head of a letter", () => {
    for (const [path, id] of [
      ["calls/voicemail/winter.txt", "voicemail"],
      ["voice_mail.txt", "voicemail"],
      ["ivr/main-menu.txt", "automated-call"],
      ["robocalls/vote.txt", "automated-call"],
      ["recorded-message.md", "automated-call"],
      ["call-scripts/boilers.md", "live-call"],
      ["telesales/opening.txt", "live-call"],
      ["fax/cover.txt", "fax"],
      ["order.fax.txt", "fax"],
    ])
      assert.equal(channelOf("To: The Manager\nFrom: Larkspur\nSubject: Paper\n\nHello there.", path!), id, path);
  });

  it("are told by what only a recorded voice says", () => {
    for (const text of [
      "This is a recorded message from Larkspur Surgery.",
      "To pay your bill, press 2. To hear this again, press star.",
      "Hello. Press 9 to be removed from our list.",
      "If you would like to book, please press one now.",
    ])
      assert.equal(channelOf(text, "message.txt"), "automated-call", text);
  });

  it("are not seen in texts, mails and pages that speak of keys", () => {
    for (const [text, path] of [
      ["Call 01632 960123 and press 2 to book your MOT. Larkspur Garage", "message.txt"],
      ["Ring 0800 000 123. Press 9 to leave a message.", "message.txt"],
      ["Our press office is closed on Friday.", "message.txt"],
      ["Subject: Your new phone system\n\nPress 9 to get an outside line.", "message.txt"],
      ["<p>Press 1 to start the washing machine.</p>", "email.html"],
      ["Press 9 to be removed from our list.", "message.sms"],
      ["Your faxed order has come.", "orders/faxed-order.txt"],
    ])
      assert.notEqual(channelOf(text!, path!), "automated-call", text);
    assert.equal(channelOf("Your order has come.", "orders/faxed-order.txt"), "sms");
  });

  it("are known to the configuration, which names them when a word is none", () => {
    for (const channel of ["voicemail", "automated-call", "live-call", "fax"])
      assert.deepEqual(readConfig(JSON.stringify({ channel }), ruleIds).problems, []);
    const [problem] = readConfig('{ "channel": "carrier-pigeon" }', ruleIds).problems;
    assert.match(problem!.text, /voicemail, automated-call, live-call, fax/);
  });

  it("have a label that reads on in a sentence", () => {
    const { problems } = lintMessage("Save 20% on boilers this week, sign up today.", {
      settings: { channel: "automated-call" },
    });
    assert.match(
      problems.find(({ ruleId }) => ruleId === "marketing-wording")!.text,
      /Marketing by automated call needs consent to such calls/,
    );
  });
});
