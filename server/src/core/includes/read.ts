/** What included files add to a message: ways out, consent and sender that stand there, and a subject from a file beside it. */

import { sentencesOf } from "../text/messageSentences";
import type { Channel, KnownFacts, Message, MessagePart, OptOut, Recognised, SourceFile, VisibleText } from "../types";
import { readFile } from "../read";
import { subjectCandidates } from "./candidates";
import { resolveIncludes } from "./wanted";

/** Includes of includes of includes; deeper ones, and circles, are not followed. */
const DEEPEST = 5;

/** The message's own places, and one for each way out found in an included file, at the include's place. */
export function withIncludes(
  recognised: Recognised,
  message: Message,
  file: SourceFile,
  channel: Channel,
  facts: KnownFacts,
): Recognised {
  const found = { optOuts: [] as OptOut[], consent: false, sender: false, unread: [] as string[] };
  follow(message, file.path, { channel, facts, seen: new Set([file.path]), depth: 0 }, found);
  for (const layout of facts.layouts) {
    if (facts.files.has(layout))
      readInto(
        { name: layout, path: layout, range: { start: message.range.start, end: message.range.start } },
        { channel, facts, seen: new Set([file.path]), depth: 0 },
        found,
      );
  }
  if (found.optOuts.length === 0 && !found.consent && !found.sender && found.unread.length === 0) return recognised;
  const start = { part: message.parts[0]!, range: { start: 0, end: 0 } };
  return {
    ...recognised,
    optOuts: [...recognised.optOuts, ...found.optOuts],
    consentReferences: found.consent ? [...recognised.consentReferences, start] : recognised.consentReferences,
    senderElsewhere: recognised.senderElsewhere || found.sender,
    unreadIncludes: found.unread,
  };
}

interface Walk {
  readonly channel: Channel;
  readonly facts: KnownFacts;
  readonly seen: Set<string>;
  readonly depth: number;
}
interface Found {
  readonly optOuts: OptOut[];
  consent: boolean;
  sender: boolean;
  readonly unread: string[];
}

function follow(message: Message, path: string, walk: Walk, found: Found): void {
  for (const include of resolveIncludes(message, path, walk.facts.files, walk.facts.layouts)) {
    if (include.path === undefined) found.unread.push(include.name);
    else readInto({ ...include, path: include.path }, walk, found);
  }
}

function readInto(include: { name: string; path: string; range: OptOut["range"] }, walk: Walk, found: Found): void {
  const { channel, facts, seen, depth } = walk;
  if (depth >= DEEPEST || seen.has(include.path)) return;
  seen.add(include.path);
  const source = { uri: "", path: include.path, languageId: "", text: facts.files.get(include.path)! };
  const { template } = readFile(source, facts.engines);
  for (const message of template.messages) {
    const inner = channel.recognise(message, sentencesOf(message), facts);
    for (const optOut of inner.optOuts)
      found.optOuts.push({
        range: include.range,
        how: optOut.how,
        foundIn: include.path,
        ...(optOut.fault ? { fault: { text: `In ${include.path}: ${optOut.fault.text}` } } : {}),
      });
    found.consent ||= inner.consentReferences.length > 0;
    found.sender ||= inner.senders.length > 0;
    const before = found.optOuts.length;
    follow(message, include.path, { ...walk, depth: depth + 1 }, found);
    for (let at = before; at < found.optOuts.length; at++)
      found.optOuts[at] = { ...found.optOuts[at]!, range: include.range };
  }
}

/** With the subject of a file beside it, where the message has none of its own. */
export function withSubject(message: Message, file: SourceFile, { files, engines }: KnownFacts): Message {
  if (message.channel !== "email" || files.size === 0 || message.parts.some(({ kind }) => kind === "subject"))
    return message;
  const path = subjectCandidates(file.path).find((candidate) => files.has(candidate));
  if (path === undefined) return message;
  const { template } = readFile({ uri: "", path, languageId: "", text: files.get(path)! }, engines);
  const text = template.messages[0]?.parts.find(({ kind }) => kind === "body")?.visible.text.trim() ?? "";
  if (text === "") return message;
  const subject: MessagePart = {
    kind: "subject",
    visible: elsewhere(text, message.range.start),
    slots: [],
    links: [],
    controls: [],
    foreign: path,
  };
  return { ...message, parts: [subject, ...message.parts] };
}

/** Text of another file: every place in it is the point where this message begins. */
function elsewhere(text: string, at: number): VisibleText {
  const point = { start: at, end: at };
  return { text, toSource: () => point, pieces: () => [], toVisible: () => ({ start: 0, end: 0 }) };
}
