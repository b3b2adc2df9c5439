import AnalyzerKit

struct SpeakerResolver {
  let passage: Passage
  let entities: Layer<Entity>

  mutating func resolve(_ made: Attribution) -> Speaker {
    var speaker = Speaker()
    speaker.name = made.source.first.map { passage.string($0) }
    speaker.toldTo = made.addressee.map { passage.string($0) }
    speaker.reportedBy = made.reporter.map { passage.string($0) }
    return speaker
  }
}
