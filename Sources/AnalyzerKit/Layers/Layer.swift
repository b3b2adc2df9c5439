/// What one analyzer found in one article, with the user's edits laid over it.
///
/// Every mark has a number that belongs to its place in the analyzer's own result; marks that were rejected leave a gap, and marks that the user
/// added come after the analyzer's.
public struct Layer<M: Mark>: Sendable {
  public let marks: [M]
  /// 1-based, one for each mark, rising.
  public let numbers: [Int]
  /// The letter of its ids.
  public let letter: String

  public init(marks: [M], numbers: [Int]? = nil, letter: String) {
    self.marks = marks
    self.numbers = numbers ?? Array(1..<(marks.count + 1))
    self.letter = letter
  }

  /// The id of the mark at `index`, such as `q4`.
  public func id(_ index: Int) -> String { "\(letter)\(numbers[index])" }

  /// The mark with an id, nil when there is none.
  public func mark(_ id: String) -> M? {
    guard id.hasPrefix(letter), let number = Int(id.dropFirst(letter.count)), let at = numbers.firstIndex(of: number) else { return nil }
    return marks[at]
  }
}
