/** Marketing whose metadata begins to say what it rests on, and stops before the record. */

import { recordOf } from "../../text/consentRecord";
import { declareEdit } from "../../text/declare";
import { declaresMarketing, needsMarketingHandling } from "../../text/judged";
import type { DeclaredValue, Finding, Fix, Rule, RuleContext } from "../../types";

const ON_CONSENT = /^(?:consent|opt[-_ ]?in)$/i;

export const rule: Rule = {
  meta: {
    id: "missing-consent-metadata",
    summary: "Marketing that declares no basis, or a consent without its record.",
    duty: "hold-consent",
    severity: "warning",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { declared } = context.message;
    const { basis, consent, purpose, entries } = declared;
    // A file that declares nothing is not asked for more; and what is no marketing rests on something else.
    if (!entries || (purpose ? !declaresMarketing(context.message) : !needsMarketingHandling(context))) return;
    if (isCorporate(context)) return;
    if (basis && /^none$/i.test(basis.value)) yield noBasis(basis, context);
    else if (basis && !ON_CONSENT.test(basis.value)) return;
    else if (basis && !consent) yield noRecord(basis, context);
    // A consent given as one word points to a record that holds the wording itself.
    else if (
      consent &&
      isSet(entries.get("consent.ref")) &&
      !isSet(entries.get("consent.text_version")) &&
      !hasWording(context)
    )
      yield noVersion(consent);
    else if (!consent && purpose && context.recognised.consentReferences.length > 0) yield unsaid(purpose, context);
  },
};

function noBasis({ range }: DeclaredValue, context: RuleContext): Finding {
  return {
    range,
    text: "This declares marketing that rests on nothing. Marketing to individuals needs their consent or a soft opt-in: name the basis and its record, or declare `subscriber: corporate`.",
    ...scaffold(context),
  };
}

function noRecord({ range }: DeclaredValue, context: RuleContext): Finding {
  return {
    range,
    text: "This rests on consent but names no record. You must be able to show who agreed, when and to what: give the record (`consent.ref`) and the version of the wording (`consent.text_version`).",
    ...scaffold(context),
  };
}

function noVersion({ range }: DeclaredValue): Finding {
  return {
    range,
    text: "The consent record is named, but not the wording that people agreed to. Add `consent.text_version`, so that it can be shown later.",
    severity: "hint",
  };
}

/** The consent register holds the words, so the reference alone leads to them. */
function hasWording({ message, facts }: RuleContext): boolean {
  const record = recordOf(message, facts);
  return record?.wording !== undefined || record?.textVersion !== undefined;
}

/** The message says why it is sent; where it does not, missing-consent-reference speaks. */
function unsaid({ range }: DeclaredValue, context: RuleContext): Finding {
  return {
    range,
    text: "This declares marketing but not what it rests on. The words give the reader a reason; name the basis and the consent record here as well, so that you can show them.",
    severity: "hint",
    ...scaffold(context),
  };
}

function isCorporate({ message }: RuleContext): boolean {
  return /^corporate$/i.test(message.declared.entries?.get("subscriber")?.value ?? "");
}

function isSet(entry: DeclaredValue | undefined): boolean {
  return entry !== undefined && entry.value !== "";
}

/** An empty record to fill in, where no key of it exists and the file's metadata is YAML. */
function scaffold({ message: { declared } }: RuleContext): { fixes?: readonly Fix[] } {
  const { place, entries } = declared;
  const begun = [...(entries?.keys() ?? [])].some((key) => key === "consent" || key.startsWith("consent."));
  if (!place || begun || declared.consent || /^x-/i.test(place.indent)) return {};
  const edit = declareEdit(place, "consent", '{ ref: "", text_version: "" }');
  return { fixes: [{ title: "Add a place for the consent record", safety: "review", edits: [edit] }] };
}
