/** What is known of sending providers: the shape of each file, and each wrong form beside the right one. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { providers } from "../../server/src/core/providers";
import { matchAddress, mistakeIn, nearestUnsubscribe, providerById } from "../../server/src/core/providers/match";
import type { Provider, ProviderToken } from "../../server/src/core/providers/provider";
import { root } from "../harness/sources";

const folder = path.join(root, "server/src/core/providers");
const sourceOf = (provider: Provider): string => readFileSync(path.join(folder, fileName(provider)), "utf8");
const fileName = ({ id }: Provider): string =>
  `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
const tokensOf = ({ unsubscribe, preferences, sender }: Provider): readonly ProviderToken[] => [
  ...unsubscribe,
  ...preferences,
  ...sender,
];
describe("provider files", () => {
  it("have ids of their own, spelt as the files are", () => {
    assert.ok(providers.length >= 27);
    assert.equal(new Set(providers.map(({ id }) => id)).size, providers.length);
    assert.equal(new Set(providers.map(({ title }) => title)).size, providers.length);
    const files = readdirSync(folder).filter((name) =>
      readFileSync(path.join(folder, name), "utf8").includes("export const provider:"),
    );
    assert.deepEqual(providers.map(fileName).sort(), files.sort());
  });

  for (const provider of providers) {
    it(`${provider.id} states each fact with its source`, () => {
      assert.match(provider.id, /^[a-z\d]+(?:-[a-z\d]+)*$/);
      assert.match(provider.checkedOn, /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
      assert.ok(provider.channels.length > 0);
      const facts = [
        ...tokensOf(provider),
        provider.addsFooter,
        provider.headersKnown,
        ...(provider.sms ? [provider.sms] : []),
        ...(provider.caseSensitive ? [provider.caseSensitive] : []),
      ];
      for (const { mark, source } of facts) {
        assert.match(mark, /^(?:V|V2|M)$/);
        assert.ok(source.length > 3, JSON.stringify(source));
        // What was read has a place where it was read.
        if (mark !== "M") assert.doesNotMatch(source, /from memory$/);
      }
      for (const { wrong, meant, text, source } of provider.mistakes) {
        assert.ok(source.length > 3 && meant !== "" && text.endsWith("."));
        assert.doesNotMatch(text, /!|illegal|unlawful|\berror\b/i);
        assert.doesNotMatch(wrong.flags, /[gyu]/);
      }
      assert.equal(provider.sms !== undefined || provider.id === "generic", provider.channels.includes("sms"));
    });

    it(`${provider.id} has a token that fixes can insert, or says why not`, () => {
      const [first] = provider.unsubscribe;
      if (!first) {
        assert.match(sourceOf(provider), /\/\/ No token: .{20,}/);
        return;
      }
      assert.doesNotMatch(sourceOf(provider), /\/\/ No token:/);
      assert.ok(provider.channels.includes(first.channel ?? "email"));
      assert.match(first.yields, /^(?:href|wrap)$/);
      assert.ok(!first.text.includes("…"));
      for (const token of tokensOf(provider)) assert.ok(!token.channel || provider.channels.includes(token.channel));
      for (const role of ["unsubscribe", "preferences", "sender"] as const)
        assert.equal(new Set(provider[role].map(({ text }) => text)).size, provider[role].length);
    });

    it(`${provider.id} finds its own tokens`, () => {
      for (const role of ["unsubscribe", "preferences", "sender"] as const) {
        for (const token of provider[role]) {
          const written = token.text.replace("…", "'x'");
          assert.ok(
            matchAddress(written).some(
              (match) => match.provider === provider && match.role === role && match.token === token,
            ),
            written,
          );
          assert.equal(nearestUnsubscribe(written), undefined, written);
        }
      }
    });
  }

  it("are found by id", () => {
    assert.equal(providerById("govuk-notify")?.title, "GOV.UK Notify");
    assert.equal(providerById("nobody"), undefined);
    assert.equal(providerById(undefined), undefined);
  });
});

describe("mistakes seen in public", () => {
  /** The wrong form of each, by provider in order of the file, with the form as it should be. */
  const table: Readonly<Record<string, readonly (readonly [wrong: string, right: string])[]>> = {
    "campaign-monitor": [['<a href=""><unsubscribe>Leave</unsubscribe></a>', "<unsubscribe>Leave</unsubscribe>"]],
    "customer-io": [["{{ unsubscribe_url }}", "{% unsubscribe_url %}"]],
    "govuk-notify": [["[Unsubscribe] (https://example.org/leave)", "[Unsubscribe](https://example.org/leave)"]],
    "nhs-notify": [["((unsubscribe link))", "((unsubscribe_link))"]],
    braze: [["https://{{${set_user_to_unsubscribed_url}}}", "{{${set_user_to_unsubscribed_url}}}"]],
    civicrm: [
      ["{{action.unsubscribeUrl}}", "{action.unsubscribeUrl}"],
      ["{{action.optOutUrl}}", "{action.optOutUrl}"],
    ],
    hubspot: [["{{ unsubscribe_link_url }}", "{{ unsubscribe_link }}"]],
    iterable: [["{{hostedUnsubscribeUrl}}?source=mail", "{{hostedUnsubscribeUrl}}&source=mail"]],
    listmonk: [
      ["{{ .UnsubscribeURL }}", "{{ UnsubscribeURL }}"],
      ["{{ UnsubscribeURL }}@TrackLink", "{{ UnsubscribeURL }}"],
    ],
    mailchimp: [["|UNSUB:https://example.org/left|", "*|UNSUB:https://example.org/left|*"]],
    mailerlite: [
      ["{{$unsubscribe}}", "{$unsubscribe}"],
      ["{$unsubscribe_link}", "{$unsubscribe}"],
    ],
    mautic: [["%7Bunsubscribe_url%7D", "{unsubscribe_url}"]],
    postmark: [["{{ pm:unsubscribe }}", "{{{ pm:unsubscribe }}}"]],
    resend: [["%7b%7b%7bRESEND_UNSUBSCRIBE_URL%7d%7d%7d", "{{{RESEND_UNSUBSCRIBE_URL}}}"]],
    sendgrid: [["http://<%asm_group_unsubscribe_raw_url%>", "<%asm_group_unsubscribe_raw_url%>"]],
  };

  it("are all in the table", () =>
    assert.deepEqual(
      providers.filter(({ mistakes }) => mistakes.length > 0).map(({ id, mistakes }) => [id, mistakes.length]),
      providers.filter(({ id }) => id in table).map(({ id }) => [id, table[id]!.length]),
    ));

  for (const provider of providers) {
    for (const [index, mistake] of provider.mistakes.entries()) {
      const [wrong, right] = table[provider.id]![index]!;
      it(`${provider.id}: ${wrong}`, () => {
        assert.match(wrong, mistake.wrong);
        assert.doesNotMatch(right, mistake.wrong);
        assert.doesNotMatch(mistake.meant, mistake.wrong);
        const found = mistakeIn(wrong, provider.id);
        assert.equal(found?.mistake, mistake);
        // Put in its place, what was meant gives the right form.
        if (!mistake.meant.includes("…"))
          assert.equal(
            wrong.replace(found!.written, () => mistake.meant),
            right,
          );
        assert.equal(mistakeIn(right, provider.id), undefined);
        assert.equal(mistakeIn(wrong)?.mistake, mistake.unmistakable ? mistake : undefined);
        assert.equal(mistakeIn(right), undefined);
      });
    }
  }

  it("are nobody else's tokens", () => {
    for (const other of providers) {
      for (const { text } of tokensOf(other)) assert.equal(mistakeIn(text), undefined, `${other.id}: ${text}`);
    }
  });

  it("take no time on long texts", () => {
    const long = ["{", "%7b", "|UNSUB:", "unsubscribe ", "((unsubscribe ", "<a href=''> ", "https://{{ ${", "{{ "].map(
      (piece) => piece.repeat(5000),
    );
    const start = performance.now();
    for (const text of long) {
      mistakeIn(text);
      matchAddress(text);
      nearestUnsubscribe(text);
      for (const { id } of providers) mistakeIn(text, id);
    }
    assert.ok(performance.now() - start < 1000);
  });
});
