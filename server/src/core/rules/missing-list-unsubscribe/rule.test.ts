/** missing-list-unsubscribe, as an author meets it. */

import { checkFix, checkNoFindings, crlf, severityOf } from "../../../../../test/harness/check";
import assert from "node:assert/strict";

const rule = "missing-list-unsubscribe";
const only = { only: rule };
const path = "message.eml";
const title = "Add the unsubscribe headers";
const BODY = "\nSave 30% on garden furniture this weekend. Shop now while stocks last.\n";
const mail = (headers = "", body = BODY): string =>
  `From: Larkspur <news@larkspur.example>\nSubject: Garden furniture\n${headers}${body}`;

describe(rule, () => {
  it("is silent where the header is there, whatever it holds", () => {
    for (const header of [
      "List-Unsubscribe: <mailto:stop@larkspur.example>\n",
      "LIST-UNSUBSCRIBE: <{{unsubscribe_url}}>\n",
    ])
      checkNoFindings(mail(header), { path, ...only });
  });

  it("is silent where a service adds it", () => {
    checkNoFindings(mail(), { path, settings: { provider: "mailchimp" }, ...only });
    checkNoFindings(mail(), { path, settings: { optOutAddedByPlatform: true }, ...only });
    assert.equal(severityOf(mail(), rule, { path, settings: { provider: "govuk-notify" } }), "warning");
  });

  it("is silent where headers are not shown", () => {
    checkNoFindings(mail(), { path: "email.txt", ...only });
    checkNoFindings(`<p>${BODY}</p>`, { path: "email.html", ...only });
  });

  it("asks nothing of service messages", () =>
    checkNoFindings(mail("", "\nWe have received your payment of 23.10 for order 48213.\n"), { path, ...only }));

  it("adds both headers, in the file's line breaks", () => {
    const text = mail("List-Unsubscribe: <{{unsubscribe_url}}>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n");
    checkFix(mail(), { rule, title, text }, { path });
    checkFix(crlf(mail()), { rule, title, text: crlf(text) }, { path });
  });

  it("adds what is configured, and one click only for an https address", () => {
    const of = (unsubscribe: { url?: string; email?: string }) => ({
      path,
      settings: { unsubscribe, rules: { "list-unsubscribe-not-one-click": "off" as const } },
    });
    checkFix(
      mail(),
      {
        rule,
        title,
        text: mail(
          "List-Unsubscribe: <https://larkspur.example/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n",
        ),
      },
      of({ url: "https://larkspur.example/u" }),
    );
    checkFix(
      mail(),
      { rule, title, text: mail("List-Unsubscribe: <mailto:stop@larkspur.example?subject=Unsubscribe>\n") },
      of({ email: "stop@larkspur.example" }),
    );
  });
});
