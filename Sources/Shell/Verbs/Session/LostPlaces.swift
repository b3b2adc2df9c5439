import Workbench

/// What the user wrote about words that are no longer in the text.
enum LostPlaces {
  /// One line that counts corrections and notes whose words are gone from some of the articles; nil when every one is still in its place.
  static func line(_ session: Session, in articles: [Int]) -> String? {
    func isLost(_ article: Int, _ anchor: Anchor?) -> Bool {
      guard articles.contains(article), let anchor, let text = session.article(article)?.article.text else { return false }
      return anchor.resolve(in: text) == nil
    }
    let corrections = session.edits.filter { isLost($0.article, $0.anchor) }.count
    let notes = session.notes.filter { isLost($0.article, $0.anchor) }.count
    if corrections + notes == 0 { return nil }
    return "\(count(corrections, "correction")) and \(count(notes, "note")) no longer fit: edits and notes list them"
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
