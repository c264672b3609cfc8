/** The United Kingdom: the Privacy and Electronic Communications (EC Directive) Regulations 2003, with the guidance that reads them. */

import type { Profile } from "../types";
import { classification } from "./uk/classification";
import { calls } from "./uk/calls";
import { consent } from "./uk/consent";
import { identity } from "./uk/identity";
import { optOut } from "./uk/optOut";
import { tracking } from "./uk/tracking";

export const profile: Profile = {
  id: "uk-pecr",
  title: "UK PECR",
  duties: { ...classification, ...optOut, ...identity, ...calls, ...consent, ...tracking },
};
