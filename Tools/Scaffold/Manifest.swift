import Foundation

/// Package.swift, as far as the list of analyzers goes.
struct Manifest {
  private let url: URL
  private var lines: [String]

  init(root: URL) throws {
    url = root.appending(path: "Package.swift")
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }

  /// Adds a line to the list, before the first name that sorts after it. Throws where the list is not written one name a line.
  mutating func add(_ module: String) throws {
    let unexpected = ScaffoldError(
      "the list `analyzers` in Package.swift does not have one name a line any more; nothing was changed: "
        + "write it so, or make Plugins/\(module) by hand (Documentation/Analyzers.md)")
    guard let opening = lines.firstIndex(where: { $0.hasPrefix("let analyzers") && $0.hasSuffix("[") }),
      let closing = lines[opening...].firstIndex(of: "]")
    else { throw unexpected }
    var place = closing
    for at in (opening + 1)..<closing {
      let line = lines[at].trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("//") { continue }
      let quoted = line.components(separatedBy: "\"")
      guard quoted.count == 3, line.hasSuffix(",") else { throw unexpected }
      if quoted[1] == module { throw ScaffoldError("\"\(module)\" is in Package.swift already; nothing was changed") }
      if place == closing, quoted[1] > module { place = at }
    }
    // Comments above a name stay with it.
    while place > opening + 1, place < closing, lines[place - 1].trimmingCharacters(in: .whitespaces).hasPrefix("//") { place -= 1 }
    lines.insert("  \"\(module)\",", at: place)
  }

  func write() throws {
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
