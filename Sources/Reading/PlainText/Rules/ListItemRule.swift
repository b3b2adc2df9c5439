import ArticleModel

/// Items of a list, by their bullets or their numbers in sequence. The block begins behind the mark.
enum ListItemRule: BlockRule {
  static func apply(to page: inout DraftPage) {
    let undecided = page.undecided
    var marks: [Int: Int] = [:]
    for (place, index) in undecided.enumerated() {
      let before = place > 0 ? undecided[place - 1] : nil
      let after = place + 1 < undecided.count ? undecided[place + 1] : nil
      marks[index] = mark(index, [before, after].compactMap { $0 }.filter { abs($0 - index) == 1 }, page)
    }
    for index in undecided {
      guard let length = marks[index] else { continue }
      page.blocks[index].kind = .listItem
      page.blocks[index].span.start += length
    }
  }

  /// The length of the mark before an item, nil for what is none. Dashes and numbers count only beside another item, since dialogue and
  /// numbered headings begin with them too.
  private static func mark(_ index: Int, _ neighbours: [Int], _ page: DraftPage) -> Int? {
    let span = page.blocks[index].span
    if let length = BulletMarker.length(page.text, span) {
      if !BulletMarker.isDash(page.text, span) { return length }
      return neighbours.contains { BulletMarker.isDash(page.text, page.blocks[$0].span) } ? length : nil
    }
    guard let number = BulletMarker.number(page.text, span) else { return nil }
    let isSequence = neighbours.contains { neighbour in
      guard let other = BulletMarker.number(page.text, page.blocks[neighbour].span) else { return false }
      return abs(other.value - number.value) == 1 && (other.value > number.value) == (neighbour > index)
    }
    return isSequence ? number.length : nil
  }
}
