import AnalyzerKit

/// One layer of one article: what the analyzer found, with the user's edits laid over it.
public struct LayerResult: Sendable {
  /// How a mark came to be as it is.
  public enum Origin: Sendable, Equatable {
    case found, corrected, added
    /// Found, and the user says that it is right.
    case confirmed
  }

  public let analyzer: AnalyzerEntry
  /// What the analyzer itself found, without edits.
  public let found: [any Mark]
  /// What the user sees: corrected, without the rejected ones, the added ones last.
  public private(set) var marks: [any Mark]
  /// 1-based; a mark keeps the number of its place in `found`.
  public private(set) var numbers: [Int]
  public private(set) var origins: [Origin]
  /// What the analyzer found and the user took away.
  public private(set) var rejected: [any Mark] = []
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
  func relaid(_ edits: [Edit], on ground: EditGround) -> LayerResult {
    if failure != nil { return self }
    var result = LayerResult(analyzer, found: found)
    result.inputs = inputs
    result.stale = stale
    result.lay(edits, on: ground)
    return result
  }

  /// Lays edits of this layer over the marks, in their order; those that do not fit are remembered in `unplaced`.
  mutating func lay(_ edits: [Edit], on ground: EditGround) {
    for (position, edit) in edits.enumerated() where edit.layer == analyzer.name {
      if !lay(edit, on: ground) { unplaced.append(position) }
    }
  }

  private mutating func lay(_ edit: Edit, on ground: EditGround) -> Bool {
    let text = ground.article.text
    guard let span = edit.anchor.resolve(in: text) else { return false }
    switch edit.action {
    case .add:
      let block = ground.article.blockIndex(at: span.start)
      guard block.map({ ground.article.blocks[$0].setAside == nil }) ?? true,
        let mark = analyzer.make(span, Reason("marked-by-you", [Evidence("words", span)]), analyzer.blank(span)),
        let changed = setting(edit, of: mark, on: ground)
      else { return false }
      added += 1
      marks.append(changed)
      numbers.append(found.count + added)
      origins.append(.added)
    case .set:
      guard let at = index(at: span, edit.among, text), let changed = setting(edit, of: marks[at], on: ground) else { return false }
      let isSame = analyzer.values(changed) == analyzer.values(marks[at])
      marks[at] = changed
      switch origins[at] {
      case .found: origins[at] = isSame ? .confirmed : .corrected
      case .confirmed: if !isSame { origins[at] = .corrected }
      case .corrected, .added: break
      }
    case .reject:
      guard let at = index(at: span, edit.among, text) else { return false }
      if numbers[at] <= found.count { rejected.append(found[numbers[at] - 1]) }
      remove(at)
    case .merge(let anchor):
      guard let other = anchor.resolve(in: text), let first = index(at: span, edit.among, text), let second = index(at: other),
        first != second,
        let merged = analyzer.merging(marks[first], marks[second])
      else { return false }
      marks[first] = merged
      if origins[first] != .added { origins[first] = .corrected }
      remove(second)
    }
    return true
  }

  /// The mark at a span: the one that begins there, of several the one that most of the words in `among` are words of; else one of whose
  /// places it is.
  private func index(at span: TextSpan, _ among: [(name: String, value: String)] = [], _ text: SourceText? = nil) -> Int? {
    let here = marks.indices.filter { marks[$0].span == span }
    guard here.count > 1, !among.isEmpty, let text else {
      return here.first ?? marks.firstIndex { $0.places.contains(span) } ?? self.index(mostly: span)
    }
    let agreeing = here.map { index in
      let values = analyzer.values(marks[index])
      return among.count { trait in
        analyzer.field(trait.name).map { CellText.plain(values[$0], in: text) == trait.value } ?? false
      }
    }
    let best = agreeing.indices.max { (agreeing[$0], $1) < (agreeing[$1], $0) }
    return best.map { here[$0] }
  }

  /// The mark that shares most of its words with a long span: a later analysis may begin or end it elsewhere.
  private func index(mostly span: TextSpan) -> Int? {
    guard span.count >= Anchor.contextLength else { return nil }
    let shares = marks.indices.compactMap { index -> (index: Int, count: Int)? in
      guard let shared = marks[index].span.intersection(span), shared.count * 2 >= max(span.count, marks[index].span.count) else {
        return nil
      }
      return (index, shared.count)
    }
    return shares.max { ($0.count, $1.index) < ($1.count, $0.index) }?.index
  }

  /// What tells a mark from others at the same place: its fields that hold words of the article. Empty where no other mark stands there.
  func traits(of index: Int, _ text: SourceText) -> [(name: String, value: String)] {
    guard marks.indices.contains(where: { $0 != index && marks[$0].span == marks[index].span }) else { return [] }
    return zip(analyzer.fields, analyzer.values(marks[index])).filter { $0.0.kind == .span || $0.0.kind == .spans }
      .map { ($0.name, CellText.plain($1, in: text)) }
  }

  /// The fields of a mark that may be corrected, as a correction sets them to what they are.
  public func settings(of index: Int, in text: SourceText) -> (fields: [(name: String, value: String)], places: [Edit.Place]) {
    var fields: [(name: String, value: String)] = []
    var places: [Edit.Place] = []
    for (schema, value) in zip(analyzer.fields, values(index)) where schema.isEditable {
      fields.append((schema.name, CellText.plain(value, in: text)))
      guard schema.kind == .spans else { continue }
      var spans: [TextSpan] = []
      if case .spans(let found) = value { spans = found }
      places.append(Edit.Place(field: schema.name, anchors: spans.map { Anchor($0, in: text) }))
    }
    return (fields, places)
  }

  private mutating func remove(_ at: Int) {
    marks.remove(at: at)
    numbers.remove(at: at)
    origins.remove(at: at)
  }

  /// The mark with the fields that an edit sets, and with what follows from them; nil where one of them does not fit.
  private func setting(_ edit: Edit, of mark: any Mark, on ground: EditGround) -> (any Mark)? {
    var changed = mark
    for (name, word) in edit.fields {
      guard let at = analyzer.field(name), let value = value(word, of: at, edit, ground.article.text),
        let next = analyzer.setting(changed, at, value)
      else { return nil }
      changed = next
    }
    if edit.action == .set, analyzer.values(changed) == analyzer.values(mark) { return changed }
    return analyzer.corrected(changed, mark, edit.fields.map(\.name), ground)
  }

  private func value(_ word: String, of field: Int, _ edit: Edit, _ text: SourceText) -> FieldValue? {
    let schema = analyzer.fields[field]
    guard schema.kind == .spans, let place = edit.places.first(where: { $0.field == schema.name }) else { return try? schema.parse(word) }
    var spans: [TextSpan] = []
    for anchor in place.anchors {
      guard let span = anchor.resolve(in: text) else { return nil }
      spans.append(span)
    }
    return spans.isEmpty ? FieldValue.none : .spans(spans)
  }
}
