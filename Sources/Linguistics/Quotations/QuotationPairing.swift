import ArticleModel

/// Pairs the marks of one block on a stack.
struct QuotationPairing {
  let marks: [QuotationMark]
  let tokens: TokenTable
  let first: Int
  let end: Int
  let block: Int
  /// The form of the quotation that the paragraph before left open.
  var continued: QuotedRegion.Form?

  /// Opening marks without their partner, outermost first, as indices into `marks`.
  private var open: [Int] = []
  private var openCounts = [0, 0, 0]
  /// For each mark the index of its partner, -1 for none yet, -2 for a mark that is none.
  private var partners: [Int]
  /// For each mark the next one of its form.
  private var following: [Int]

  init(marks: [QuotationMark], tokens: TokenTable, first: Int, end: Int, block: Int) {
    self.marks = marks
    self.tokens = tokens
    self.first = first
    self.end = end
    self.block = block
    partners = Array(repeating: -1, count: marks.count)
    following = Array(repeating: marks.count, count: marks.count)
    var next = [marks.count, marks.count, marks.count]
    for index in marks.indices.reversed() {
      following[index] = next[Int(marks[index].form.rawValue)]
      next[Int(marks[index].form.rawValue)] = index
    }
  }

  /// The regions of the block, in the order of their opening marks. `reopenedBelow`: the form of the mark that begins the next block.
  mutating func regions(reopenedBelow: QuotedRegion.Form?) -> [QuotedRegion] {
    guard !marks.isEmpty else { return [] }
    for index in marks.indices { judge(index) }
    return withDepths(assembled(reopenedBelow))
  }

  private func isOpen(_ form: QuotedRegion.Form) -> Bool { openCounts[Int(form.rawValue)] > 0 }

  private mutating func judge(_ index: Int) {
    let mark = marks[index]
    switch mark.direction {
    case .none: partners[index] = -2
    case .opens: push(index)
    case .either: isOpen(mark.form) ? close(index) : push(index)
    case .closes:
      if isOpen(mark.form), !isApostropheOrInch(index) { close(index) } else { partners[index] = -2 }
    }
  }

  private mutating func push(_ index: Int) {
    open.append(index)
    openCounts[Int(marks[index].form.rawValue)] += 1
  }

  /// Closes the innermost open mark of the form; what stands open inside it stays without a partner.
  private mutating func close(_ index: Int) {
    while let last = open.popLast() {
      openCounts[Int(marks[last].form.rawValue)] -= 1
      if marks[last].form == marks[index].form {
        partners[last] = index
        partners[index] = last
        return
      }
    }
  }

  /// Whether a mark that could close an open quotation is rather an apostrophe (the dogs' bone) or a measure (a 5" pipe): the next mark
  /// of its form closes too, and stands where a closing mark rather does.
  private func isApostropheOrInch(_ index: Int) -> Bool {
    let mark = marks[index]
    let next = following[index]
    guard next < marks.count, marks[next].direction == .closes else { return false }
    if mark.form == .double { return mark.glyph == .straight && mark.followsDigit && marks[next].followsStop }
    if marks[next].followsStop { return mark.followsLetter || mark.followsDigit }
    return mark.followsS && !marks[next].followsS
  }

  /// Paired and kept unpaired marks as regions, depths still 0.
  private func assembled(_ reopenedBelow: QuotedRegion.Form?) -> [QuotedRegion] {
    let limits = limits()
    var regions: [QuotedRegion] = []
    for index in marks.indices {
      let mark = marks[index]
      let start = tokens.span(mark.token)
      let partner = partners[index]
      if partner > index {
        let close = tokens.span(marks[partner].token)
        regions.append(region(mark, TextSpan(start.start, close.end), TextSpan(start.end, close.start), isClosed: true))
      } else if partner == -1, isKept(index, reopenedBelow), limits[index] > start.end {
        regions.append(region(mark, TextSpan(start.start, limits[index]), TextSpan(start.end, limits[index]), isClosed: false))
      }
    }
    return regions
  }

  /// Where a quotation without a closing mark ends: before the next mark of its form that has a part in a quotation, at the latest with
  /// its block.
  private func limits() -> [Int] {
    var limits = Array(repeating: Int(tokens.ends[end - 1]), count: marks.count)
    var next: [Int?] = [nil, nil, nil]
    for index in marks.indices.reversed() where partners[index] != -2 {
      let form = Int(marks[index].form.rawValue)
      if let token = next[form] { limits[index] = Int(tokens.ends[token - 1]) }
      next[form] = marks[index].token
    }
    return limits
  }

  private func region(_ mark: QuotationMark, _ span: TextSpan, _ inner: TextSpan, isClosed: Bool) -> QuotedRegion {
    QuotedRegion(
      span: span, inner: inner, form: mark.form, isClosed: isClosed, continues: mark.token == first && continued == mark.form, depth: 0,
      block: block)
  }

  /// Whether an opening mark without a partner is a quotation left open and no stray mark.
  private func isKept(_ index: Int, _ reopenedBelow: QuotedRegion.Form?) -> Bool {
    let mark = marks[index]
    if mark.direction == .either { return mark.token == first && mark.glyph != .straight }
    guard mark.form == .single, mark.glyph == .straight else { return true }
    return mark.token == first && continued == .single || reopenedBelow == .single
  }

  /// Depth by what encloses each region. A region without a closing mark ends where what encloses it ends, and before a region that goes
  /// on beyond it, so that regions never cross.
  private func withDepths(_ regions: [QuotedRegion]) -> [QuotedRegion] {
    var regions = regions
    var enclosing: [Int] = []
    for index in regions.indices {
      let start = regions[index].span.start
      while let outer = enclosing.last {
        if regions[outer].inner.end <= start {
          enclosing.removeLast()
        } else if regions[outer].isClosed || regions[index].span.end <= regions[outer].inner.end || !regions[index].isClosed {
          break
        } else {
          shorten(&regions[outer], to: start)
          enclosing.removeLast()
        }
      }
      if let outer = enclosing.last, regions[index].span.end > regions[outer].inner.end {
        shorten(&regions[index], to: regions[outer].inner.end)
      }
      regions[index].depth = enclosing.count
      enclosing.append(index)
    }
    return regions.filter { $0.isClosed || !$0.inner.isEmpty }
  }

  /// Lets a region without a closing mark end with the last token before `limit`.
  private func shorten(_ region: inout QuotedRegion, to limit: Int) {
    let inside = tokens.range(in: TextSpan(region.inner.start, limit))
    let end = inside.isEmpty ? region.inner.start : Int(tokens.ends[inside.upperBound - 1])
    region.span.end = end
    region.inner.end = end
  }
}
