/// Words as they are written but for what never tells two words apart: curly apostrophes are straightened, soft hyphens and joiners dropped.
enum CaseKeeping {
  static func fold(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if word.allSatisfy({ $0 < 0x80 }) { return word }
    var folded: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC: folded.append(UInt8(ascii: "'"))
      case 0xAD, 0x200C, 0x200D, 0x2060: break
      default: folded += Array(String(scalar).utf8)
      }
    }
    return folded[...]
  }
}
