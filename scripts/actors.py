#!/usr/bin/env python3
"""Measure the layer of actors that `casus annotate` prints.

  actors.py --make-input DATA > IN.jsonl      write the texts
  actors.py DATA OUT.jsonl [--errors]         print `name value` lines

DATA is the folder of the development sets; OUT.jsonl is what `casus annotate --format jsonl` made
of IN.jsonl. Offsets are code points, end exclusive.

  PLV_recall, AW_recall, cameo_recall   marked sources and targets that share a character with an
                                        actor of the layer (plv/PLV_train.tsv, plv/AW_train.tsv,
                                        cameo/cameo_ner_train.txt), without being given them
  *_close                               those of which half the characters are shared, counted over
                                        both spans together
  news_code, news_sector                codes and sectors right of the annotated actors of whole
  news_reference                        articles (news-gold), given their spans; pronouns, groups and
                                        definite descriptions among them
  gsr_code, gsr_sector                  the same of the PLOVER gold standard records
"""
import argparse
import csv
import glob
import json
import os
import re
import sys

BACK = re.compile(r"^(he|she|it|they|him|her|them|we|us|i|its|their|his|our|both( \w+)?|"
                  r"the (two|three|four|five)( \w+)+|each other|who|which)$|^the [a-z]\w*( [a-z]\w*)*$|"
                  r"^(both|each|these|those|that|this) ", re.I)
SECTORS = set("GOV MIL COP SPY JUD LEG PTY REB PRM UAF OPP CVL REF BUS JRN REL ELI EDU MED LAB CRM SET "
              "AGR HRI ENV IGO NGO IMG MNC UNK".split())


def unmark(marked):
    """Text without <s> and <t> marks, and [(start, end)]."""
    text, spans, stack, pos = [], [], [], 0
    for part in re.split(r"(</?[st]>)", marked):
        if re.fullmatch(r"<[st]>", part):
            stack.append(pos)
        elif re.fullmatch(r"</[st]>", part):
            if stack:
                spans.append((stack.pop(), pos))
        else:
            text.append(part)
            pos += len(part)
    return "".join(text), spans


def rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        yield from csv.DictReader(f, delimiter="\t")


def marked(name, path):
    """[(id, text, date, [span])] of a file of marked sentences."""
    for n, r in enumerate(rows(path), 1):
        text, spans = unmark(r["marked_sentence"])
        yield "%s%d" % (name, n), text, "", [{"start": a, "end": b} for a, b in spans]


def cameo(path):
    """The same of a file with a token and a label a line; S and T are measured, R is not."""
    n, text, spans = 0, "", []
    with open(path, encoding="utf-8") as f:
        for line in list(f) + ["\n"]:
            if line.strip():
                word, label = line.split()
                if text:
                    text += " "
                start = len(text)
                text += word
                if label[0] == "I" and spans and spans[-1]["label"] == label[2:] and spans[-1]["end"] == start - 1:
                    spans[-1]["end"] = len(text)
                elif label != "O":
                    spans.append({"start": start, "end": len(text), "label": label[2:]})
            elif text:
                n += 1
                yield "cameo%d" % n, text, "", [s for s in spans if s["label"] in "ST"]
                text, spans = "", []


def news(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as f:
            art = json.load(f)
        seen, spans = set(), []
        for e in art["events"]:
            for a in e["source"] + e["target"]:
                key = a["start"], a["end"], a["code"]
                if a["end"] > a["start"] and key not in seen:
                    seen.add(key)
                    spans.append({"start": a["start"], "end": a["end"], "codes": [a["code"]] + a.get("alt_codes", []),
                                  "sector": a.get("sector") or ""})
        yield "news" + str(art["id"]), art["text"], art["published"], spans


def gsr(path):
    with open(path, encoding="utf-8") as f:
        records = json.load(f)
    for n, r in enumerate(records, 1):
        text = r.get("text") or ""
        spans = []
        for a in [x for side in ("source", "target") for x in r.get(side) or [] if isinstance(x, dict)]:
            words, code = a.get("actorText") or "", a.get("code") or ""
            at = text.find(words)
            if words and at >= 0:
                sector = a.get("sector") or code[3:6]
                spans.append({"start": at, "end": at + len(words), "codes": [code[:3]] if len(code) > 2 and code[:3] != "---" else [],
                              "sector": sector if sector in SECTORS else ""})
        if text:
            yield "gsr%d" % n, text, r.get("date") or "", spans


def gold(data):
    yield "PLV", marked("PLV", os.path.join(data, "plv/PLV_train.tsv"))
    yield "AW", marked("AW", os.path.join(data, "plv/AW_train.tsv"))
    yield "cameo", cameo(os.path.join(data, "cameo/cameo_ner_train.txt"))
    yield "news", news(os.path.join(data, "news-gold"))
    yield "gsr", gsr(os.path.join(data, "plover-gsr/plover_gsr_odd_clean.json"))


def fit(a, b):
    """Shared characters over joined ones."""
    shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return 0 if shared <= 0 else shared / (max(a["end"], b["end"]) - min(a["start"], b["start"]))


def best(span, layer):
    """The actor of the layer that covers the span best, and how well; a phrase and its core count."""
    top, well = None, 0
    for p in layer:
        for q in [p] + p["actors"][:1]:
            f = fit(span, q)
            if f > well:
                top, well = p, f
    return top, well


class Share:
    def __init__(self):
        self.right, self.all = {}, {}

    def count(self, name, ok):
        self.right[name] = self.right.get(name, 0) + bool(ok)
        self.all[name] = self.all.get(name, 0) + 1

    def show(self):
        for name, n in self.all.items():
            print("%s %.4f %d %d" % (name, self.right[name] / n, self.right[name], n))


def near(text, span):
    return re.sub(r"\s+", " ", text[max(0, span["start"] - 70):span["start"]] + "[" + text[span["start"]:span["end"]] + "]" + text[span["end"]:span["end"] + 60])


def who(party):
    if not party:
        return "nobody"
    return "; ".join("%s %s %s (%s, %s)" % (a.get("code", ""), ",".join(a.get("sectors") or []), a.get("name", ""), party["kind"], a.get("why") or party.get("rule", "")) for a in party["actors"]) or party["kind"]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("data")
    ap.add_argument("out", nargs="?")
    ap.add_argument("--make-input", action="store_true")
    ap.add_argument("--errors", action="store_true", help="list what was missed or is wrong")
    o = ap.parse_args()
    if o.make_input:
        for _, docs in gold(o.data):
            for id, text, date, _ in docs:
                print(json.dumps({"id": id, "published": date, "text": text}))
        return
    if not o.out:
        ap.error("OUT.jsonl is needed")
    layers = {}
    with open(o.out, encoding="utf-8") as f:
        for line in f:
            d = json.loads(line)
            layers[d["id"]] = d["actors"]
    share = Share()

    def judge(name, ok, text, span, want, party):
        share.count(name, ok)
        if not ok and o.errors:
            print("%s %s want %s got %s" % (name, near(text, span), want, who(party)))

    for name, docs in gold(o.data):
        for id, text, _, spans in docs:
            for span in spans:
                party, well = best(span, layers.get(id, []))
                if name in ("PLV", "AW", "cameo"):
                    judge(name + "_recall", party, text, span, "an actor", party)
                    share.count(name + "_close", well >= 0.5)
                    continue
                actors = party["actors"] if party else []
                if span["codes"] and "UNK" not in span["codes"]:
                    ok = any((a.get("code") or "")[:len(c)] == c for a in actors for c in span["codes"])
                    judge(name + "_code", ok, text, span, "/".join(span["codes"]), party)
                    if name == "news" and BACK.search(text[span["start"]:span["end"]]):
                        share.count("news_reference", ok)
                if len(span["sector"]) == 3:
                    judge(name + "_sector", any(span["sector"] in (a.get("sectors") or []) for a in actors), text, span, span["sector"], party)
    share.show()


if __name__ == "__main__":
    main()
