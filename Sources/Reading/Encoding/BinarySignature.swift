/// Says what a file is that is no text, from its first bytes.
enum BinarySignature {
  private static let signatures: [(start: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document (docx, odt, epub)"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
    ([0x1F, 0x8B], "a gzip file (unpack it first)"),
    ([0x42, 0x5A, 0x68], "a bzip2 file (unpack it first)"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz file (unpack it first)"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file (unpack it first)"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    (Array("RIFF".utf8), "a WebP image or a sound or video file"),
    (Array("ID3".utf8), "an MP3 file"),
    (Array("OggS".utf8), "an Ogg file"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document (doc, xls, ppt)"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 text (convert it to UTF-8)"),
    ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 text (convert it to UTF-8)"),
  ]

  /// What the bytes look like (“a PDF file”), nil for text.
  ///
  /// Without a known signature, a file is binary when it is not UTF-16 and more than 2 % of its first bytes are control characters.
  static func recognise(_ prefix: [UInt8]) -> String? {
    if let known = signatures.first(where: { prefix.starts(with: $0.start) }) { return known.name }
    if isHTML(prefix) { return "an HTML page" }
    if UTF16Decoder.byteOrder(prefix) != nil { return nil }
    let controls = prefix.count { $0 < 0x20 && !($0 >= 0x08 && $0 <= 0x0D) && $0 != 0x1B }
    return controls * 50 > prefix.count ? "a binary file" : nil
  }

  private static func isHTML(_ prefix: [UInt8]) -> Bool {
    let start = prefix.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(14)
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
  }
}
