/** Every type that crosses a stage boundary, in pipeline order. Knows no editor, protocol, file system or clock. */

export type * from "./types/range";
export type * from "./types/template";
export type * from "./types/message";
export type * from "./types/visible";
export type * from "./types/recognised";
export type * from "./types/verdict";
export type * from "./types/register";
export type * from "./types/rule";
export type * from "./types/profile";
export type * from "./types/report";
