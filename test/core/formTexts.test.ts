/** The words of forms in catalogues: read for how consent is asked, and for nothing else. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, lintText, problemsOf } from "../harness/check";

const BUNDLED = "I accept the rules and want to receive offers from Larkspur.";
const TAKEN = "By placing your order you agree to receive our newsletter.";

describe("the words of a form in a catalogue", () => {
  it("are read by the rules on consent, whatever their key", () => {
    assert.deepEqual(
      findingsOf(`{"checkout": {"box7": ${JSON.stringify(BUNDLED)}}}`, "bundled-consent", { path: "en.json" }).map(
        ({ words }) => words,
      ),
      [BUNDLED],
    );
    assert.equal(findingsOf(`en:\n  fine: "${TAKEN}"\n`, "invalid-consent-wording", { path: "en.yml" }).length, 1);
  });

  it("are no message: no other rule reads them, and a fair box is not shown at all", () => {
    const ids = problemsOf(`{"checkout": {"box": ${JSON.stringify(BUNDLED)}}}`, { path: "en.json" });
    assert.deepEqual([...new Set(ids.map(({ ruleId }) => ruleId))], ["bundled-consent"]);
    const fair = '{"checkout": {"box": "Yes, e-mail me offers from Larkspur Shoes, up to 30% off."}}';
    checkNoFindings(fair, { path: "en.json" });
    assert.deepEqual(lintText(fair, { path: "en.json" }).messages, []);
  });
});

describe("a sentence under the name of an event", () => {
  const told = (text: string, path: string): string[] => lintText(text, { path }).messages.map(({ id }) => id);
  const words = "Court 3 is booked for {{time}}. Get our app now for 20% off your next court!";

  it("is read as a message", () => {
    assert.deepEqual(told(JSON.stringify({ booking_confirmed: words }), "en.json"), ["booking_confirmed"]);
    assert.deepEqual(told(`en:\n  order:\n    shipped: "${words}"\n`, "en.yml"), ["en.order.shipped"]);
  });

  it("is none where it is a heading, or the key names something else", () => {
    assert.deepEqual(told('{"booking_confirmed": "Your booking is confirmed"}', "en.json"), []);
    assert.deepEqual(told(JSON.stringify({ booking_form: words, reorder_readyness: words }), "en.json"), []);
  });
});
