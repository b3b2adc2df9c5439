import AnalyzerKit

/// One layer of one article: what the analyzer found, with the user's edits laid over it.
public struct LayerResult: Sendable {
  /// How a mark came to be as it is.
  public enum Origin: Sendable, Equatable { case found, corrected, added }

  public let analyzer: AnalyzerEntry
  /// What the analyzer itself found, without edits.
  public let found: [any Mark]
  /// What the user sees: corrected, without the rejected ones, the added ones last.
  public private(set) var marks: [any Mark]
  /// 1-based; a mark keeps the number of its place in `found`.
  public private(set) var numbers: [Int]
  public private(set) var origins: [Origin]
  /// Edits that no longer fit, as indexes into the edits given.
  public private(set) var unplaced: [Int] = []
  /// Why there is nothing: the analyzer threw, or a layer it requires failed.
  public let failure: String?
  /// Whether it failed because the article is in a language that the analyzer does not read: what requires it goes on without.
  public let isUnread: Bool
  /// Marks that the user added, those that were rejected again included: their numbers are not given twice.
  private var added = 0
  /// Digest of everything the layer was made from; empty where nobody asked for it.
  public var inputs = ""
  /// Why the layer may be out of date: it came from a file and its version, options or inputs differ, or it was made from such a layer. Nil
  /// when it is fresh.
  public var stale: String?

  public init(_ analyzer: AnalyzerEntry, found: [any Mark]) {
    self.analyzer = analyzer
    self.found = found
    marks = found
    numbers = Array(1..<(found.count + 1))
    origins = Array(repeating: .found, count: found.count)
    failure = nil
    isUnread = false
  }

  public init(_ analyzer: AnalyzerEntry, failure: String, isUnread: Bool = false) {
    self.analyzer = analyzer
    self.failure = failure
    self.isUnread = isUnread
    found = []
    marks = []
    numbers = []
    origins = []
  }

  public func id(_ index: Int) -> String { "\(analyzer.info.letter)\(numbers[index])" }

  public func index(number: Int) -> Int? { numbers.firstIndex(of: number) }

  public func values(_ index: Int) -> [FieldValue] { analyzer.values(marks[index]) }

  /// The same marks with other edits over them.
  func relaid(_ edits: [Edit], text: SourceText) -> LayerResult {
    if failure != nil { return self }
    var result = LayerResult(analyzer, found: found)
    result.inputs = inputs
    result.stale = stale
    result.lay(edits, text: text)
    return result
  }

  /// Lays edits of this layer over the marks, in their order; those that do not fit are remembered in `unplaced`.
  public mutating func lay(_ edits: [Edit], text: SourceText) {
    for (position, edit) in edits.enumerated() where edit.layer == analyzer.name {
      if !lay(edit, text: text) { unplaced.append(position) }
    }
  }

  private mutating func lay(_ edit: Edit, text: SourceText) -> Bool {
    guard let span = edit.anchor.resolve(in: text) else { return false }
    switch edit.action {
    case .add:
      guard let mark = analyzer.make(span, Reason("marked-by-you", [Evidence("words", span)]), analyzer.blank(span)),
        let changed = setting(edit.fields, of: mark)
      else { return false }
      added += 1
      marks.append(changed)
      numbers.append(found.count + added)
      origins.append(.added)
    case .set:
      guard let at = index(at: span), let changed = setting(edit.fields, of: marks[at]) else { return false }
      marks[at] = changed
      if origins[at] == .found { origins[at] = .corrected }
    case .reject:
      guard let at = index(at: span) else { return false }
      remove(at)
    case .merge(let anchor):
      guard let other = anchor.resolve(in: text), let first = index(at: span), let second = index(at: other), first != second,
        let merged = analyzer.merging(marks[first], marks[second])
      else { return false }
      marks[first] = merged
      if origins[first] == .found { origins[first] = .corrected }
      remove(second)
    }
    return true
  }

  /// The mark at a span: the one that begins there, else one of whose places it is.
  private func index(at span: TextSpan) -> Int? {
    marks.firstIndex { $0.span == span } ?? marks.firstIndex { $0.places.contains(span) }
  }

  private mutating func remove(_ at: Int) {
    marks.remove(at: at)
    numbers.remove(at: at)
    origins.remove(at: at)
  }

  private func setting(_ fields: [(name: String, value: String)], of mark: any Mark) -> (any Mark)? {
    var mark = mark
    for (name, value) in fields {
      guard let at = analyzer.field(name), let parsed = try? analyzer.fields[at].parse(value),
        let changed = analyzer.setting(mark, at, parsed)
      else { return nil }
      mark = changed
    }
    return mark
  }
}
