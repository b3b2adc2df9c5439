import Foundation

/// Other programs that tests run: unpackers and scorers.
public enum Program {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// What a program prints; throws where it ends with another status than 0.
  public static func run(_ arguments: String...) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(arguments.joined(separator: " ")) ended with \(process.terminationStatus)")
    }
    return data
  }
}
