import AnalyzerKit

/// The word lists, read once: what is known of a folded word.
struct WordList: Sendable {
  struct Entry: Sendable {
    var traits = WordTraits()
    var roles = WordRoles()
  }

  private var index = WordIndex(capacity: 4096)
  private var entries: [Entry] = []

  static let shared = WordList()

  private init() {
    for row in DataFile.words where row.count == 2 {
      guard let trait = WordTraits.named[String(row[0])] else { continue }
      for word in row[1].split(separator: " ") { change(word) { $0.traits.insert(trait) } }
    }
    for row in DataFile.nouns where row.count == 4 {
      let role = SourceRole(rawValue: String(row[2]))
      for (word, trait) in [(row[0], WordTraits.person), (row[1], .persons)] where !word.isEmpty {
        change(word) {
          $0.traits.insert(trait)
          $0.roles.isDependent = row[3] == "of"
          if $0.roles.isDependent { $0.roles.fallback = role } else { $0.roles.noun = role }
        }
      }
    }
    for row in DataFile.roles where row.count == 3 {
      guard let role = SourceRole(rawValue: String(row[1])) else { continue }
      for word in row[2].split(separator: " ") {
        switch row[0] {
        case "place": change(word) { $0.roles.place = role }
        case "word": change(word) { $0.roles.word = role }
        case "beside": change(word) { $0.roles.beside = role }
        case "vote": change(word) { $0.roles.vote = role }
        default: break
        }
      }
    }
  }

  private mutating func change(_ word: Substring, _ body: (inout Entry) -> Void) {
    let folded = Array(WordFolding.fold(String(word)).utf8)
    let number = index.insert(folded.span)
    if number == entries.count { entries.append(Entry()) }
    body(&entries[number])
  }

  /// Of a word with hyphens that no list has, what is known of its last part: “ex-president”.
  func entry(_ word: ArraySlice<UInt8>) -> Entry {
    if let number = index.number(of: word.span) { return entries[number] }
    guard let hyphen = word.lastIndex(of: 0x2D), hyphen + 1 < word.endIndex else { return Entry() }
    let tail = word[(hyphen + 1)...]
    guard let number = index.number(of: tail.span), !entries[number].traits.isDisjoint(with: [.person, .persons])
    else { return Entry() }
    return entries[number]
  }
}
