import AnalyzerKit
import Testing

/// Amounts and numbers in all the ways that news writes them, with their value, number, unit and bound.
@Suite struct ValueFormTests {
  func check(_ words: String, _ expected: [String]) {
    #expect(Found(words, date: "2022-09-24").values == expected, "\(words)")
  }

  @Test(
    arguments: [
      ("It cost €1.2bn.", ["MONEY €1.2bn = 1200000000 EUR"]),
      ("It cost 5 lakh crore rupees.", ["MONEY 5 lakh crore rupees = 5000000000000 INR"]),
      ("It cost 12,34,567.89 rupees.", ["MONEY 12,34,567.89 rupees = 1234567.89 INR"]),
      ("It cost $ 7 million .", ["MONEY $ 7 million = 7000000 USD"]),
      ("It cost c $ 7.5 million.", ["MONEY c $ 7.5 million = 7500000 CAD"]),
      ("It cost C$9.7 million.", ["MONEY C$9.7 million = 9700000 CAD"]),
      ("It cost 100元.", ["MONEY 100元 = 100 CNY"]), ("It cost ₹5 crore.", ["MONEY ₹5 crore = 50000000 INR"]),
      ("It cost USD115.5 or 30 MUSD.", ["MONEY USD115.5 = 115.5 USD", "MONEY 30 MUSD = 30000000 USD"]),
      ("It cost 40 Costa Rican colones, or 40 ₡.", ["CARDINAL 40 = 40", "MONEY 40 ₡ = 40 CRC"]),
      ("It cost 3 dollars 50 cents.", ["MONEY 3 dollars 50 cents = 3.5 USD"]),
      ("It cost thirty dollars and five cents.", ["MONEY thirty dollars and five cents = 30.05 USD"]),
      ("It paid a 12-cent-a-share dividend.", ["MONEY 12-cent = 0.12 USD"]),
      ("It lost 14 Canadian cents.", ["MONEY 14 Canadian cents = 0.14 CAD"]),
      ("It was a quarter of a million dollars.", ["MONEY a quarter of a million dollars = 250000 USD"]),
      ("It cost $5m-$10m.", ["MONEY $5m-$10m = 5000000..10000000 USD"]),
      ("It cost £5-10 million.", ["MONEY £5-10 million = 5000000..10000000 GBP"]),
      ("Shares rose 6 euros to 88 euros.", ["MONEY 6 euros = 6 EUR", "MONEY 88 euros = 88 EUR"]), ("The $ sign stood alone.", []),
    ] as [(String, [String])])
  func moneyBeforeAndAfterItsCurrency(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("He slept three and a half hours.", ["TIME three and a half hours = PT3.5H"]),
      ("He kept two-thirds.", ["CARDINAL two-thirds = 0.666666666667"]),
      ("He walked 10 1/2 miles and ½ mile.", ["QUANTITY 10 1/2 miles = 10.5 mi", "QUANTITY ½ mile = 0.5 mi"]),
      ("Half a million came.", ["CARDINAL Half a million = 500000"]), ("Nine out of ten agreed.", ["CARDINAL Nine out of ten = 0.9"]),
      ("More than half left.", ["CARDINAL More than half = 0.5"]), ("The first half was dull.", ["ORDINAL first = 1"]),
      ("The total is zero point zero eight.", ["CARDINAL zero point zero eight = 0.08"]),
      ("It rose by .08 there.", ["CARDINAL .08 = 0.08"]),
      ("They sold 1 414 021 100 of them.", ["CARDINAL 1 414 021 100 = 1414021100"]),
      ("He paid 1 000,5 euros.", ["MONEY 1 000,5 euros = 1000.5 EUR"]),
      ("It holds 1.3 x 10^6 cells.", ["CARDINAL 1.3 x 10^6 = 1300000"]), ("It is the two hundredth try.", ["ORDINAL two hundredth = 200"]),
      ("It is the twenty-first try.", ["ORDINAL twenty-first = 21"]),
      ("We live in the twenty-first century.", ["DATE twenty-first century = 20XX"]),
      ("He has four thousand three hundred and six bees.", ["CARDINAL four thousand three hundred and six = 4306"]),
      ("He raised $3 million and 20 goats.", ["MONEY $3 million = 3000000 USD", "CARDINAL 20 = 20"]),
      ("The answer is minus five.", ["CARDINAL minus five = -5"]), ("The figure was -4.5 then.", ["CARDINAL -4.5 = -4.5"]),
      ("It sold 3m copies.", ["CARDINAL 3m = 3000000"]), ("The wall is 3m high.", ["QUANTITY 3m = 3 m"]),
      ("A seven-member panel met in a one-way street.", ["CARDINAL seven = 7"]),
    ] as [(String, [String])])
  func numbersInDigitsAndWords(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("He is six feet two.", ["QUANTITY six feet two = 6.16666666667 ft"]), ("She is 5 ft 6 in tall.", ["QUANTITY 5 ft 6 in = 5.5 ft"]),
      ("She is 5'6\" tall.", ["QUANTITY 5'6\" = 5.5 ft"]), ("It has 40,000 sq ft of room.", ["QUANTITY 40,000 sq ft = 40000 ft2"]),
      ("It burned 190 km2 and 12 m².", ["QUANTITY 190 km2 = 190 km2", "QUANTITY 12 m² = 12 m2"]),
      ("It ran 188 miles an hour.", ["QUANTITY 188 miles an hour = 188 mi/h"]), ("It ran 10km/hr.", ["QUANTITY 10km/hr = 10 km/h"]),
      ("It was 20 C (68°F).", ["QUANTITY 20 C = 20 °C", "QUANTITY 68°F = 68 °F"]),
      ("It was −12.5°C there.", ["QUANTITY −12.5°C = -12.5 °C"]),
      ("It was 40 degrees celsius.", ["QUANTITY 40 degrees celsius = 40 °C"]), ("A six - mile trip.", ["QUANTITY six - mile = 6 mi"]),
      ("A man of 200 pounds fell.", ["MONEY 200 pounds = 200 GBP"]), ("He weighs 200 pounds.", ["QUANTITY 200 pounds = 200 lb"]),
      ("A 200-pound man fell.", ["QUANTITY 200-pound = 200 lb"]), ("It fell 2 percentage points.", ["PERCENT 2 percentage points = 2 pp"]),
      ("The baby is six months of age.", ["DATE six months of age = P6M"]), ("An 87 yo man came.", ["DATE 87 yo = P87Y"]),
    ] as [(String, [String])])
  func measuresAgesAndTemperatures(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("Between 100 and 200 men came.", ["CARDINAL Between 100 and 200 = 100..200"]),
      ("It rose 10-15 percent.", ["PERCENT 10-15 percent = 10..15%"]),
      ("Two or three years passed.", ["DATE Two or three years = P2Y..P3Y"]),
      ("It drew 1,000 to 2,000 people.", ["CARDINAL 1,000 to 2,000 = 1000..2000"]),
      ("It fell from $3 million to $2 million.", ["MONEY $3 million = 3000000 USD", "MONEY $2 million = 2000000 USD"]),
      ("It lived between 1985 and 1987.", ["DATE 1985 = 1985", "DATE 1987 = 1987"]),
      ("They won 6-4, 6-3.", ["CARDINAL 6-4 = 6-4", "CARDINAL 6-3 = 6-3"]),
      ("The house voted 172 to 78.", ["CARDINAL 172 to 78 = 172-78"]), ("The range is 1000 – 5000.", ["CARDINAL 1000 – 5000 = 1000..5000"]),
    ] as [(String, [String])])
  func rangesAndScores(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("He has about 40 goats.", 40, nil, nil, "about"), ("He has no more than 40 goats.", 40, nil, nil, "at most"),
      ("He has up to 40% of it.", 40, nil, "%", "at most"), ("He paid at least $1.5 million.", 1_500_000, nil, "USD", "at least"),
      ("He ran 5 km or more.", 5, nil, "km", "at least"), ("He has over 40 goats.", 40, nil, nil, "over"),
      ("It is under 40 there.", 40, nil, nil, "under"), ("He has exactly 40 goats.", 40, nil, nil, nil),
      ("It takes 20 to 30 minutes.", 20, 30, "minute", nil), ("He is 34 years old.", 34, nil, "year-old", nil),
      ("He is the third.", 3, nil, nil, nil), ("He sold >= 30 of it.", 30, nil, nil, "at least"),
    ] as [(String, Double, Double?, String?, String?)])
  func theNumberItsUnitAndItsBoundStandByThemselves(_ words: String, _ number: Double, _ upper: Double?, _ unit: String?, _ bound: String?)
  {
    let mention = Found(words).entities.first { $0.type.isValue }?.mentions.first
    #expect(mention?.number == number, "\(words)")
    #expect(mention?.upper == upper, "\(words)")
    #expect(mention?.unit == unit, "\(words)")
    #expect(mention?.bound?.rawValue == bound, "\(words)")
  }

  @Test func theWordsThatBoundANumberAreEvidence() {
    let found = Found("He has at least 40 goats.")
    #expect(found["at least 40"]?.reason.evidence.contains { $0.label == "bound" && $0.note == "at least" } == true)
  }

  @Test(
    arguments: [
      "Call 555-12-3456 or +1-212-555-0188 now.", "It runs version 1.2.3 at 10.0.0.1.", "It is open 24/7 since 9/11.",
      "Scan SCP-173m first.",
      "Wait a second.", "Flight 302 left Route 66.", "He drove an F-16 and a Petrel-2.", "He was the 4x4 of the year.",
    ])
  func numbersThatCountNothingAreNoAmounts(_ words: String) {
    #expect(Found(words).values.allSatisfy { !$0.hasPrefix("CARDINAL") && !$0.hasPrefix("QUANTITY") && !$0.hasPrefix("MONEY") }, "\(words)")
  }
}
