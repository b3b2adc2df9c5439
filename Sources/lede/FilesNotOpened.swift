/// Files of a plain command that could not be opened: the command was right, so this is a failure and no wrong usage.
struct FilesNotOpened: Error, CustomStringConvertible {
  let description: String
}
