/** A List-Unsubscribe header that mailboxes cannot use with one click. */

import { needsMarketingHandling } from "../../text/judged";
import { providerById } from "../../providers/match";
import type { Finding, Fix, Header, Rule, RuleContext } from "../../types";

/** The only value that RFC 8058 knows. */
const ONE_CLICK = "List-Unsubscribe=One-Click";

export const rule: Rule = {
  meta: {
    id: "list-unsubscribe-not-one-click",
    summary: "A List-Unsubscribe header that mailboxes cannot use with one click.",
    duty: "carry-stop-headers",
    severity: "warning",
    fixable: true,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const { message, facts } = context;
    const header = headerOf(context, "list-unsubscribe");
    if (!header || header.value === "" || !needsMarketingHandling(context) || facts.optOutAddedByPlatform) return;
    if (providerById(facts.provider)?.addsHeaders.includes("list-unsubscribe-post")) return;
    const addresses = header.value.split(",").map((entry) => entry.trim().replace(/^<|>$/g, ""));
    const post = message.headers.find(({ name }) => name === "list-unsubscribe-post");
    if (!addresses.some(isSecure)) {
      const insecure = addresses.some((address) => /^http:/i.test(address));
      yield {
        range: header.range,
        text: `This List-Unsubscribe header has ${insecure ? "no https address, only http" : "a mailbox and no https address"}, so mailboxes cannot unsubscribe the reader with one click. Add an https address that knows the reader and the list.`,
      };
      return;
    }
    if (post && post.value.replace(/\s/g, "").toLowerCase() === ONE_CLICK.toLowerCase()) return;
    yield {
      range: (post ?? header).range,
      text: post
        ? `List-Unsubscribe-Post must read "${ONE_CLICK}"; with another value mailboxes leave the header unused.`
        : "There is a List-Unsubscribe header without List-Unsubscribe-Post, so mailboxes cannot unsubscribe the reader with one click. Add it, and answer the request without a login or a further page.",
      fixes: postFix(context, post),
    };
  },
};

function headerOf({ message }: RuleContext, wanted: string): Header | undefined {
  return message.headers.find(({ name }) => name === wanted);
}

/** A placeholder may hold an https address; that is for whoever fills it. */
function isSecure(address: string): boolean {
  return /^https:\/\//i.test(address) || !/^[a-z][a-z+.-]{0,12}:/i.test(address);
}

function postFix({ message }: RuleContext, post: Header | undefined): Fix[] {
  const title = "Let mailboxes unsubscribe with one click";
  if (post) return [{ title, safety: "review", edits: [{ range: post.range, newText: ONE_CLICK }] }];
  const { place } = message.declared;
  // Only in a message as it is sent do new header lines go there.
  if (!place || place.indent !== "X-Pecr-") return [];
  const line = `${place.open}List-Unsubscribe-Post: ${ONE_CLICK}${place.newline}`;
  return [{ title, safety: "review", edits: [{ range: { start: place.at, end: place.at }, newText: line }] }];
}
