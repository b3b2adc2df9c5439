import AnalyzerKit
import TestSupport
import Testing

@testable import Entities

/// Values in text that was made to break them.
@Suite struct ValueHostileTests {
  @Test func aNumberOfFourHundredDigitsIsNoAmount() {
    #expect(Found("He has " + String(repeating: "9", count: 400) + " bees and $" + String(repeating: "7", count: 400) + ".").values == [])
  }

  @Test(
    arguments: [
      "$", "$.", "-", "−", "% 5 %", "1,2,3", "1,,2", "1.2.3.4.5.6", "½½½", "1/0", "0/0", "10 0/0", "°C", "5 °", "'", "6'", "6'2", "€",
      "€ €5", "5 €5 €5",
      "9e99", "9e-99", "1x10^", "1 x 10^99", "million", "a million million million million million million", "half", "half a", "half of",
      "a", "an", "between",
      "between 5", "between 5 and", "between and 5", "5 to", "5 -", "5-", "-5-", "--5", "5--5", "5 or", "minus", "minus minus 5",
      "negative",
      "hundred hundred hundred", "one one one one", "twenty twenty twenty", "one hundred and and one", "zero point", "zero point point",
      "MUSD",
      "USD USD 5", "5 USD million billion", "more than", "at least", "or more", "5 or more or more", ">= >= 5", "<>5", "5 {", "5 {kg",
      "5 kg2m3",
      "5 per", "5 km per", "5 km/", "3 dollars and", "3 dollars 500", "six feet", "six feet twelve", "6 ft 6 ft", "out of", "5 out of 0",
      "0 out of 0",
      "99999999999999999 99999999999999999", "999999999999999999 trillion trillion trillion", "999 quintillion and nine",
      "0.000000000000000001 percent", "\u{FF15}\u{FF10}％", "５０", "5\u{200B}0", "5\u{0301}", "5\u{00A0}000", "1\u{202F}000\u{202F}000",
    ])
  func brokenNumbersDoNotStopTheAnalyzer(_ words: String) {
    for text in [words, words + " " + words, "The \(words) fell.", words + "\n\n" + words] {
      let length = text.utf8.count
      for entity in Found(text, date: "2022-09-24").entities {
        for mention in entity.mentions {
          #expect(mention.span.start < mention.span.end && mention.span.end <= length, "\(text)")
          #expect(mention.number.map(\.isFinite) != false, "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "one ", "twenty ", "1 ", "1,2,", "5-", "$", "a hundred and ", "half a ", "- ", "5 to ", "between 1 and ", "million ", "1/2 ", "'6",
  ])
  func longRepetitionsAreRead(_ piece: String) {
    let text = String(repeating: piece, count: 5_000)
    let found = Found("# " + text)
    #expect(found.entities.allSatisfy { $0.mentions.allSatisfy { $0.span.end <= text.utf8.count } })
  }

  @Test func mentionsOfValuesDoNotOverlap() {
    let text =
      "It cost between $5 and $6 million, or about 3 dollars 50 cents, 10-15 percent more than the 6'2\" man, 34, paid on 5 May 2020 at 5 p.m."
    let spans = Found(text, date: "2022-09-24").entities.filter(\.type.isValue).flatMap { $0.mentions.map(\.span) }.sorted { $0 < $1 }
    #expect(spans.count >= 5)
    for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.end <= right.start) }
  }
}
