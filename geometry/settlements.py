"""The settlements: coordinates, population and region from the package; names, repairs and what is left out from settlements.tsv."""

import json

import sources

# GeoNames first-level codes and the regions they stand for. 08 is Baikonur, leased but lying in Kyzylorda region.
REGION_OF = {
    "01": "KZ-19", "02": "KZ-75", "03": "KZ-11", "04": "KZ-15", "05": "KZ-71", "06": "KZ-23", "07": "KZ-27",
    "08": "KZ-43", "09": "KZ-47", "10": "KZ-61", "11": "KZ-55", "12": "KZ-35", "13": "KZ-39", "14": "KZ-43",
    "15": "KZ-63", "16": "KZ-59", "17": "KZ-31", "1537272": "KZ-79",
    "12510143": "KZ-10", "12510144": "KZ-33", "12510145": "KZ-62",
}  # fmt: skip

# Rank of a settlement without one by hand: the first line it reaches. 0 and 1 are for capitals and centres of regions.
RANKS = [(50_000, 2), (20_000, 3), (10_000, 4), (5_000, 5), (0, 6)]


def read(folder):
    """Settlements as dicts, most important first. Fails when table and package do not match, so that neither goes stale."""
    table = rows(folder / "settlements.tsv")
    package = sources.settlements()
    missing, unknown = package.keys() - table.keys(), table.keys() - package.keys()
    if missing or unknown:
        raise SystemExit(f"settlements.tsv lacks {sorted(missing)} and has unknown {sorted(unknown)}")
    repairs = json.loads((folder / "settlement-repairs.json").read_text(encoding="utf-8"))
    places = []
    for key, (kk, ru, en, region, rank, _) in table.items():
        if kk == "-":
            continue
        city = package[key]
        population = 0 if str(key) in repairs["populationUnknown"] else city["population"]
        places.append({
            "id": repairs["ids"].get(str(key), str(key)),
            "kk": kk, "ru": ru, "en": en,
            "lat": city["latitude"], "lon": city["longitude"],
            "population": population,
            "region": region or REGION_OF[city["admin1code"]],
            "rank": int(rank) if rank else next(rank for least, rank in RANKS if population >= least),
        })  # fmt: skip
    places += repairs["added"]
    return sorted(places, key=lambda place: (place["rank"], -place["population"], place["en"], place["id"]))


def rows(path):
    table = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        fields = line.split("\t")
        fields += [""] * (7 - len(fields))
        table[int(fields[0])] = fields[1:]
    return table


def build(places):
    return {
        "format": "togys-settlements",
        "version": 1,
        "settlements": [
            [
                place["id"], place["kk"], place["ru"], place["en"], round(place["lat"], 3), round(place["lon"], 3),
                place["population"], place["region"], place["rank"],
            ]
            for place in places
        ],
    }  # fmt: skip
