/// The parts that an article's own words are divided into; they sum to the whole.
public enum ArticlePart: String, Sendable, CaseIterable {
  /// Title, subtitle and section headings.
  case headings
  /// Words inside quotation marks of attributed quotations.
  case quotes
  /// The rest of what is read, indirect speech included.
  case narration
}
