/** What the reader of HTML remembers of elements until they end, and whether words between them are seen. */

import type { MessagePart, ReadProblem, SourceRange } from "../types";
import type { Forms } from "./forms";
import type { Meta } from "./htmlAttributes";
import { SEEN_IN_HEAD } from "./htmlElements";
import type { PartBuilder } from "./source";

/** What a person sees of one HTML text. `parts` and `problems` lead to the file; `comments`, their insides only, and other offsets are of `source.text`. */
export interface HtmlBody {
  readonly parts: readonly MessagePart[];
  readonly comments: readonly SourceRange[];
  /** In order of the text; ranges are of `source.text`. */
  readonly metas: readonly Meta[];
  /** Offset in `source.text` before the end of the body, or after the last block. */
  readonly footerAt: number;
  readonly problems: readonly ReadProblem[];
}

/** Where the words and the boxes of a piece of HTML go that stands inside another language. */
export interface ReadInto {
  readonly builder: PartBuilder;
  readonly forms: Forms;
}

/** An element whose end has not been met. */
export interface OpenElement {
  readonly name: string;
  readonly unseen: boolean;
  readonly hidden: boolean;
  /** It sets the size of its text: to none, or to one that is seen. */
  readonly size?: "none" | "some" | undefined;
  readonly link?: {
    readonly href: string;
    readonly from: number;
    readonly start: number;
    readonly builder: PartBuilder;
  };
}

/** What the open elements do to the sight of words. */
export class Sight {
  /** Unseen elements around an element that is shown all the same. */
  readonly #suspended: number[] = [];
  /** Whether text is tiny, outside each element that sets a size; an element within may give it one again, as compiled MJML does everywhere. */
  readonly #sizes: boolean[] = [];
  #unseen = 0;
  #hidden = 0;
  #tiny = false;

  /** Nothing of it is ever shown: a script, a head. */
  get unseen(): boolean {
    return this.#unseen > 0;
  }

  /** Styled out of sight. */
  get hidden(): boolean {
    return this.#hidden > 0 || this.#tiny;
  }

  /** In sight, given the size of the text. */
  sees(size?: "none" | "some"): boolean {
    return !this.unseen && this.#hidden === 0 && !(size ? size === "none" : this.#tiny);
  }

  enter({ name, unseen, hidden, size }: OpenElement): void {
    if (SEEN_IN_HEAD.has(name)) {
      this.#suspended.push(this.#unseen);
      this.#unseen = 0;
    }
    if (unseen) this.#unseen++;
    if (hidden) this.#hidden++;
    if (size) this.#sizes.push(this.#tiny);
    if (size) this.#tiny = size === "none";
  }

  leave({ name, unseen, hidden, size }: OpenElement): void {
    if (hidden) this.#hidden--;
    if (size) this.#tiny = this.#sizes.pop() ?? false;
    if (unseen) this.#unseen--;
    if (SEEN_IN_HEAD.has(name)) this.#unseen = this.#suspended.pop() ?? 0;
  }
}
