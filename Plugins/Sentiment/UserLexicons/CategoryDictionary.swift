import AnalyzerKit

/// Words and phrases with the categories they belong to, as a researcher's dictionary has them.
struct CategoryDictionary: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    /// Folded words separated by single blanks; `*` stands for any characters of a word, `?` for one.
    var words: String
    /// Indexes into `categories`, rising.
    var categories: [Int]
  }

  /// In the order of the file; the path of a nested one is joined by dots: `emotion.fear`.
  private(set) var categories: [String] = []
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]
  private var numbers: [String: Int] = [:]

  /// The index of a category, which is added when it is new.
  mutating func category(_ name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = categories.count
    categories.append(name)
    return categories.count - 1
  }

  /// Puts an entry into a category. False when the entry holds no word.
  @discardableResult
  mutating func add(_ words: String, to category: Int) -> Bool {
    let words = LexiconLines.folded(words)
    if words.isEmpty { return false }
    guard let place = places[words] else {
      places[words] = entries.count
      entries.append(Entry(words: words, categories: [category]))
      return true
    }
    if !entries[place].categories.contains(category) {
      entries[place].categories.append(category)
      entries[place].categories.sort()
    }
    return true
  }
}
