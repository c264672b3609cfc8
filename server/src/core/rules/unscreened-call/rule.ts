/** A reminder at scripts and faxes that promote: their numbers must be compared with registers, which no text shows. */

import { markOf, needsMarketingHandling } from "../../text/judged";
import type { DeclaredValue, Finding, Message, Rule, RuleContext } from "../../types";

/** Keys by which an author says that the numbers are compared. */
const KEYS = /^(?:screening|screened|screened_against|tps|ctps|fps|suppression_list)$/;
const NOT_DONE = /^(?:false|no|none|never|0|off|todo|tbc|\?*)$/i;
/** Claims management: the services that need consent whatever the registers say. */
const CLAIMS =
  /\b(?:claims management|(?:make|start|bring|entitled to|have|got) (?:an? |to )?(?:claim|compensation)|compensation claim|claim (?:compensation|back)|no win,? no fee|mis-?sold|(?:accident|injury|whiplash|housing disrepair|ppi) claims?)\b/i;
/** Said only where claims are sold, whatever the rest of a calm script reads as. */
const SELLS_CLAIMS =
  /\bno win,? no fee\b|\b(?:entitled to|could|may be able to) (?:make a claim|claim compensation|compensation)\b/i;
const PENSIONS =
  /\b(?:pension (?:review|transfer|release|advice|pot|plan|scheme|options)|(?:review|transfer|move|unlock|release|consolidate) (?:of )?your pensions?|occupational pension|personal pension)\b/i;

export const rule: Rule = {
  meta: {
    id: "unscreened-call",
    summary: "A marketing call script or fax that does not declare how its numbers are screened.",
    duty: "screen-numbers",
    severity: "information",
    fixable: false,
    channels: ["live-call", "fax"],
  },

  *check(context): Iterable<Finding> {
    if (!needsMarketingHandling(context) && !sellsClaims(context)) return;
    const { declared } = context.message;
    // Those who told the sender that calls are welcome may be called whatever the registers say.
    if (/^(?:consent|opt[-_ ]?in|solicited)$/i.test(declared.basis?.value ?? "")) return;
    const special = context.channel.id === "live-call" ? needsMore(context) : undefined;
    if (!special && isScreened(declared.entries)) return;
    yield { range: markOf(context), text: special ?? textFor(context.channel.id) };
  },
};

function textFor(channel: string): string {
  return channel === "fax"
    ? "This fax reads as marketing. People must have agreed to it, and numbers of companies must be compared with the Fax Preference Service and your own list of objections: declare `screening: fps` once that is done."
    : "This script reads as marketing. Numbers on the TPS or CTPS, and those of people who objected, must not be called: compare the list with both before calling, and declare `screening: tps, ctps`.";
}

function sellsClaims({ channel, message }: RuleContext): boolean {
  return channel.id === "live-call" && speaksOf(SELLS_CLAIMS, message);
}

function speaksOf(words: RegExp, { parts }: Message): boolean {
  return parts.some(({ visible, foreign }) => foreign === undefined && words.test(visible.text.slice(0, 20_000)));
}

/** Two trades are not free to call whom no register names. */
function needsMore({ message }: RuleContext): string | undefined {
  if (speaksOf(CLAIMS, message) || speaksOf(SELLS_CLAIMS, message))
    return "This script seems to offer to handle claims. Such calls need the consent of the person called, and screening against a register is not enough: declare `basis: consent` if they agreed.";
  if (speaksOf(PENSIONS, message))
    return "This script seems to promote pension services. Only an authorised firm or the scheme itself may call about these, and only with consent or to clients who expect it: check who calls, and declare `basis: consent` if people agreed.";
  return undefined;
}

function isScreened(entries: ReadonlyMap<string, DeclaredValue> | undefined): boolean {
  return [...(entries ?? [])].some(([key, { value }]) => KEYS.test(key) && !NOT_DONE.test(value.trim()));
}
