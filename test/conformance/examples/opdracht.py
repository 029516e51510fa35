"""A second implementation of a small part: the fold up to the adoption of the opdracht, and the gate of the opdracht.

Nothing but the standard library. `python3 opdracht.py FOLDER` holds it against the kit in FOLDER and prints what passed.
"""
import copy
import hashlib
import json
import re
import sys
from pathlib import Path

BLANK = {
    "id": "", "titel": "", "achteraf": False, "verbindingen": [], "fase": "reiswens", "ronde": 1, "seq": 0, "op": "",
    "spelregels": {}, "instap": None, "reiswens": {"opgave": "", "urgentie": [], "doelen": []}, "reizigers": [],
    "opdracht": None, "materiaal": [], "gewist": [], "samengevoegd": [], "oordelen": [], "witteVlekken": [],
    "inzichten": [], "indicatoren": [], "fotoBoodschappen": [], "keuzes": [], "reisgezelschap": None, "mandaat": None,
    "programma": None, "programmas": [], "experimenten": [], "reflecties": [], "leervragen": [], "doelgroepen": [],
    "ontmoetingen": [], "werkzameElementen": [], "elementStanden": [], "terugkoppelingen": [], "reisverslag": None,
    "reisverslagen": [], "toelichtingen": [], "sectieToelichtingen": [], "errata": [], "vastgesteld": [],
    "aankomst": None, "staking": None,
}  # fmt: skip
TEXTS = ["vraag", "aanleiding", "ambitie", "context"]


def put(things, thing):
    """Replaces the thing with this id, or adds it."""
    for place, known in enumerate(things):
        if known["id"] == thing["id"]:
            things[place] = thing
            return
    things.append(thing)


def start(reis, fact):
    reis.update(id=fact["id"], titel=fact["titel"], reiswens=fact["reiswens"])
    reis["achteraf"] = fact.get("achteraf", False)
    reis["spelregels"] = fact.get("spelregels", {})


def write_opdracht(reis, fact):
    before = reis["opdracht"] or {}
    people = {role: before[role] for role in ("opdrachtgever", "reisbegeleider") if role in before}
    reis["opdracht"] = {**people, **fact["opdracht"]}


def appoint(role):
    def apply(reis, fact):
        empty = {field: "" for field in TEXTS}
        reis["opdracht"] = {**(reis["opdracht"] or empty), role: fact[role]}

    return apply


def explain(reis, fact):
    meta = fact["meta"]
    reis["toelichtingen"].append({**fact["toelichting"], "op": meta["op"], "door": meta["door"], "ingetrokken": None})


def withdraw(reis, fact):
    for known in reis["toelichtingen"]:
        if known["id"] == fact["toelichting"]:
            known["ingetrokken"] = {"op": fact["meta"]["op"], "reden": fact["reden"]}


def explain_section(reis, fact):
    said = {**fact["toelichting"], "ronde": reis["ronde"]}
    same = ("artefact", "sectie", "ronde")
    reis["sectieToelichtingen"] = [
        known for known in reis["sectieToelichtingen"] if any(known[key] != said[key] for key in same)
    ] + [said]


def adopt(reis, fact):
    meta = fact["meta"]
    reis["vastgesteld"].append({
        "artefact": "opdracht", "versie": fact["versie"], "ronde": reis["ronde"], "op": meta["op"],
        "door": meta["door"], "seq": fact["seq"], "receipt": fact["receipt"],
    })  # fmt: skip
    for field in ("besluit",):
        if field in fact:
            reis["vastgesteld"][-1][field] = fact[field]


KNOWN = {
    "reis.gestart": start,
    "reis.verbonden": lambda reis, fact: put(reis["verbindingen"], fact["verbinding"]),
    "reiswens.bijgewerkt": lambda reis, fact: reis.update(reiswens=fact["reiswens"]),
    "reiziger.toegevoegd": lambda reis, fact: reis["reizigers"].append(fact["reiziger"]),
    "reiziger.bijgewerkt": lambda reis, fact: put(reis["reizigers"], fact["reiziger"]),
    "opdracht.opgesteld": write_opdracht,
    "opdrachtgever.aangewezen": appoint("opdrachtgever"),
    "reisbegeleider.aangewezen": appoint("reisbegeleider"),
    "regel.toegelicht": explain,
    "toelichting.ingetrokken": withdraw,
    "sectie.toegelicht": explain_section,
    "opdracht.vastgesteld": adopt,
    "reis.gestaakt": lambda reis, fact: reis.update(staking=fact["reden"]),
}


def fold(facts):
    reis = copy.deepcopy(BLANK)
    for fact in copy.deepcopy(facts):
        reis["seq"], reis["op"] = fact["seq"], fact["meta"]["op"]
        if "naar" in fact:
            reis["fase"] = fact["naar"]
        KNOWN[fact["type"]](reis, fact)
    return reis


def number(value):
    """A number as JavaScript writes it: no point in a whole one below 1e21, no zero in front of an exponent."""
    if value == int(value) and abs(value) < 1e21:
        return str(int(value))
    digits, _, exponent = repr(value).partition("e")
    if not exponent and abs(value) >= 1e-6:
        return digits
    power = int(exponent)
    if power == -5 or power == -6:
        return f"{value:.{len(digits.replace('.', '').replace('-', '')) - 1 - power}f}"
    return f"{digits.removesuffix('.0')}e{power:+d}"


def canonical(value):
    """JSON in one form. `json.dumps` with `sort_keys` orders by code point, and writes 12.0 and 1e-07."""
    if isinstance(value, dict):
        fields = sorted(value.items(), key=lambda field: field[0].encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(inner)}" for key, inner in fields) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number(value)
    return json.dumps(value, ensure_ascii=False)


def canonical_hash(value):
    return hashlib.sha256(canonical(value).encode("utf-8")).hexdigest()


def says(text):
    return bool(text and re.search(r"\S", text))


def finding(code, rule, path, level):
    return {"code": code, "rule": rule, "path": path, "level": level}


def person(reis, role):
    """What is missing until the opdracht names a reiziger of this role."""
    named = (reis["opdracht"] or {}).get(role)
    if any(one["id"] == named and one["rol"] == role for one in reis["reizigers"]):
        return []
    missing = [(f"opdracht.{role}-aangewezen", ["opdracht", role])]
    if not any(one["rol"] == role for one in reis["reizigers"]):
        missing.insert(0, (f"opdracht.{role}-ontbreekt", ["reizigers"]))
    return missing


def gate(reis):
    opdracht = reis["opdracht"] or {}
    wens = reis["reiswens"]
    solution = r"\b(invoeren|uitrollen|implementeren|app|platform|aanschaffen|inkopen|subsidieregeling)\b"
    lacks = {
        "opdracht.urgentie-benoemd": [] if wens["urgentie"] else [(None, ["reiswens", "urgentie"])],
        "opdracht.doel-benoemd": [] if wens["doelen"] else [(None, ["reiswens", "doelen"])],
        "opdracht.tekst-compleet": [(None, ["opdracht", one]) for one in TEXTS if not says(opdracht.get(one))],
        "opdracht.reisbegeleider-aangewezen": person(reis, "reisbegeleider"),
        "opdracht.door-opdrachtgever": person(reis, "opdrachtgever"),
        "opdracht.afbakening": [] if says(opdracht.get("afbakening")) else [(None, ["opdracht", "afbakening"])],
        "opdracht.vraag-geen-oplossing": [(None, ["opdracht", "vraag"])]
        if re.search(solution, opdracht.get("vraag", ""), re.IGNORECASE)
        else [],
    }
    advice = {"opdracht.afbakening", "opdracht.vraag-geen-oplossing"}
    answer = {"findings": [], "advice": [], "explained": [], "met": []}
    for rule, missing in lacks.items():
        level = "advies" if rule in advice else "integriteit" if rule == "opdracht.door-opdrachtgever" else "vereist"
        found = [finding(code or rule, rule, path, level) for code, path in missing]
        explained = level == "vereist" and any(
            one["regel"] == rule and one["ronde"] == reis["ronde"] and one["ingetrokken"] is None
            for one in reis["toelichtingen"]
        )
        if not found:
            answer["met"].append(rule)
        elif explained:
            answer["explained"].append(rule)
        else:
            answer["advice" if level == "advies" else "findings"].extend(found)
    return answer


def main(folder):
    names = ("journeys", "states", "folds", "gates", "canonical")
    kit = {name: json.loads((folder / f"{name}.json").read_text("utf-8")) for name in names}
    failed, passed = [], {"canonical": 0, "folds": 0, "gates": 0}
    for vector in kit["canonical"]:
        ok = canonical(vector["value"]) == vector["text"] and canonical_hash(vector["value"]) == vector["sha256"]
        passed["canonical"] += ok
        if not ok:
            failed.append(f"canonical {vector['name']}: {canonical(vector['value'])}")
    for vector in kit["folds"]:
        facts = kit["journeys"][vector["given"]["journey"]][: vector["given"]["seq"]]
        # What an instap brings, and facts after the opdracht, are not in this part.
        if any(fact["type"] not in KNOWN or "instap" in fact for fact in facts):
            continue
        ok = canonical_hash(fold(facts)) == vector["sha256"]
        passed["folds"] += ok
        if not ok:
            failed.append(f"fold {vector['given']}")
    for vector in kit["gates"]:
        if vector["gate"] != "opdracht":
            continue
        ok = gate({**kit["states"][vector["state"]], **vector["change"]}) == vector["expect"]
        passed["gates"] += ok
        if not ok:
            failed.append(f"gate {vector['name']}")
    print(f"canonical: {passed['canonical']} passed, folds: {passed['folds']} passed, gates: {passed['gates']} passed, {len(failed)} failed")
    for one in failed:
        print(one)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
