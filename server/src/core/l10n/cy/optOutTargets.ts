/** Findings about where an unsubscribe link leads, in Welsh. Drafted without a native speaker's review. */

import type { Entry } from "../translator";

/** English templates with numbered holes, and their Welsh. */
export const optOutTargets: readonly Entry[] = [
  [
    'This unsubscribe link points to "{0}", which is no address.',
    "Mae'r ddolen dad-danysgrifio hon yn pwyntio at \"{0}\", nad yw'n gyfeiriad.",
  ],
  [
    'This unsubscribe link holds "{0}" where it should say who asks to stop.',
    "Mae'r ddolen dad-danysgrifio hon yn dal \"{0}\" lle dylai ddweud pwy sy'n gofyn am stopio.",
  ],
  [
    'This unsubscribe link begins with "{0}", which no program can open.',
    'Mae\'r ddolen dad-danysgrifio hon yn dechrau gyda "{0}", na all unrhyw raglen ei agor.',
  ],
  [
    'This unsubscribe link points to "{0}", and no address has a blank in its name.',
    'Mae\'r ddolen dad-danysgrifio hon yn pwyntio at "{0}", ac nid oes bwlch yn enw unrhyw gyfeiriad.',
  ],
  [
    '"{0}" has its brackets twice, so it will be sent with brackets, or as it stands.',
    'Mae gan "{0}" ei fachau ddwywaith, felly fe\'i hanfonir gyda bachau, neu fel y mae.',
  ],
  [
    '"{0}" closes with another bracket than it opens with, so it will be sent as it stands.',
    "Mae \"{0}\" yn cau â bach gwahanol i'r un y mae'n agor ag ef, felly fe'i hanfonir fel y mae.",
  ],
  [
    "This unsubscribe link opens an e-mail that is addressed to nobody.",
    "Mae'r ddolen dad-danysgrifio hon yn agor e-bost nad yw wedi'i gyfeirio at neb.",
  ],
  [
    'This unsubscribe link opens an e-mail to "{0}", which is no address.',
    "Mae'r ddolen dad-danysgrifio hon yn agor e-bost at \"{0}\", nad yw'n gyfeiriad.",
  ],
  [
    "Where its value is missing, this unsubscribe link leads nowhere.",
    "Lle mae ei gwerth ar goll, nid yw'r ddolen dad-danysgrifio hon yn arwain i unman.",
  ],
  [
    'This unsubscribe link points to "{0}", which looks like a test system that readers cannot reach.',
    "Mae'r ddolen dad-danysgrifio hon yn pwyntio at \"{0}\", sy'n edrych fel system brofi na all darllenwyr ei chyrraedd.",
  ],
  [
    "This unsubscribe link names nobody, so the page behind it cannot know whom to stop.",
    "Nid yw'r ddolen dad-danysgrifio hon yn enwi neb, felly ni all y dudalen y tu ôl iddi wybod pwy i'w stopio.",
  ],
  [
    "This unsubscribe link leads to the home page, not to a way to stop.",
    "Mae'r ddolen dad-danysgrifio hon yn arwain at yr hafan, nid at ffordd o stopio.",
  ],
  [
    'This unsubscribe link leads to the page "{0}", not to a way to stop.',
    'Mae\'r ddolen dad-danysgrifio hon yn arwain at y dudalen "{0}", nid at ffordd o stopio.',
  ],
  [
    'This unsubscribe link leads to what "{0}" stands for, not to a way to stop.',
    'Mae\'r ddolen dad-danysgrifio hon yn arwain at yr hyn y mae "{0}" yn ei gynrychioli, nid at ffordd o stopio.',
  ],
];
