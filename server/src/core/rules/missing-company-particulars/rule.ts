/** A company that signs an e-mail without its registered number, office or part of the United Kingdom. */

import { markOf, needsMarketingHandling, quote } from "../../text/judged";
import { sentencesOf } from "../../text/messageSentences";
import type { Finding, Rule, RuleContext, SourceRange } from "../../types";

/** A name in capitals before its legal form. Case tells "Northcoat Limited" from "places limited". */
const COMPANY =
  /(?:[A-Z][\w'’.-]{0,30}|\uFFFC) (?:(?:[A-Z][\w'’.-]{0,30}|&|of|and|the|\([A-Z]\w{1,20}\)|\uFFFC) ){0,5}(?:Ltd|LTD|Limited|LIMITED|PLC|Plc|plc|LLP|Cyf|CYF|Cyfyngedig|CCC)\b\.?/;
/** Headings and pressure that end in the same word. */
const NO_COMPANY = /\b(?:Are|Is|Places|Spaces|Time|Stocks?|Strictly|Numbers|Availability|Very|Seats|Tickets|Offer)\b/;
/** The company speaks of itself: the line is only its name and particulars, or says so. */
const BEFORE =
  /(?:^|\n|©|\(c\)|&copy;)[\s\d–-]{0,12}$|(?:\b(?:[Tt]rading name of|operated by|[Ss]ent by|[Ff]rom:?|[Dd]irector,|[Mm]anager,|[Cc]opyright|on behalf of|(?:[Tt]eam|[Aa]ll(?: of us)?|[Ee]veryone|[Ff]riends|[Cc]rew|[Ss]taff) (?:at|from)|[Ff]rom (?:all|everyone)(?: of us)? at)|[|•·]) (?:\d{4} )?$|(?:^|\n)\($/;
const AFTER =
  /^(?:\s{0,3}$|\s{0,2}\n|\s{0,2}[,|•·–(©)]|\s\d{4}\b|\.? {0,2}(?:is )?(?:an? )?(?:company )?(?:[Rr]egistered|[Cc]ompany|authorised|trading|VAT|Reg|All rights))/;
const NUMBER =
  /\b(?:SC|NI|OC|SO|NC) ?\d{6}\b|\b(?:[Cc]ompany|[Rr]egist\w{3,7}|[Rr]eg\.?|[Nn]o\.?|[Nn]umber|CRN|[Rr]hif|Cymru|Wales|England|Scotland|Ireland)[^.\n\d]{0,30}\b0?\d{7,8}\b/;
const PART = /\b(?:England|Wales|Scotland|Northern Ireland|Lloegr|Cymru|Yr Alban|Gogledd Iwerddon)\b/;
const OFFICE =
  /[Rr]egistered (?:office|address)|[Ss]wyddfa gofrestredig|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{1,4}[a-z]?,? [A-Z][\w'’]{1,20}(?: [A-Z][\w'’]{1,20}){0,2} (?:Street|Road|Lane|Avenue|Way|Square|Place|Drive|Close|Terrace|Row|Court|Park|Hill|Yard|Quay|Parade)\b/;
const LEGAL_SLOT = /compan|regist|legal|imprint|address|footer|crn/i;
const LEGAL_FORM = /\b(?:ltd|limited|plc|llp|cyf|cyfyngedig|ccc)\.?$/i;

export const rule: Rule = {
  meta: {
    id: "missing-company-particulars",
    summary: "An e-mail from a company that leaves out its registered details.",
    duty: "follow-sector-rules",
    severity: "hint",
    fixable: false,
    channels: ["email"],
  },

  *check(context): Iterable<Finding> {
    const { message, recognised } = context;
    if (recognised.unreadIncludes.length > 0) return;
    if (message.parts.some(({ slots }) => slots.some(({ name }) => LEGAL_SLOT.test(name)))) return;
    const marketing = needsMarketingHandling(context);
    const company = signature(context) ?? fromHeader(context);
    if (!company) {
      if (marketing) yield* missingName(context);
      return;
    }
    const missing = missingFrom(context);
    if (missing.length === 0) return;
    yield {
      range: company.range,
      text: `${quote(company.name)} is named without ${listed(missing)}. Companies give these on business letters, by e-mail too: add them to the footer.`,
      ...(marketing ? { severity: "information" as const } : {}),
    };
  },
};

interface Company {
  readonly name: string;
  readonly range: SourceRange;
}

/** The company's own line; a company that is only spoken of stands inside a sentence. */
function signature({ message }: RuleContext): Company | undefined {
  for (const { part, sentences } of sentencesOf(message)) {
    if (part.kind !== "body" || part.foreign !== undefined) continue;
    for (const { start, end } of sentences) {
      const words = part.visible.text.slice(start, Math.min(end, start + 600));
      const match = COMPANY.exec(words);
      if (!match || NO_COMPANY.test(match[0])) continue;
      const before = words.slice(0, match.index);
      const after = part.visible.text.slice(start + match.index + match[0].length, end + 60);
      const atEnd = match.index + match[0].length === words.length;
      if (!BEFORE.test(before) || !(atEnd || AFTER.test(after))) continue;
      const at = start + match.index;
      return { name: match[0], range: part.visible.toSource({ start: at, end: at + match[0].length }) };
    }
  }
  return undefined;
}

function fromHeader({ message }: RuleContext): Company | undefined {
  const from = message.headers.find(({ name }) => name === "from") ?? message.declared.sender;
  const name = from?.value.split("<")[0]!.replace(/"/g, "").trim() ?? "";
  return from && LEGAL_FORM.test(name) ? { name, range: from.range } : undefined;
}

function missingFrom({ message }: RuleContext): string[] {
  const texts = message.parts.filter(({ kind }) => kind === "body").map(({ visible }) => visible.text);
  const shows = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  return [
    ...(shows(NUMBER) ? [] : ["its registered number"]),
    ...(shows(OFFICE) ? [] : ["its registered office"]),
    ...(shows(PART) ? [] : ["the part of the United Kingdom where it is registered"]),
  ];
}

/** The settings know the registered name, and the message does not show it. */
function* missingName(context: RuleContext): Iterable<Finding> {
  const { facts } = context;
  const registered = facts.senderNames.find((name) => LEGAL_FORM.test(name));
  if (registered === undefined) return;
  yield {
    range: markOf(context),
    text: `The registered name ${quote(registered)} does not stand in this message. Companies give it on all business correspondence: add it to the footer.`,
    severity: "information",
  };
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
