/** Messages that cannot be placed are named, and only those. */

import assert from "node:assert/strict";
import { lintText, problemsOf } from "../../../../../test/harness/check";

const RULE = "unclear-message";
const spoken = (text: string, path?: string) =>
  problemsOf(text, path === undefined ? {} : { path }).filter(({ ruleId }) => ruleId === RULE);

describe(RULE, () => {
  it("says of an empty message that it has no words, and of one of pictures what to do", () => {
    const said = (text: string, path: string): string =>
      spoken(text, path)
        .map((finding) => finding.text)
        .join();
    for (const empty of ["", "\n  \n", "---\npecr:\n  channel: sms\n---\n", "\uFEFF"])
      assert.equal(said(empty, "a.sms"), "There are no words in this message. Write them before it is sent.");
    assert.match(
      said('<p><img src="https://larkspur.example/sale.png"></p>', "emails/a.html"),
      /^There are no words in this message\. Write what its pictures say into their alt texts/,
    );
    assert.match(said("Unsubscribe: https://larkspur.example/unsubscribe\n", "emails/a.txt"), /beside the way out/);
    assert.match(said("{% include 'body' %}", "emails/a.txt"), /filled in when it is sent/);
  });

  it("speaks of a message that is filled in when it is sent", () => {
    for (const text of ["((message))", "{{body}}", "{{ greeting }} {{ name }}"]) {
      const [finding] = spoken(text, "message.sms");
      assert.match(finding?.text ?? "", /filled in when it is sent/);
      assert.equal(finding?.severity, "information");
    }
  });

  it("says nothing where the verdict is clear", () => {
    assert.deepEqual(spoken("Your appointment with Dr Okoro is on Tuesday 4 March at 10:15.", "message.sms"), []);
    assert.deepEqual(spoken("Half price on all garden chairs this weekend. Shop now.", "message.sms"), []);
  });

  it("says nothing once the author declares marketing", () => {
    assert.deepEqual(spoken("---\npurpose: marketing\n---\n((message))", "message.txt"), []);
  });

  it("still speaks when the author declares service: a label is evidence, never a pass", () => {
    assert.equal(spoken("---\npurpose: service\n---\n((message))", "message.txt").length, 1);
  });

  it("is there for every message that is unsure, so that none looks clean", () => {
    for (const text of ["((a))", "Hm", "{{content}}\n\n{{footer}}", "Lorem", "Test test"]) {
      const { messages } = lintText(text, { path: "message.sms" });
      for (const { verdict, problems } of messages)
        if (verdict.class === "unsure") assert.ok(problems.length > 0, text);
    }
  });
});
