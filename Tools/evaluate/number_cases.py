#!/usr/bin/env python3
"""Numbers and amounts for the scorer score_numbers.py, whose kinds and units are those of Recognizers-Text.

usage: number_cases.py prepare GOLD.jsonl[.gz] OUT.jsonl        {"id", "text"}: what is analysed
       number_cases.py predictions ANALYSED.jsonl OUT.json      from the output of lede analyze --only entities

A mention counts for every kind that it answers: “more than $5” is a number (5), a currency and a range. Cents stay cents there, where Lede has
them in dollars; one-sided bounds are intervals.
"""
import gzip
import json
import re
import sys

UNITS = {
    "km": "Kilometer", "m": "Meter", "dm": "Decimeter", "cm": "Centimeter", "mm": "Millimeter", "µm": "Micrometer", "nm": "Nanometer",
    "pm": "Picometer", "mi": "Mile", "ft": "Foot", "in": "Inch", "yd": "Yard", "ly": "Light year", "t": "Metric ton", "ton": "Ton", "kg": "Kilogram",
    "g": "Gram", "mg": "Milligram", "µg": "Microgram", "lb": "Pound", "oz": "Ounce", "st": "Stone", "ha": "Hectare", "ac": "Acre", "L": "Liter",
    "mL": "Milliliter", "cL": "Centiliter", "gal": "Gallon", "bbl": "Barrel", "bu": "Bushel", "qt": "Quart", "pt": "Pint", "cup": "Cup",
    "tbsp": "Tablespoon", "tsp": "Teaspoon", "fl oz": "Fluid ounce", "MB": "Megabyte", "GB": "Gigabyte", "TB": "Terabyte", "kB": "Kilobyte",
    "B": "Byte", "b": "Bit", "Mb": "Megabit", "kn": "Knot", "mi/h": "Mile per hour", "km/h": "Kilometer per hour", "m/s": "Meter per second",
    "°": "Degree", "rad": "Radian", "dr": "Dram"}
CURRENCIES = {
    "USD": "Dollar", "GBP": "Pound", "EUR": "Euro", "JPY": "Japanese yen", "CNY": "Chinese yuan", "CAD": "Canadian dollar", "AUD": "Australian dollar",
    "NZD": "New Zealand dollar", "HKD": "Hong Kong dollar", "SGD": "Singapore dollar", "INR": "Rupee", "MXN": "Mexican peso", "TRY": "Turkish lira",
    "FIM": "Finnish markka", "CRC": "Costa Rican colón", "GEL": "Georgian lari", "LKR": "Sri Lankan rupee", "RUB": "Russian ruble", "XBS": "Satoshi"}


def lines(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as file:
        yield from (json.loads(line) for line in file if line.strip())


def length(unit):
    """The scorer's name of a unit of length, area, volume or speed."""
    base, power = (unit[:-1], unit[-1]) if unit[-1:] in "23" and unit[:-1] in UNITS else (unit, "")
    name = UNITS.get(base, base)
    return {"2": "Square ", "3": "Cubic "}.get(power, "") + (name.lower() if power else name)


def currency(code, text):
    said = text.lower()
    if re.search(r"\bcents?\b|¢", said) and not re.search(r"dollar|\$|\d\s*euro", said):
        return "Cent", 100
    if re.search(r"\bpence\b|\bpenny\b|\dp\b", said):
        return "Pence", 100
    if code == "USD" and re.search(r"usd|\bu\.?\s?s\b|united states", said):
        return "United States dollar", 1
    if code == "CHF":
        return ("Swiss franc" if "swiss" in said else "Franc"), 1
    return CURRENCIES.get(code, code), 1


def span(mention, kind, value, unit=None):
    item = {"start": mention["start"], "end": mention["end"], "type": kind, "value": value}
    if unit:
        item["unit"] = unit
    return item


def ranges(mention):
    """The interval that a mention says, in the scorer's form."""
    low, high, bound = mention["number"], mention["upper"], mention["bound"]
    if high is not None:
        return f"[{low:.15g},{high:.15g})"
    return {"over": f"({low:.15g},)", "at least": f"[{low:.15g},)", "under": f"(,{low:.15g})", "at most": f"(,{low:.15g}]"}.get(bound)


def kinds(entity_type, mention):
    number, unit, text = mention["number"], mention["unit"], mention["text"]
    if number is None:
        return
    if entity_type == "ORDINAL":
        yield span(mention, "ordinal", number)
        return
    interval = ranges(mention)
    if interval:
        yield span(mention, "numberrange", interval)
    # A unit that is joined to its digits is no number there.
    if entity_type not in ("QUANTITY",) or not re.search(r"\d[^\W\d]", text):
        scaled = currency(unit, text)[1] if entity_type == "MONEY" else 1
        yield span(mention, "number", number * scaled)
        if mention["upper"] is not None:
            yield span(mention, "number", mention["upper"] * scaled)
    if entity_type == "PERCENT":
        yield span(mention, "percentage", number)
    elif entity_type == "MONEY":
        name, scaled = currency(unit, text)
        yield span(mention, "currency", number * scaled, name)
        if mention["upper"] is not None:
            yield span(mention, "currency", mention["upper"] * scaled, name)
    elif entity_type == "QUANTITY" and unit in ("°C", "°F", "K"):
        yield span(mention, "temperature", number, unit[-1])
    elif entity_type == "QUANTITY":
        if unit == "°":
            yield span(mention, "temperature", number, "Degree")
        # There a unit belongs to the number before it only.
        yield span(mention, "dimension", number if mention["upper"] is None else mention["upper"], length(unit))
    elif unit and unit.endswith("-old"):
        yield span(mention, "age", number, unit[:-4].capitalize())


def predictions(path):
    return {article["id"]: [item for entity in article["entities"] for mention in entity["mentions"] if mention["kind"] == "value"
                            for item in kinds(entity["type"], mention)] for article in lines(path)}


def main(arguments):
    if arguments[:1] == ["prepare"] and len(arguments) == 3:
        with open(arguments[2], "w", encoding="utf-8") as out:
            for record in lines(arguments[1]):
                out.write(json.dumps({"id": record["id"], "text": record["text"]}) + "\n")
    elif arguments[:1] == ["predictions"] and len(arguments) == 3:
        with open(arguments[2], "w", encoding="utf-8") as out:
            json.dump(predictions(arguments[1]), out)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
