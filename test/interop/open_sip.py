"""Opens an archive package (SIP) and verifies it. Knows MDTO and nothing of the library that made the package.

Usage: python3 open_sip.py FOLDER. Prints one JSON object: figures, and every problem that was found.
"""

import hashlib
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

MDTO = "{https://www.nationaalarchief.nl/mdto}"


def text(element, path):
    return (element.findtext("/".join(MDTO + name for name in path.split("/"))) or "").strip()


def opened(folder):
    problems = []
    objects, files = {}, {}
    for path in sorted((folder / "metadata").rglob("*.xml")):
        try:
            root = ElementTree.parse(path).getroot()
        except ElementTree.ParseError as error:
            problems.append(f"{path.name}: no XML ({error})")
            continue
        if root.tag != MDTO + "MDTO" or len(root) != 1:
            problems.append(f"{path.name}: not one MDTO object")
            continue
        kind = root[0].tag.removeprefix(MDTO)
        key = (text(root[0], "identificatie/identificatieBron"), text(root[0], "identificatie/identificatieKenmerk"))
        if "" in key:
            problems.append(f"{path.name}: without identification")
        if key in objects or key in files:
            problems.append(f"{path.name}: identification used twice")
        (files if kind == "bestand" else objects)[key] = root[0]

    every = {**objects, **files}
    references = 0
    for key, element in every.items():
        for reference in element.iter(MDTO + "verwijzingIdentificatie"):
            references += 1
            to = (text(reference, "identificatieBron"), text(reference, "identificatieKenmerk"))
            if to not in every:
                problems.append(f"{key[1]}: refers to {to[1]}, which is not in the package")

    def refers(element, name):
        return {
            (text(one, "verwijzingIdentificatie/identificatieBron"), text(one, "verwijzingIdentificatie/identificatieKenmerk"))
            for one in element.findall(MDTO + name)
        }

    # Each relation is told from both sides.
    for there, back in (("heeftRepresentatie", "isRepresentatieVan"), ("bevatOnderdeel", "isOnderdeelVan")):
        for key, element in every.items():
            for to in refers(element, there):
                if to in every and key not in refers(every[to], back):
                    problems.append(f"{to[1]}: does not say {back} {key[1]}")
            for to in refers(element, back):
                if to in every and key not in refers(every[to], there):
                    problems.append(f"{to[1]}: does not say {there} {key[1]}")

    roots = [key for key, element in objects.items() if not element.findall(MDTO + "isOnderdeelVan")]
    if len(roots) != 1:
        problems.append(f"{len(roots)} objects are part of nothing; there is one dossier")

    described = set()
    for key, element in files.items():
        address = text(element, "URLBestand")
        path = (folder / address).resolve()
        if folder.resolve() not in path.parents or not path.is_file():
            problems.append(f"{key[1]}: no file at {address}")
            continue
        described.add(path)
        content = path.read_bytes()
        if str(len(content)) != text(element, "omvang"):
            problems.append(f"{key[1]}: another size than its description says")
        for checksum in element.findall(MDTO + "checksum"):
            name = text(checksum, "checksumAlgoritme/begripLabel").lower().replace("-", "")
            if hashlib.new(name, content).hexdigest() != text(checksum, "checksumWaarde"):
                problems.append(f"{key[1]}: another {name} than its description says")
        if not element.findall(MDTO + "checksum"):
            problems.append(f"{key[1]}: without a checksum")
    for path in (folder / "bestanden").rglob("*"):
        if path.is_file() and path.resolve() not in described:
            problems.append(f"{path.name}: described by nothing")

    return {
        "informatieobjecten": len(objects),
        "bestanden": len(files),
        "references": references,
        "problems": sorted(problems),
    }


print(json.dumps(opened(Path(sys.argv[1]))))
