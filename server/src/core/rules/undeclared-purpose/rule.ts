/** A message whose author says nowhere what it is for. Off by default: it asks for a habit, and finds no fault. */

import { declareEdit } from "../../text/declare";
import { quote } from "../../text/judged";
import type { DeclarationPlace, DeclaredValue, Finding, Fix, Rule, RuleContext, SourceRange } from "../../types";

/** The purposes that mean something to the other rules. */
const PURPOSE = /^(?:service|marketing|mixed|regulatory|research|public-task)$/i;
/** Files that are parts of messages: what they are for is said by those that use them. */
const PARTIAL_FOLDER =
  /(?:^|\/)(?:_?partials?|_?layouts?|_?includes?|components?|snippets?|fragments?|shared|macros?|blocks?)\//i;
const PARTIAL_FILE = /(?:^|\/)(?:_[^/]*|(?:[\w-]*[._-])?(?:layout|footer|header|base|signature|master)(?:\.[^/]*)?)$/i;
/** Where a layout's content goes. */
const CONTENT = /^(?:content_for_layout|yield|children|props\.children|block|@content|RenderBody|content|body)\b/i;
/** Of these the last two may also be a value that holds the words of a message. */
const CONTENT_VALUE = /^(?:content_for_layout|yield|children|props\.children|@content|RenderBody)\b/i;
/** What stands before a key where a mail's headers hold the metadata; a header has no remarks. */
const HEADERS = "X-Pecr-";
/** Blank lines before a message are passed over so far. */
const FARTHEST = 2000;

export const rule: Rule = {
  meta: {
    id: "undeclared-purpose",
    summary: "A message that does not declare what it is for.",
    duty: "label-honestly",
    severity: "off",
    fixable: true,
  },

  *check(context): Iterable<Finding> {
    const { purpose, place } = context.message.declared;
    if (purpose) {
      if (!PURPOSE.test(purpose.value)) yield unknown(purpose, context);
      return;
    }
    const range = firstLine(context);
    // Without a place for metadata an author could not follow; and what holds no words is no message yet.
    if (!place || !range || isPartial(context)) return;
    yield {
      range,
      text: "This message does not declare its purpose. Say whether it is service or marketing, so that whoever sends it later can see who may get it.",
      fixes: guesses(context).map((guess) => declare(place, guess)),
    };
  },
};

function unknown({ value, range }: DeclaredValue, context: RuleContext): Finding {
  return {
    range,
    text: `The purpose ${quote(value)} is none that is known here, so it declares nothing. Write service, marketing, mixed, regulatory, research or public-task.`,
    fixes: guesses(context).map((guess) => ({
      title: `Change the purpose to ${guess}`,
      safety: "review" as const,
      edits: [{ range, newText: guess }],
    })),
  };
}

/** What the wording reads as; both where it could be either. */
function guesses({ verdict }: RuleContext): string[] {
  return verdict.class === "unsure" ? ["service", "marketing"] : [verdict.class];
}

function declare(place: DeclarationPlace, guess: string): Fix {
  // Neither a header nor a map in braces has room for a remark.
  const value = place.indent === HEADERS || place.newline === ", " ? guess : `${guess} # check`;
  return {
    title: `Declare the purpose as ${guess}`,
    safety: "review",
    edits: [declareEdit(place, place.indent === HEADERS ? "Purpose" : "purpose", value)],
  };
}

/** The message's first line in the file, near which the metadata goes; undefined where no reader sees a word. */
function firstLine({ message, file }: RuleContext): SourceRange | undefined {
  const { parts, range } = message;
  if (!parts.some(({ foreign, visible }) => foreign === undefined && /[\p{L}\p{N}]/u.test(visible.text)))
    return undefined;
  const head = file.text.slice(range.start, Math.min(range.end, range.start + FARTHEST));
  const lead = head.length - head.trimStart().length;
  const line = /^[^\r\n]{0,80}/.exec(head.slice(lead))![0].trimEnd();
  const start = range.start + lead;
  return { start, end: start + line.length };
}

function isPartial({ file: { path, tags } }: RuleContext): boolean {
  return (
    PARTIAL_FOLDER.test(path) ||
    PARTIAL_FILE.test(path) ||
    tags.some(
      ({ kind, name }) => (kind === "include" && CONTENT.test(name)) || (kind === "value" && CONTENT_VALUE.test(name)),
    )
  );
}
