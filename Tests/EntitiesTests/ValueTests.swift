import Testing

/// Dates, amounts and numbers with their normalised values. The article is of Saturday, 24 September 2022.
@Suite struct ValueTests {
  func check(_ words: String, _ expected: [String]) {
    #expect(Found(words, date: "2022-09-24").values == expected, "\(words)")
  }

  @Test(
    arguments: [
      ("The vote is on Sept. 24, 2022.", ["DATE Sept. 24, 2022 = 2022-09-24"]),
      ("The vote is on 24 September 2022.", ["DATE 24 September 2022 = 2022-09-24"]),
      ("It opened in September 2019.", ["DATE September 2019 = 2019-09"]),
      ("It opened on the 3rd of March 2019.", ["DATE 3rd of March 2019 = 2019-03-03"]),
      ("The file is dated 2022-09-24.", ["DATE 2022-09-24 = 2022-09-24"]),
      ("The file is dated 24/09/2022.", ["DATE 24/09/2022 = 2022-09-24"]),
      ("The file is dated 05/06/2022.", ["DATE 05/06/2022"]),
      ("The fair runs June 21-23, 2021.", ["DATE June 21-23, 2021 = 2021-06-21/2021-06-23"]),
      ("He left on Feb. 30, 2020.", ["DATE Feb. 30, 2020"]),
      ("They met on Oct. 3.", ["DATE Oct. 3 = 2022-10-03"]),
      ("They meet on Jan. 5.", ["DATE Jan. 5 = 2023-01-05"]),
      ("It rained in May.", ["DATE May = 2022-05"]),
      ("It rained in 1996.", ["DATE 1996 = 1996"]),
      ("Prices rose in the 1990s.", ["DATE 1990s = 199X"]),
      ("Prices rose in the '80s.", ["DATE '80s = 198X"]),
      ("The mill is of the 19th century.", ["DATE 19th century = 18XX"]),
      ("The season of 2021-22 was long.", ["DATE 2021-22 = 2021/2022"]),
      ("The mill closed on Wednesday, Sept. 21, 2022.", ["DATE Wednesday, Sept. 21, 2022 = 2022-09-21"]),
      ("Sales fell in the third quarter of 2021.", ["DATE third quarter of 2021 = 2021-Q3"]),
      ("It was built in summer 2020.", ["DATE summer 2020 = 2020-SU"]),
    ] as [(String, [String])])
  func calendarDates(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("She left Wednesday.", ["DATE Wednesday = 2022-09-21"]),
      ("She left last Saturday.", ["DATE last Saturday = 2022-09-17"]),
      ("She leaves next Tuesday.", ["DATE next Tuesday = 2022-09-27"]),
      ("She left yesterday.", ["DATE yesterday = 2022-09-23"]),
      ("She leaves tomorrow.", ["DATE tomorrow = 2022-09-25"]),
      ("She left last week.", ["DATE last week = 2022-W37"]),
      ("She left last month.", ["DATE last month = 2022-08"]),
      ("She left earlier this year.", ["DATE earlier this year = 2022"]),
      ("She leaves next year.", ["DATE next year = 2023"]),
      ("It rained for two years.", ["DATE two years = P2Y"]),
      ("It rained two years ago.", ["DATE two years ago = P2Y"]),
      ("It rained in the past 48 hours.", ["TIME the past 48 hours = PT48H"]),
      ("It rained in recent weeks.", ["DATE recent weeks"]),
      ("It rained a week ago.", ["DATE a week ago = P1W"]),
      ("It rained Thursday night.", ["TIME Thursday night = 2022-09-22TNI"]),
      ("The 34-year-old laughed.", ["DATE 34-year-old = P34Y"]),
      ("Vera Lund, 34, laughed.", ["DATE 34 = P34Y"]),
      ("She is 71 years old.", ["DATE 71 years old = P71Y"]),
      ("It was a 12-hour shift.", ["TIME 12-hour = PT12H"]),
      ("It took 12 hours.", ["TIME 12 hours = PT12H"]),
    ] as [(String, [String])])
  func datesThatLeanOnTheArticleAndDurations(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("It began at 10:30.", ["TIME 10:30 = T10:30"]), ("It began at 3 p.m. sharp.", ["TIME 3 p.m. = T15:00"]),
      ("It began at 3pm.", ["TIME 3pm = T15:00"]), ("It began at 12:15 a.m. EDT.", ["TIME 12:15 a.m. EDT = T00:15"]),
      ("It began at 8.15pm.", ["TIME 8.15pm = T20:15"]), ("It began at midnight.", ["TIME midnight = T00:00"]),
      ("It began at 18:00 GMT.", ["TIME 18:00 GMT = T18:00"]),
    ] as [(String, [String])])
  func timesOfTheDay(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("It cost $3.5 million.", ["MONEY $3.5 million = 3500000 USD"]), ("It cost £2bn.", ["MONEY £2bn = 2000000000 GBP"]),
      ("It cost €40.", ["MONEY €40 = 40 EUR"]), ("It cost 12 million rubles.", ["MONEY 12 million rubles = 12000000 RUB"]),
      ("It cost 12 million Swiss francs.", ["MONEY 12 million Swiss francs = 12000000 CHF"]),
      ("It cost 50 cents.", ["MONEY 50 cents = 0.5 USD"]), ("It cost US$7.", ["MONEY US$7 = 7 USD"]),
      ("It cost about $1,400.", ["MONEY about $1,400 = 1400 USD"]),
      ("It cost half a million dollars.", ["MONEY half a million dollars = 500000 USD"]),
      ("It cost 300 USD.", ["MONEY 300 USD = 300 USD"]), ("It cost two billion yen.", ["MONEY two billion yen = 2000000000 JPY"]),
      ("It cost $0.05.", ["MONEY $0.05 = 0.05 USD"]),
    ] as [(String, [String])])
  func money(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("Prices rose 3%.", ["PERCENT 3% = 3%"]), ("Prices rose 3.5 percent.", ["PERCENT 3.5 percent = 3.5%"]),
      ("Prices rose ten per cent.", ["PERCENT ten per cent = 10%"]),
      ("Prices rose by 10 to 15 percent.", ["PERCENT 10 to 15 percent = 10..15%"]),
      ("Prices rose more than 4%.", ["PERCENT more than 4% = 4%"]),
      ("It is 300 kilometres away.", ["QUANTITY 300 kilometres = 300 km"]),
      ("It is 40 square miles.", ["QUANTITY 40 square miles = 40 mi2"]),
      ("It weighs 9 kilograms.", ["QUANTITY 9 kilograms = 9 kg"]), ("It was 30 degrees Celsius.", ["QUANTITY 30 degrees Celsius = 30 °C"]),
      ("She was first.", ["ORDINAL first = 1"]), ("It was the 48th try.", ["ORDINAL 48th = 48"]),
      ("He has 1,400 sheep.", ["CARDINAL 1,400 = 1400"]), ("He has around 300,000 bees.", ["CARDINAL around 300,000 = 300000"]),
      ("He has two dozen sheep.", ["CARDINAL two dozen = 24"]),
      ("He has two hundred and fifty sheep.", ["CARDINAL two hundred and fifty = 250"]),
      ("He has twenty-one sheep.", ["CARDINAL twenty-one = 21"]), ("He has at least three sheep.", ["CARDINAL at least three = 3"]),
      ("He has thousands of sheep.", ["CARDINAL thousands"]), ("He kept two thirds of them.", ["CARDINAL two thirds = 0.666666666667"]),
      ("They lost 2-1.", ["CARDINAL 2-1 = 2-1"]), ("He has 3.5 million bees.", ["CARDINAL 3.5 million = 3500000"]),
      ("He has a hundred sheep.", ["CARDINAL a hundred = 100"]), ("No one came.", []), ("He wants this one.", []),
      ("He has 123456789012345678901234567890 bees.", []),
    ] as [(String, [String])])
  func percentagesMeasuresAndNumbers(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test(
    arguments: [
      ("It won a 310-million-pound order.", ["MONEY 310-million-pound = 310000000 GBP"]),
      ("It paid a $6-million fee.", ["MONEY $6-million = 6000000 USD"]),
      ("It fell by 150 basis points.", ["QUANTITY 150 basis points = 150 bp"]),
      (
        "It is between 7.1 billion and 7.4 billion euros.",
        ["MONEY between 7.1 billion and 7.4 billion euros = 7100000000..7400000000 EUR"]
      ),
      ("It costs just under 6,900 euros.", ["MONEY just under 6,900 euros = 6900 EUR"]),
      ("It lost a fifth of its worth.", ["CARDINAL a fifth = 0.2"]), ("It was a fifth try.", ["ORDINAL fifth = 5"]),
      ("By eight o’clock it rained.", ["TIME eight o’clock"]),
      ("At eight o’clock in the evening it rained.", ["TIME eight o’clock in the evening = T20:00"]),
      ("Ana and Carl Holm, both 68, left.", ["DATE 68 = P68Y"]), ("The map is dated 1613.", ["DATE 1613 = 1613"]),
      ("It closes by mid-2027.", ["DATE mid-2027 = 2027"]),
      ("They meet at Christmas and on New Year's Day.", ["DATE Christmas = 2022-12-25", "DATE New Year's Day = 2023-01-01"]),
      ("\u{1B}[31mFire\u{1B}[0m broke out on 14 \u{1B}[1;32mships.", ["CARDINAL 14 = 14"]),
    ] as [(String, [String])])
  func amountsAndDatesAsNewsWritesThem(_ words: String, _ expected: [String]) { check(words, expected) }

  @Test func wordsSaidInQuotationMarksDoNotLeanOnTheArticlesDay() {
    let found = Found("“We met yesterday,” Vera Lund said. It rained yesterday.", date: "2022-09-24")
    #expect(found.values == ["DATE yesterday", "DATE yesterday = 2022-09-23"])
    #expect(Found("“We met yesterday,” Vera Lund said. It rained yesterday.").entities.filter { $0.type == .DATE }.count == 2)
  }

  @Test func aNumberIsShownWithoutItsHedgeWhereTheArticleHasBoth() {
    #expect(Found("At least 63 maps are lost. Of the 63 maps, two came back.")["63"]?.count == 2)
  }

  @Test func withoutTheArticlesDayOnlyTheTextSpeaks() {
    #expect(Found("She left Wednesday and came back on Sept. 24, 2022.").values == ["DATE Wednesday", "DATE Sept. 24, 2022 = 2022-09-24"])
  }

  @Test func equalValuesAreOneEntity() {
    let found = Found("It cost $3.5 million. The state paid the $3,500,000 at once.")
    #expect(found.entities.filter { $0.type == .MONEY }.map(\.count) == [2])
  }

  @Test func numbersOfNamesAreNotCounted() {
    #expect(Found("The old World War II tanks and Channel 4 vans of the Three Rivers Trust stood by.").values == [])
  }

  @Test(arguments: ["Theresa May said so.", "He may march in the fall.", "Senator June Hale left.", "The sun sat low."])
  func wordsThatOnlyLookLikeDatesAreNone(_ words: String) { #expect(Found(words).values == []) }
}
