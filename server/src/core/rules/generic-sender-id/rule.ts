/** A declared sender of texts that names nobody, or that networks cut, change or refuse. */

import { needsMarketingHandling, quote } from "../../text/judged";
import type { DeclaredValue, Finding, Fix, Rule, RuleContext, Severity } from "../../types";

/** Words that any sender could use; alone or two together they name nobody. */
const GENERIC =
  /^(?:(?:info|information|alerts?|sms|e?text|txt|msg|messages?|verify|verification|notices?|notify|notifications?|otp|passcode|auth|code|reminders?|updates?|news|offers?|promos?|deals|sales?|marketing|customers?|services?|support|help|admin|noreply|donotreply|delivery|deliveries|parcel|bank|test|confirm|confirmation|system|mobile|phone){1,2}\d{0,2})$/i;
/** The alphabet that operators take; a full stop passes on most networks. */
const DISALLOWED = /[^A-Za-z\d &+_.-]/;
const LONGEST = 11;
const NUMBER = /^(?:\+|00)?[\d ()-]{3,24}$/;
/** A number of another country; British ones, short codes and those without a country code stay. */
const FOREIGN = /^(?:\+|00)(?!44)/;
/** Filled in when it is sent. */
const PLACEHOLDER = /[{}<>[\]|]|\(\(|^[%$]|%$/;

export const rule: Rule = {
  meta: {
    id: "generic-sender-id",
    summary: "A text message's sender that names nobody or will not arrive as written.",
    duty: "identify-sender",
    severity: "warning",
    fixable: true,
    channels: ["sms"],
  },

  *check(context): Iterable<Finding> {
    const { sender } = context.message.declared;
    if (!sender || sender.value.includes("@") || PLACEHOLDER.test(sender.value)) return;
    const found = faultOf(sender.value, context);
    if (!found) return;
    const { text, severity } = found;
    const fix = better(sender, context);
    yield {
      range: sender.range,
      text,
      ...(fix ? { fixes: [fix] } : {}),
      // What operators do with a name is no breach, and outside marketing nothing asks for one.
      ...(severity === "information" || !needsMarketingHandling(context) ? { severity: "information" as const } : {}),
    };
  },
};

function faultOf(name: string, { facts }: RuleContext): { text: string; severity: Severity } | undefined {
  if (NUMBER.test(name))
    return FOREIGN.test(name.replace(/[ ()-]/g, ""))
      ? {
          severity: "warning",
          text: `${quote(name)} is a number abroad. British networks block such senders, and readers cannot tell who writes: use your organisation's name or a British number.`,
        }
      : undefined;
  if (GENERIC.test(name.replace(/[^A-Za-z\d]/g, "")) && !facts.senderNames.includes(name))
    return {
      severity: "warning",
      text: `${quote(name)} could be any sender, and British networks block such names. Use the name by which readers know your organisation.`,
    };
  if (DISALLOWED.test(name))
    return {
      severity: "information",
      text: `${quote(name)} holds a character that many networks refuse in a sender's name. Use letters, digits and spaces.`,
    };
  return name.length > LONGEST
    ? {
        severity: "information",
        text: `${quote(name)} has ${name.length} characters, and a sender's name may have ${LONGEST}; networks cut or refuse the rest. Shorten it, and keep the full name in the text.`,
      }
    : undefined;
}

/** The same name, or the configured one, in the characters and the length that networks take; none where that would cut a word. */
function better({ value, range }: DeclaredValue, { facts }: RuleContext): Fix | undefined {
  if (NUMBER.test(value)) return undefined;
  const own = GENERIC.test(value.replace(/[^A-Za-z\d]/g, "")) ? facts.senderNames[0] : value;
  const plain = (own ?? "")
    .normalize("NFD")
    .replace(/[^A-Za-z\d &+_.-]/g, "")
    .trim();
  const short = plain.length <= LONGEST ? plain : plain.replace(/[ _.-]/g, "");
  if (short.length < 3 || short.length > LONGEST || short === value) return undefined;
  return {
    title: `Change the sender to ${short}`,
    safety: "review",
    edits: [{ range, newText: short }],
    preferred: true,
  };
}
