/** Scripts for calls that a person makes: no consent is asked for, but who objected or is registered must not be called. */

import { spokenChannel } from "./spokenChannel";

/** The way out is to say so. */
export const channel = spokenChannel(
  {
    id: "live-call",
    label: "live call",
    asks: "must leave out people who objected and numbers on the TPS or CTPS",
  },
  {
    optOut: {
      title: "Add what to say to those who want no calls",
      line: () => "If you would rather we did not call again, tell me now and I will take your number off our list.",
    },
  },
);
