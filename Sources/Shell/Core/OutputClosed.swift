/// Nobody reads the results any more (`| head`): the end, without a complaint.
public struct OutputClosed: Error {
  public init() {}
}
