/// A script stopped: the error was said already.
public struct ScriptStopped: Error, CustomStringConvertible {
  /// 1: a command failed; 2: the script was called wrongly.
  public var status: Int32
  public var description: String { "the script stopped" }
}
