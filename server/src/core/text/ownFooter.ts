/** When an organisation's own footer answers another duty beside the way out. Knows no rule. */

import type { Fix, FooterGives, RuleContext } from "../types";
import { footerLanguage } from "./language/reading";

/** The fix that adds the organisation's own footer, where that gives what is asked for as well; undefined where the message shows a working way out already, which the footer would repeat. */
export function ownFooterFix(context: RuleContext, asked: Exclude<keyof FooterGives, "optOut">): Fix | undefined {
  const { message, recognised, channel, facts, file } = context;
  const own = facts.footers?.get(channel.id);
  if (!own || recognised.optOuts.some(({ fault, how }) => !fault && how !== "header")) return undefined;
  const language = footerLanguage(message, facts.footerLanguage);
  const written = language === "both" ? [own.cy, own.en] : [own[language]];
  return written.some((footer) => footer?.gives.optOut && footer.gives[asked])
    ? channel.optOutFix(message, file, facts)
    : undefined;
}
