import Foundation

/// Why no analyzer was made, in a line that says what to do.
struct ScaffoldError: LocalizedError, CustomStringConvertible {
  static let usage = """
    usage: swift package new-analyzer Name
    Makes Plugins/Name with a small analyzer that works, and adds "Name" to `analyzers` in Package.swift.
    Where nobody can be asked: swift package --allow-writing-to-package-directory new-analyzer Name
    """

  var description: String

  init(_ description: String) { self.description = description }

  var errorDescription: String? { description }
}
