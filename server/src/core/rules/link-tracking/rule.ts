/** Links that tell the sender which reader followed them. */

import { needsMarketingHandling, quote } from "../../text/judged";
import { overlaps } from "../../text/place";
import type { Edit, Finding, Link, Message, Rule, RuleContext, SourceRange } from "../../types";

/** Parameters that sending tools give one value per reader. */
const KNOWN =
  /^(?:mc_eid|_hsenc|mkt_tok|vero_id|_kx|ml_subscriber(?:_hash)?|oly_enc_id|ck_subscriber_id|wickedid|bsft_uid|_bta_tid)$/i;
/** A placeholder for who reads, between brackets of any engine; what stands for an order or a campaign is none. */
const READER =
  /[[{%|<*(](?:[^\]}%|>*)]{0,40}[^a-z\]}%|>*)])?(?:(?:contact|subscriber|recipient|user|customer|client|member|person|people|patient|supporter|donor|lead|profile|guest|student|tenant|wicked)s?[._ -]?(?:id|key|hash|uuid|guid|email|ref|number|no|token)|uniqid|emailaddr|email(?:[._ ]?address)?|phone|mobile)\s?[\]}%|>*)]/i;
/** Links that must know the reader to do what the reader wants. */
const NECESSARY =
  /unsub|opt-?(?:in|out)|preferenc|subscription|log-?in|sign-?in|reset|verif|confirm|activat|token|password|account|orders?\b|booking|invoice|\bpay\b|manage|view|browser|webversion|forward|survey|track-?your/i;
const REDIRECT_HOST = /^https?:\/\/(?:clicks?|track|tracking|trk|trck|lnk|links?|redirect|go|r)\.[\w.-]{3,100}\//i;
/** Where sending tools count a reader's click before they lead on: the address names a reader, whatever it is called. */
const COUNTED =
  /^https?:\/\/[\w.-]{3,100}\/(?:track\/click|ls\/click|wf\/click|c\/click|e\/c)(?![\w-])|^https?:\/\/[\w.-]{1,60}\.(?:klclick\d?|rs6|hubspotlinks\w{0,20}|mjt|awstrack|createsend\d?)\.(?:com|net|lu|me)\//i;
/** A tool's own name in its host says nothing of what the link is for. */
const TOOL = /\blist-manage\b/i;
const REDIRECTED = /[?&](?:url|u|redirect|target|dest|destination|to)=https?(?::|%3a)/i;

interface Tracked {
  readonly link: Link;
  /** Parameters that name the reader, as written; empty for a path or a redirect. */
  readonly parameters: readonly string[];
}

export const rule: Rule = {
  meta: {
    id: "link-tracking",
    summary: "Links that carry an identifier of the reader.",
    duty: "declare-tracking",
    severity: "information",
    fixable: true,
    channels: ["email", "sms"],
  },

  *check(context): Iterable<Finding> {
    const { entries } = context.message.declared;
    if (/^(?:true|yes|on)$/i.test(entries?.get("tracking.links")?.value ?? "")) return;
    const tracked = trackedLinks(context);
    const [first, ...others] = tracked;
    if (!first) return;
    const edits = tracked.flatMap((item) => strip(item, context));
    yield {
      range: first.link.source,
      text: `${quote(first.parameters[0] ?? first.link.href)} tells the sender which reader followed the link${others.length > 0 ? `, here and in ${others.length} more` : ""}. Following readers like this needs their consent: leave the identifier out, or declare \`tracking.links: true\` where you hold that consent.`,
      ...(others.length > 0
        ? {
            related: others
              .slice(0, 5)
              .map(({ link }) => ({ range: link.source, text: "This link names the reader as well." })),
          }
        : {}),
      ...(edits.length > 0
        ? { fixes: [{ title: "Take the reader's identifier out of the links", safety: "review", edits }] }
        : {}),
    };
  },
};

/** In a service message only parameters that serve no purpose but tracking; elsewhere every link that names the reader. */
function trackedLinks(context: RuleContext): Tracked[] {
  const marketing = needsMarketingHandling(context);
  const found = new Map<number, Tracked>();
  for (const link of ownLinks(context.message)) {
    if (NECESSARY.test(withoutKnown(link.href)) || isWayOut(link, context) || found.has(link.source.start)) continue;
    const parameters = parametersOf(link.href).filter(
      ({ name, value }) => KNOWN.test(name) || (marketing && READER.test(value)),
    );
    const otherwise = marketing && (READER.test(pathOf(link.href)) || isRedirect(link.href));
    if (parameters.length > 0 || otherwise)
      found.set(link.source.start, { link, parameters: parameters.map(({ name, value }) => `${name}=${value}`) });
  }
  return [...found.values()].sort((one, other) => one.link.source.start - other.link.source.start);
}

function ownLinks({ parts }: Message): Link[] {
  return parts.filter(({ foreign }) => foreign === undefined).flatMap(({ links }) => links);
}

function isWayOut({ source }: Link, { recognised }: RuleContext): boolean {
  return recognised.optOuts.some(
    // One that begins at the link's last letters and runs on is about what comes behind: "?from=sms Text STOP to 66551".
    ({ range }) => overlaps(range, source) && !(range.start > source.start && range.end > source.end),
  );
}

function parametersOf(href: string): { readonly name: string; readonly value: string }[] {
  const query = /\?([^#]{1,2000})/.exec(href)?.[1] ?? "";
  return query.split("&").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at > 0 ? [{ name: pair.slice(0, at), value: pair.slice(at + 1) }] : [];
  });
}

/** Without scheme and query; a link that is one placeholder alone says nothing of what it holds. */
function pathOf(href: string): string {
  return /^https?:\/\/[^/?#]{1,200}(\/[^?#]{1,1000})/i.exec(href)?.[1] ?? "";
}

function isRedirect(href: string): boolean {
  return COUNTED.test(href) || (REDIRECT_HOST.test(href) && REDIRECTED.test(href));
}

/** What is left of an address without the parameters that only track: of "mkt_tok=abc" the name alone must not make it a login. */
function withoutKnown(href: string): string {
  return href
    .replace(TOOL, "")
    .replace(/([?&])([\w-]{1,40})=[^&#]{0,500}/g, (pair, mark: string, name: string) =>
      KNOWN.test(name) ? mark : pair,
    );
}

/** Takes each parameter out with one separator, where the link stands in the file as it reads. */
function strip({ link: { source }, parameters }: Tracked, { file }: RuleContext): Edit[] {
  const written = file.text.slice(source.start, source.end);
  const edits: Edit[] = [];
  for (const parameter of parameters) {
    const at = written.indexOf(parameter);
    if (at < 1 || written.indexOf(parameter, at + 1) >= 0) continue;
    const range = withSeparator(written, at, at + parameter.length, parameters.length === 1);
    const last = edits.at(-1)?.range.end ?? source.start;
    // Two neighbours share a separator; the second is left for the next time.
    if (range && source.start + range.start >= last)
      edits.push({ range: { start: source.start + range.start, end: source.start + range.end }, newText: "" });
  }
  return edits;
}

/** Of a first parameter the separator behind it goes, of another the one before it. */
function withSeparator(written: string, start: number, end: number, alone: boolean): SourceRange | undefined {
  const behind = /^&(?:amp;)?/.exec(written.slice(end))?.[0];
  if (written[start - 1] === "?") {
    if (behind !== undefined) return { start, end: end + behind.length };
    return alone ? { start: start - 1, end } : undefined;
  }
  const before = /&(?:amp;)?$/.exec(written.slice(0, start))?.[0];
  return before === undefined ? undefined : { start: start - before.length, end };
}
