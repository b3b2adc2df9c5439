import AnalyzerKit

/// The session at work: its current value, the earlier ones for undo, and the layers made from it.
///
/// Owned by one thread.
public final class Workspace {
  /// An earlier session and the command that changed it.
  struct Step {
    let session: Session
    let command: String
    /// Where the command was `load`: what a file held of the earlier session.
    var saved: Session?
  }

  public let registry: Registry
  public let analyst: Analyst
  public private(set) var session = Session()
  private var undone: [Step] = []
  private var done: [Step] = []
  private var saved = Session()
  var lock: SessionLock?
  private static let undoLimit = 200

  public init(registry: Registry) {
    self.registry = registry
    analyst = Analyst(registry: registry)
  }

  /// Whether there is work that no file holds. Articles that were only opened can be opened again and are none, until the session has a file.
  public var hasUnsavedWork: Bool { !session.hasSameWork(as: saved) && !(lock == nil && session.holdsOnlyFiles) }

  /// The file the session was loaded from or saved to last.
  public var file: String? { lock?.path }

  /// Changes the session as one step that can be undone. When `body` throws, nothing has changed.
  ///
  /// - Parameter command: the command as typed; it goes into the journal. Nil for a change that is not journaled.
  @discardableResult
  public func change<Result>(_ command: String?, _ body: (inout Session) throws -> Result) rethrows -> Result {
    var changed = session
    let result = try body(&changed)
    if let command { changed.journal.append(command) }
    if changed != session {
      done.append(Step(session: session, command: command ?? ""))
      if done.count > Workspace.undoLimit { done.removeFirst() }
      undone.removeAll()
      session = changed
    }
    return result
  }

  /// Adds a command that changed nothing (a listing, an expectation) to the journal; there is nothing to undo in it.
  public func journal(_ command: String) { session.journal.append(command) }

  /// Goes back before the last change; the command that is undone, or nil when there is none. What was listed since leaves the
  /// journal too: it may rest on the change.
  public func undo() -> String? {
    guard let step = done.popLast() else { return nil }
    undone.append(Step(session: session, command: step.command, saved: step.saved.map { _ in saved }))
    if goBack(step) { return step.command }
    session = step.session
    return step.command
  }

  /// Makes the last undone change again; its command, or nil when there is none.
  public func redo() -> String? {
    guard let step = undone.popLast() else { return nil }
    done.append(Step(session: session, command: step.command, saved: step.saved.map { _ in saved }))
    if goBack(step) { return step.command }
    session = step.session
    return step.command
  }

  /// Takes over a session that was loaded: it counts as saved, and undo leads back before it.
  func adopt(_ loaded: Session, lock: SessionLock?, command: String) {
    done.append(Step(session: session, command: command, saved: saved))
    undone.removeAll()
    var loaded = loaded
    loaded.loaded = LoadedWork(loaded)
    replace(with: loaded, saved: loaded)
    self.lock = lock
  }

  /// Goes to the other side of a `load`; false, and nothing done, for a step that was none.
  ///
  /// The session then has no file: the one that is locked belongs to the side that was left, and `save` asks for a name.
  private func goBack(_ step: Step) -> Bool {
    guard let saved = step.saved else { return false }
    replace(with: step.session, saved: saved)
    lock = nil
    return true
  }

  private func replace(with other: Session, saved: Session) {
    for article in session.articles + other.articles { analyst.forget(article.id) }
    session = other
    self.saved = saved
  }

  func markSaved(_ lock: SessionLock) {
    saved = session
    self.lock = lock
  }
}
