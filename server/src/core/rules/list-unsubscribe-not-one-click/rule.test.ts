/** list-unsubscribe-not-one-click, as an author meets it. */

import assert from "node:assert/strict";
import { checkFix, checkNoFindings, crlf, findingsOf } from "../../../../../test/harness/check";

const rule = "list-unsubscribe-not-one-click";
const only = { only: rule };
const path = "message.eml";
const title = "Let mailboxes unsubscribe with one click";
const BODY = "\nSave 30% on garden furniture this weekend. Shop now while stocks last.\n";
const POST = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\n";
const mail = (headers: string, body = BODY): string =>
  `From: Larkspur <news@larkspur.example>\nSubject: Garden furniture\n${headers}${body}`;

describe(rule, () => {
  it("is silent over both headers in every usual form", () => {
    for (const headers of [
      `List-Unsubscribe: <https://larkspur.example/u?id=1>\n${POST}`,
      `List-Unsubscribe: <mailto:stop@larkspur.example>, <https://larkspur.example/u?id=1>\n${POST}`,
      `List-Unsubscribe: <{{unsubscribe_url}}>\n${POST}`,
      "list-unsubscribe: <HTTPS://larkspur.example/u>\nlist-unsubscribe-post: list-unsubscribe=one-click\n",
      `List-Unsubscribe: <mailto:stop@larkspur.example>,\n <https://larkspur.example/u?id=1>\n${POST}`,
    ])
      checkNoFindings(mail(headers), { path, ...only });
  });

  it("leaves a missing header to missing-list-unsubscribe", () => checkNoFindings(mail(""), { path, ...only }));

  it("asks nothing of service messages, or where a service adds the second header", () => {
    const header = "List-Unsubscribe: <mailto:stop@larkspur.example>\n";
    checkNoFindings(mail(header, "\nWe have received your payment of 23.10 for order 48213.\n"), { path, ...only });
    checkNoFindings(mail(header), { path, settings: { provider: "mailchimp" }, ...only });
    assert.equal(findingsOf(mail(header), rule, { path, settings: { provider: "mautic" } }).length, 1);
  });

  it("says what is missing", () => {
    const cases: readonly (readonly [string, string])[] = [
      ["List-Unsubscribe: <mailto:stop@larkspur.example>\n", "a mailbox and no https address"],
      [`List-Unsubscribe: <http://larkspur.example/u>\n${POST}`, "no https address, only http"],
      ["List-Unsubscribe: <https://larkspur.example/u>\n", "without List-Unsubscribe-Post"],
      ["List-Unsubscribe: <https://larkspur.example/u>\nList-Unsubscribe-Post: One-Click\n", "must read"],
    ];
    for (const [headers, words] of cases) {
      const [found] = findingsOf(mail(headers), rule, { path });
      assert.ok(found?.text.includes(words), `${headers}: ${found?.text}`);
    }
  });

  it("adds the second header, or corrects its value", () => {
    const header = "List-Unsubscribe: <https://larkspur.example/u>\n";
    checkFix(mail(header), { rule, title, text: mail(header + POST) }, { path });
    checkFix(crlf(mail(header)), { rule, title, text: crlf(mail(header + POST)) }, { path });
    checkFix(mail(`${header}List-Unsubscribe-Post: Yes\n`), { rule, title, text: mail(header + POST) }, { path });
  });

  it("has no fix where the address is the sender's to know", () =>
    assert.deepEqual(
      findingsOf(mail("List-Unsubscribe: <mailto:stop@larkspur.example>\n"), rule, { path })[0]?.fixes,
      [],
    ));
});
