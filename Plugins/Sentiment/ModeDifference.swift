/// One point in which the normalised mode differs from vaderSentiment, with a sentence that shows it.
struct ModeDifference: Sendable {
  /// What the sentence has.
  var what: String
  /// What vaderSentiment makes of it.
  var vader: String
  /// What the normalised mode makes of it.
  var normalised: String
  /// A sentence that the two modes score differently for this reason.
  var example: String

  init(_ what: String, vader: String, normalised: String, example: String) {
    self.what = what
    self.vader = vader
    self.normalised = normalised
    self.example = example
  }

  static let all: [ModeDifference] = [
    ModeDifference(
      "curly apostrophes: isn’t", vader: "no negation", normalised: "as isn't", example: "The harvest isn’t good."),
    ModeDifference(
      "quotation marks and dashes: “Great,” great—really", vader: "the word is not found", normalised: "found",
      example: "“Great,” said the miller."),
    ModeDifference(
      "words of two letters before punctuation: no,", vader: "not found", normalised: "found", example: "The miller said no."),
    ModeDifference(
      "possessives: the victim's", vader: "not found", normalised: "as victim", example: "The victim's brother spoke."),
    ModeDifference(
      "compounds: award-winning", vader: "not found", normalised: "as the participle at their end; not after non-, anti-, un- …",
      example: "An award-winning baker moved in."),
    ModeDifference(
      "names: Supreme Court, Green Party", vader: "supreme +2.6, party +1.7",
      normalised: "a capitalised word straight after another word does not count, except in headings and sentences in title case",
      example: "The chief of the Supreme Court spoke."),
    ModeDifference(
      "entries of several words: fed up, can't stand", vader: "never found", normalised: "found", example: "The miller is fed up."),
    ModeDifference(
      "special phrases: kiss of death, bus stop", vader: "from the fourth word on", normalised: "anywhere, as one word",
      example: "The kiss of death came."),
    ModeDifference(
      "idioms without a listed word: in the red, upper hand", vader: "listed, never used", normalised: "used",
      example: "The mill is in the red."),
    ModeDifference(
      "the bomb, the shit, to die for, break a leg, cooking with gas", vader: "praise",
      normalised: "what they say: news means them literally",
      example: "It fell where the bomb fell."),
    ModeDifference(
      "kind of, sort of before a negative word", vader: "more negative", normalised: "less negative",
      example: "The weather was kind of bad."),
    ModeDifference(
      "so or this right before a word", vader: "×1.25 even without never, from the fourth word on", normalised: "×1.25 only after never",
      example: "The harvest was this good."),
    ModeDifference(
      "without a doubt, no doubt", vader: "doubt counts −1.5", normalised: "no valence, no negation",
      example: "It was without a doubt a good harvest."),
    ModeDifference(
      "but after a word twice as strong as one that follows: love … but clear", vader: "the second is taken for the first, already halved",
      normalised: "each counts by its own place", example: "They love the plan but the way is clear."),
    ModeDifference(
      "emoji", vader: "each word of the description is an item", normalised: "one item, with the strongest of those words",
      example: "The harvest is in 😁"),
    ModeDifference(
      "8), %) and the like", vader: "faces", normalised: "punctuation: a face needs eyes (: ; =) or <3",
      example: "The prices ( up 8 %) rose."),
    ModeDifference(
      "a link or an address with marks in it: example.org/?a=b&c=?", vader: "its marks count as emphasis", normalised: "they do not",
      example: "The good plan is at https://example.org/?a=?&b=?"),
  ]

  /// The list as `help sentiment` shows it.
  static var help: String {
    var lines = ["Where the normalised mode differs from vaderSentiment 3.3.2 (set sentiment.mode vader):"]
    for difference in all {
      lines.append("  \(difference.what)")
      lines.append("      vader: \(difference.vader); normalised: \(difference.normalised)")
    }
    return lines.joined(separator: "\n")
  }
}
