/** sms-forces-ucs2, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf } from "../../../../../test/harness/check";

const rule = "sms-forces-ucs2";
const only = { only: rule };
const path = "message.sms";
const title = "Use plain characters";
const LONG = "Please call 01632 960112 to choose a time that suits you, or ask at the desk.";

describe(rule, () => {
  it("is silent over the characters of the basic alphabet", () => {
    for (const words of [
      "£20 @ 50% & more?",
      "Renée, Müller, Åse, Ñandu",
      "[a] {b} ~ ^ | \\ €",
      'plain "quotes" and it\'s fine',
    ])
      checkNoFindings(`${words} ${LONG}`, { path, ...only });
  });

  it("is silent where the character costs nothing", () => {
    checkNoFindings("Larkspur Shoes: your order’s ready.", { path, ...only });
    checkNoFindings("Larkspur Shoes: it’s ready, {{name}}.", { path, ...only });
  });

  it("is silent in e-mails, and where the service puts it right", () => {
    checkNoFindings(`You’re due a check-up. ${LONG}`, { path: "email.txt", ...only });
    checkNoFindings(`You’re due a check-up. ${LONG}`, { path, settings: { provider: "govuk-notify" }, ...only });
    assert.equal(findingsOf(`Ŵyl yn agor. ${LONG}`, rule, { path, settings: { provider: "govuk-notify" } }).length, 1);
  });

  it("says which characters, and what they cost", () => {
    const [found] = findingsOf(`“You’re” due – ${LONG}`, rule, { path });
    assert.ok(found?.text.startsWith('"“", "’", "”" and "–" are not in the basic alphabet'), found?.text);
    assert.ok(found?.text.includes("2 parts instead of 1"), found?.text);
    assert.equal(found?.words, "“");
  });

  it("names a character that cannot be seen by its code", () => {
    const [found] = findingsOf(`Your check-up\u00a0is due. ${LONG}`, rule, { path });
    assert.ok(found?.text.startsWith("The invisible character U+00A0 is not"), found?.text);
  });

  it("counts with what placeholders may add, and says so", () => {
    const [found] = findingsOf("Dear {{name}}, you’re due a check-up at {{place}}. Call us on {{phone}} soon.", rule, {
      path,
    });
    assert.ok(found?.text.includes("before placeholders are filled"), found?.text);
  });

  it("writes plain characters in plain files and in JSON", () => {
    checkFix(`“You’re” due… ${LONG}`, { rule, title, text: `"You're" due... ${LONG}` }, { path });
    checkFix(
      JSON.stringify({ sms: { due: `“You’re” due. ${LONG}` } }),
      { rule, title, text: JSON.stringify({ sms: { due: `"You're" due. ${LONG}` } }) },
      { path: "locales/en.json" },
    );
  });

  it("has no fix where one of them has no plain form, for that alone keeps the price", () =>
    assert.deepEqual(findingsOf(`You’re due 🦷 ${LONG}`, rule, { path })[0]?.fixes, []));
});
