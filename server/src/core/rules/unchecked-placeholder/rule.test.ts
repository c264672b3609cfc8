/** unchecked-placeholder, as an author meets it. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "unchecked-placeholder";
const only = { only: rule };
const path = "message.sms";
const VISIT = "Fernhill Dental: your appointment is on Tuesday 4 June at 10:20.";

describe(rule, () => {
  it("leaves ordinary fields alone", () => {
    const names = [
      "name",
      "first_name",
      "date",
      "ref",
      "amount",
      "url",
      "address",
      "title",
      "subject",
      "job_offer",
      "offer_code",
      "content_type",
    ];
    for (const name of names) checkNoFindings(`${VISIT} {{${name}}}`, { path, ...only });
  });

  it("leaves layouts alone, and messages without words of their own", () => {
    checkNoFindings("<p>You can reach us on 01632 960112 every day.</p>{{{body}}}", { path: "email.html", ...only });
    checkNoFindings("{{message}}", { path, ...only });
    checkNoFindings("Hello {{name}}, {{content}}", { path, ...only });
  });

  it("leaves words alone that are passed on", () => {
    for (const words of [
      "{{sender}} sent you a message: {{message}}",
      "The export failed with this error: {{message}}",
      "Message: {{message}}",
      "Reason given: {{note}}",
    ])
      checkNoFindings(`Your request 48213 was updated on 4 June at 10:20. ${words}`, { path, ...only });
  });

  it("is silent in marketing, by its wording or by its author's word", () => {
    checkNoFindings("Larkspur Shoes: 20% off all boots this weekend only, shop now. {{offer}} Text STOP to 66123", {
      path,
      ...only,
    });
    checkNoFindings(`---\npurpose: marketing\n---\n${VISIT} {{offer}}`, { path, ...only });
  });

  it("is silent where the values are known", () =>
    checkNoFindings(`${VISIT} {{offer}}`, {
      path,
      settings: { allowedValues: { offer: ["Please arrive five minutes early."] } },
      ...only,
    }));

  it("knows names in every style", () => {
    for (const placeholder of [
      "((offer))",
      "{{promoBlock}}",
      "{{ mail.promo_text }}",
      "%CONTENT%",
      "{{custom_html | raw}}",
      "((free text))",
      "<%= promotion %>",
    ])
      assert.equal(severityOf(`${VISIT} ${placeholder}`, rule, { path }), "information", placeholder);
  });

  it("speaks once of each name, at its first place", () => {
    const found = findingsOf(`{{banner}} ${VISIT} {{banner}} {{message}}`, rule, { path });
    assert.deepEqual(
      found.map(({ words }) => words),
      ["{{banner}}", "{{message}}"],
    );
  });

  it("hears the same said in other ways", () => {
    for (const text of [
      "<p>Your bill is ready.</p>{{{ promo_html }}}",
      "<html><body><p>Dear {{name}}, your engineer comes on {{date}} between 8 and 12.</p>{{{ content }}}</body></html>",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.html" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      "<!DOCTYPE html><html><body>{{{ content }}}<p>Larkspur Homes, 4 Mill Lane, Ashby. Call us on 01632 960190 at any time.</p></body></html>",
      '<html><body><img src="logo.png" alt="">{{{ message }}}<footer>Larkspur Homes is a housing association in Ashby. Call 01632 960190.</footer></body></html>',
      "<p>Paid. {{ offers_count }}</p>",
    ])
      checkNoFindings(text, { path: "email.html", only: rule });
  });
});
