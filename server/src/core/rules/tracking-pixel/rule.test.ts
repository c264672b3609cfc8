/** tracking-pixel, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, findingsOf, severityOf } from "../../../../../test/harness/check";

const rule = "tracking-pixel";
const only = { only: rule };
const path = "email.html";
const OFFER = "<p>Save 30% on garden furniture this weekend. Shop now while stocks last.</p>";
const RECEIPT = "<p>We have received your payment of 23.10 for order 48213.</p>";

describe(rule, () => {
  it("does not take parcels, races and songs for it", () => {
    for (const token of [
      "tracking_number",
      "tracking_url",
      "order.tracking_link",
      "track_title",
      "open_orders",
      "view",
    ])
      checkNoFindings(`${RECEIPT}<p>{{${token}}}</p>`, { path, ...only });
  });

  it("knows the names of open tracking, in any case and bracket", () => {
    for (const token of [
      "{{open_tracking}}",
      "{{{trackingPixel}}}",
      "{{ TrackView }}",
      "%tracking_pixel%",
      "[%open-track%]",
      "%%open_tracking%%",
    ])
      assert.deepEqual(
        findingsOf(`${OFFER}${token}`, rule, { path }).map(({ words }) => words),
        [token],
      );
  });

  it("finds it inside an attribute, and offers no fix there", () =>
    assert.deepEqual(
      findingsOf(`${OFFER}<img src="{{open_tracking_url}}">`, rule, { path }).map(({ words, fixes }) => [words, fixes]),
      [["{{open_tracking_url}}", []]],
    ));

  it("is graver in service messages and in health", () => {
    assert.equal(severityOf(`${OFFER}{{open_tracking}}`, rule, { path }), "warning");
    assert.equal(severityOf(`${RECEIPT}{{open_tracking}}`, rule, { path }), "error");
    assert.equal(severityOf(`${OFFER}{{open_tracking}}`, rule, { path, settings: { sector: "health" } }), "error");
  });

  it("accepts a declaration for marketing, not for service", () => {
    const declared = (purpose: string, pixel: string, body: string) =>
      `<!-- pecr\npurpose: ${purpose}\ntracking: { pixel: ${pixel} }\n-->\n${body}`;
    checkNoFindings(declared("marketing", "true", `${OFFER}{{open_tracking}}`), { path, ...only });
    checkNoFindings(declared("service", "false", RECEIPT), { path, ...only });
    assert.equal(severityOf(declared("service", "true", RECEIPT), rule, { path }), "warning");
    assert.equal(severityOf(declared("marketing", "false", `${OFFER}{{open_tracking}}`), rule, { path }), "warning");
  });

  it("finds an image of Markdown that names the reader", () => {
    const image = "![](https://t.larkspur.example/o.gif?u={{contact.id}})";
    assert.deepEqual(
      findingsOf(`Hello\n\n${image}\n`, rule, { path: "newsletter.md" }).map(({ words }) => words),
      [image],
    );
    checkNoFindings("![Your code](https://larkspur.example/qr/{{ticket.code}}.png)", {
      path: "newsletter.md",
      ...only,
    });
  });

  it("takes the token out", () =>
    checkFix(
      `${OFFER}\n{{open_tracking}}\n`,
      { rule, title: "Remove the open tracking", text: `${OFFER}\n\n` },
      { path },
    ));

  it("finds the pixel in a template with conditions too", () =>
    assert.equal(
      findingsOf(
        `{{#if late}}<p>Sorry for the delay.</p>{{/if}}${RECEIPT}<img width="1" height="1" src="https://t.larkspur.example/o.gif?u={{contact.id}}">`,
        rule,
        { path },
      ).length,
      1,
    ));

  it("leaves texts alone", () => checkNoFindings("Sale {{open_tracking}}", { path: "message.sms", ...only }));

  it("hears the same said in other ways", () => {
    for (const text of [
      '<p>Your bill is ready.</p><img src="https://x.example/o/{recipient_id}.gif" width="1" height="1">',
      '<p>Your bill is ready.</p><img src="https://x.example/o?c=<%= campaign.id %>" style="display:none">',
      '<p>Your bill is ready.</p><img src="https://x.example/o?c=[[id]]" height="0" width="0">',
      "<p>Your bill is ready.</p>{{ web_beacon }}",
      "<p>Your bill is ready.</p>{{{tracking_img}}}",
      "<p>Your bill is ready.</p>%open_gif%",
      "<p>Your bill is ready.</p>{{ pixel }}",
    ])
      assert.ok(findingsOf(text, rule, { path: "email.html" }).length > 0, text);
  });

  it("is silent where only the words are like it", () => {
    for (const text of [
      '<p>Your bill is ready.</p><img src="{{ base_url }}/spacer.gif" width="1" height="1">',
      '<p>Your bill is ready.</p><img src="{{ cdnUrl }}/spacer.gif" width="1" height="1">',
      '<p>Your parcel is on its way.</p><img src="{{ map_image }}" width="300">',
      "<p>Your parcel: {{ parcel_tracking_image }}</p>",
      "<p>New phone: Nano {{ pixel_price }}</p>",
      "<p>Beacon Road surgery: {{ beacon_road_phone }}</p>",
      "<p>{{ opening_hours }} {{ track_title }} {{ tracking_code }}</p>",
    ])
      checkNoFindings(text, { path: "email.html", only: rule });
  });
});
