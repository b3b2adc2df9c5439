/// A picture that belongs to a table: where things occur, as marks on strips that stand for texts from their beginning to their end.
public struct Plot: Sendable, Equatable {
  /// One text, drawn from left to right, and the places in it.
  public struct Strip: Sendable, Equatable {
    public var label: String
    /// How long the text is, in words.
    public var length: Int
    /// 0-based numbers of words, rising, each below `length`.
    public var positions: [Int]

    public init(label: String, length: Int, positions: [Int]) {
      self.label = label
      self.length = length
      self.positions = positions
    }
  }

  /// The strips of one thing that occurs.
  public struct Panel: Sendable, Equatable {
    public var title: String
    public var strips: [Strip]

    public init(title: String, strips: [Strip]) {
      self.title = title
      self.strips = strips
    }
  }

  public var title: String
  public var panels: [Panel]

  public init(title: String, panels: [Panel]) {
    self.title = title
    self.panels = panels
  }
}
