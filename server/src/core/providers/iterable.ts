/** Iterable: Handlebars; a link for the channel, one for the message type, one to a page of the sender's own. */

import type { Provider, ProviderToken } from "./provider";

const NOTES = "project notes on Iterable Support";

const token = (text: string, yields: ProviderToken["yields"]): ProviderToken => ({
  text,
  yields,
  mark: "V2",
  source: NOTES,
});

/** Tokens are from our notes on Iterable Support, headers from Iterable itself; whether a footer is added is from memory. */
export const provider: Provider = {
  id: "iterable",
  title: "Iterable",
  checkedOn: "2026-11-23",
  channels: ["email", "sms"],
  unsubscribe: [
    token("{{unsubscribeUrl}}", "href"),
    token("{{unsubscribeMessageTypeUrl}}", "href"),
    token("{{hostedUnsubscribeUrl}}", "href"),
    // Three braces print the same without escaping.
    token("{{{unsubscribeUrl}}}", "href"),
    token("{{{unsubscribeMessageTypeUrl}}}", "href"),
    token("{{{hostedUnsubscribeUrl}}}", "href"),
    { ...token("{{unsubscribeByPhoneUrl}}", "href"), channel: "sms" },
  ],
  preferences: [token("{{hostedUnsubscribeUrl}}", "href"), token("{{{hostedUnsubscribeUrl}}}", "href")],
  sender: [token("{{physicalAddress}}", "text"), token("{{companyName}}", "text"), token("{{brandName}}", "text")],
  addsHeaders: ["list-unsubscribe", "list-unsubscribe-post"],
  headersKnown: {
    mark: "V",
    source: "Iterable Support, Easy Unsubscribe and List-Unsubscribe Email Headers: marketing mail",
  },
  addsFooter: { value: "no", mark: "M", source: "from memory" },
  mistakes: [
    {
      wrong: /\{\{ {0,4}hostedUnsubscribeUrl {0,4}\}\}\}?\?/,
      meant: "{{hostedUnsubscribeUrl}}&",
      text: "Iterable's address already has a query, so a second question mark stops the send; continue with an ampersand.",
      source: NOTES,
      unmistakable: true,
    },
  ],
  sms: {
    // International sender names take no replies and need the link.
    twoWay: "depends",
    keywords: [],
    mark: "V2",
    source: NOTES,
  },
};
