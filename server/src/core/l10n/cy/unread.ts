/** What could not be read in a file, in Welsh. Drafted without a native speaker's review. What a parser itself says stays English. */

import type { Entry } from "../translator";

/** English templates with numbered holes, and their Welsh. */
export const unread: readonly Entry[] = [
  [
    'No column here is called "text", "message", "body" or the like, so no messages were read.',
    'Nid oes colofn yma o\'r enw "text", "message", "body" neu debyg, felly ni ddarllenwyd negeseuon.',
  ],
  [
    "This quote is never closed, so the rest of the file was read as one field.",
    "Ni chaeir y dyfynnod hwn byth, felly darllenwyd gweddill y ffeil fel un maes.",
  ],
  [
    "Expected the names of placeholders here, each with what is known of it.",
    "Disgwylid enwau dalfannau yma, pob un â'r hyn sy'n hysbys amdano.",
  ],
  ["Placeholders after the first {0} are passed over.", "Anwybyddir dalfannau ar ôl y {0} cyntaf."],
  ["Nothing is said of this placeholder.", "Ni ddywedir dim am y ddalfan hon."],
  ["Expected { min: 2, max: 20 } here.", "Disgwylid { min: 2, max: 20 } yma."],
  ["{0} is none of min, max, unicode.", "Nid yw {0} yn un o min, max, unicode."],
  ["Expected a number of characters here, at most {0}.", "Disgwylid nifer o nodau yma, {0} ar y mwyaf."],
  ["Expected a list of values here.", "Disgwylid rhestr o werthoedd yma."],
  ["Values after the first {0} are not judged.", "Ni fernir gwerthoedd ar ôl y {0} cyntaf."],
  ["Expected words here, so this value is not judged.", "Disgwylid geiriau yma, felly ni fernir y gwerth hwn."],
  [
    "This {0} part was not read, because only plain text and HTML are.",
    "Ni ddarllenwyd y rhan {0} hon, am mai testun plaen a HTML yn unig a ddarllenir.",
  ],
  [
    'This part is in the character set "{0}", which is not read. Save it as UTF-8.',
    'Mae\'r rhan hon yn y set nodau "{0}", nas darllenir. Cadwch hi fel UTF-8.',
  ],
  [
    'This part uses the transfer encoding "{0}", which is not known, so it was not read.',
    "Mae'r rhan hon yn defnyddio'r amgodiad trosglwyddo \"{0}\", nad yw'n hysbys, felly nis darllenwyd.",
  ],
  [
    "This part does not decode as {0} in {1}; what follows may be misread.",
    "Nid yw'r rhan hon yn datgodio fel {0} yn {1}; gellir camddarllen yr hyn sy'n dilyn.",
  ],
  [
    "This front matter is never closed, so it was read as part of the message. Close it with a line of three hyphens.",
    "Ni chaeir y rhagfater hwn byth, felly fe'i darllenwyd fel rhan o'r neges. Caewch ef â llinell o dri chysylltnod.",
  ],
  [
    "Elements are nested more than 1,000 deep here; deeper ones are read as plain text.",
    "Mae elfennau wedi'u nythu fwy na 1,000 o lefelau yma; darllenir rhai dyfnach fel testun plaen.",
  ],
  [
    "Elements are nested more than 300 deep here, so these were not read.",
    "Mae elfennau wedi'u nythu fwy na 300 o lefelau yma, felly ni ddarllenwyd y rhain.",
  ],
  [
    "This comment is never closed, so nothing after it was read. Close it with -->.",
    "Ni chaeir y sylw hwn byth, felly ni ddarllenwyd dim ar ei ôl. Caewch ef â -->.",
  ],
  [
    "This tag is never closed, so what follows it was not read.",
    "Ni chaeir y tag hwn byth, felly ni ddarllenwyd yr hyn sy'n ei ddilyn.",
  ],
  [
    "Values are nested more than {0} deep here, so these were not read.",
    "Mae gwerthoedd wedi'u nythu fwy na {0} o lefelau yma, felly ni ddarllenwyd y rhain.",
  ],
  [
    "Values are nested more than {0} deep in this file, so it was not read.",
    "Mae gwerthoedd wedi'u nythu fwy na {0} o lefelau yn y ffeil hon, felly nis darllenwyd.",
  ],
  [
    "This bracket is never closed; the end of the file may be missing.",
    "Ni chaeir y cromfach hwn byth; gall fod diwedd y ffeil ar goll.",
  ],
  [
    "This {0} is never closed; the end of the file may be missing.",
    "Ni chaeir y {0} hwn byth; gall fod diwedd y ffeil ar goll.",
  ],
  [
    "Here are a thousand signs without a word between them, so this file was not read as code.",
    "Dyma fil o arwyddion heb air rhyngddynt, felly ni ddarllenwyd y ffeil hon fel cod.",
  ],
  ["The HTML that is set here was not read.", "Ni ddarllenwyd yr HTML a osodir yma."],
  [
    "{0} is nested too deep, so what it declares was not read.",
    "Mae {0} wedi'i nythu'n rhy ddwfn, felly ni ddarllenwyd yr hyn y mae'n ei ddatgan.",
  ],
  ["This comment", "y sylw hwn"],
  ["This front matter", "y rhagfater hwn"],
  [
    "{0} could not be read as YAML: {1}. What it declares may be missed.",
    "Ni ellid darllen {0} fel YAML: {1}. Gellir colli'r hyn y mae'n ei ddatgan.",
  ],
  [
    "This could not be read as YAML: {0}. What follows may be missed.",
    "Ni ellid darllen hyn fel YAML: {0}. Gellir colli'r hyn sy'n dilyn.",
  ],
  [
    "This message says that it has several parts but names no boundary between them, so its body was not read.",
    "Mae'r neges hon yn dweud bod iddi sawl rhan ond nid yw'n enwi ffin rhyngddynt, felly ni ddarllenwyd ei chorff.",
  ],
  [
    "Parts are nested more than 50 deep here, so these were not read.",
    "Mae rhannau wedi'u nythu fwy na 50 o lefelau yma, felly ni ddarllenwyd y rhain.",
  ],
  [
    "The end of this message's parts is missing, so it may have been cut off and what followed was not read.",
    "Mae diwedd rhannau'r neges hon ar goll, felly gall fod wedi'i thorri'n fyr ac ni ddarllenwyd yr hyn a ddilynai.",
  ],
  [
    "This message has more than 200 parts; the others were not read.",
    "Mae gan y neges hon fwy na 200 o rannau; ni ddarllenwyd y lleill.",
  ],
  [
    "This file holds more than 5,000 messages; those from here on were not read.",
    "Mae'r ffeil hon yn dal mwy na 5,000 o negeseuon; ni ddarllenwyd y rhai o'r fan hon ymlaen.",
  ],
  [
    "This document is larger than five million characters, so it was not linted.",
    "Mae'r ddogfen hon yn fwy na phum miliwn o nodau, felly ni wiriwyd hi.",
  ],
  [
    "PECR Lint failed on this document, so nothing was checked. Please report it.",
    "Methodd PECR Lint ar y ddogfen hon, felly ni wiriwyd dim. Rhowch wybod am hyn, os gwelwch yn dda.",
  ],
];
