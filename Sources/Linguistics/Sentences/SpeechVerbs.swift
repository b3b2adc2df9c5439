/// Verbs that attribute a quotation: after `"Really?"` they tell that the sentence goes on.
enum SpeechVerbs {
  static func holds(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool { words.contains(text, start, end) }

  private static let words = ShortWords(
    (
      "said says say asked asks told tells added adds replied replies wrote writes cried cries shouted shouts yelled answered exclaimed whispered wondered thought joked recalled warned insisted declared explained noted tweeted posted reads read laughed muttered screamed called calls",
      1
    ))
}
