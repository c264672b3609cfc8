/** Each message of a file before any rule: its channel, what it shows, and what it reads as, on every way through its conditions. */

import { sentWays, type Variant, variantsOf } from "./branches/variants";
import { channels } from "./channels";
import { inferChannel } from "./channels/infer";
import type { Classifier } from "./classify/verdict";
import { withIncludes, withSubject } from "./includes/read";
import { readFile } from "./read";
import { sentencesOf } from "./text/messageSentences";
import { withDeclared } from "./text/placeholders";
import type {
  Channel,
  KnownFacts,
  LintOptions,
  Message,
  Place,
  ReadProblem,
  Recognised,
  SourceFile,
  SourceRange,
  TaggedFile,
  Verdict,
} from "./types";
import { type Allowed, allowedIn } from "./vocabulary/allow";

/** What a message is and shows, before any rule. Also serves the palette and `classify`. */
export interface Judged {
  readonly message: Message;
  readonly channel: Channel;
  readonly recognised: Recognised;
  readonly verdict: Verdict;
}

/** A file's messages in their order, each judged by the way that most needs marketing handling. */
export interface JudgedFile {
  readonly judged: Judged[];
  readonly unread: readonly ReadProblem[];
  readonly file: TaggedFile;
}

/** As `lint` without rules: for the palette, the footer and `classify`. Conditions beyond the cap are not reported here. */
export function judgeFile(source: SourceFile, options: LintOptions, classifier: Classifier): JudgedFile {
  const { file, template } = readFile(source, options.facts.engines, options.facts.files);
  const unread: ReadProblem[] = [...template.problems];
  const judged = template.messages
    .filter(({ ofForm }) => !ofForm)
    .map((message) => {
      const { ways, capped } = judgeVariants(message, file, options, classifier);
      if (capped) unread.push(cappedProblem(message.range, ways.length));
      return gravest(ways).judged;
    });
  return { judged, unread, file };
}

/** One way that a template can read, judged. */
export interface Way {
  readonly variant: Variant;
  readonly judged: Judged;
  /** Wording that the configuration allows, and what it would read as with it. */
  readonly allowed?: readonly Allowed[];
  readonly whole?: Verdict;
}

/** Every way that is sent, judged; `capped` when there are more than were walked. */
export function judgeVariants(
  read: Message,
  file: TaggedFile,
  options: LintOptions,
  classifier: Classifier,
): { ways: Way[]; capped: boolean; facts: KnownFacts } {
  // The ways of a template have most of their sentences in common.
  const memory = options.memory ?? new Map<string, unknown>();
  const facts = withDeclared(options.facts, read.declared);
  const channelId = inferChannel(read, file, facts);
  const channel = channels.find(({ id }) => id === channelId) ?? channels[0]!;
  const whole = withSubject({ ...read, channel: channel.id }, file, facts);
  const { variants, capped } = variantsOf(whole, facts.allowedValues);
  const ways = sentWays(variants).map((variant): Way => {
    const { message } = variant;
    const sentences = sentencesOf(message);
    const recognised = withIncludes(channel.recognise(message, sentences, facts), message, file, channel, facts);
    const judge = (hidden: readonly Place[]) => classifier.classify(sentences, hidden, memory);
    const allowed = allowedIn(message, facts);
    if (allowed.length === 0)
      return { variant, judged: { message, channel, recognised, verdict: judge(recognised.hidden) } };
    const verdict = judge([...recognised.hidden, ...allowed.map(({ place }) => place)]);
    return { variant, allowed, whole: judge(recognised.hidden), judged: { message, channel, recognised, verdict } };
  });
  return { ways, capped, facts };
}

/** The way that most needs marketing handling. */
export function gravest(ways: readonly Way[]): Way {
  return ways.reduce((worst, way) => (way.judged.verdict.probability > worst.judged.verdict.probability ? way : worst));
}

/** Ways that were not walked are said, never passed over as clean. */
export function cappedProblem(range: SourceRange, checked: number): ReadProblem {
  return {
    range: beginning(range),
    text: `The conditions of this template make more different messages than could be checked; ${checked} of them were.`,
  };
}

/** Where to tell of a message as a whole: its first character. */
export function beginning({ start, end }: SourceRange): SourceRange {
  return { start, end: Math.min(end, start + 1) };
}
