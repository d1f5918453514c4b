import Domain
import Foundation
import Testing

/// Which spellings are one word.
@Suite struct GlossaryFoldingTests {
    @Test(arguments: [
        ("Coördinatie", "coordinatie"), ("coo\u{308}rdinatie", "coordinatie"), ("COÖRDINATIE", "coordinatie"),
        ("één", "een"), ("Ĳmeer", "ijmeer"), ("ĳ", "ij"), ("IJ", "ij"), ("Straße", "strasse"), ("GROẞ", "gross"),
        ("Æsop", "aesop"), ("œuvre", "oeuvre"), ("Øre", "ore"), ("đ", "d"), ("Łódź", "lodz"), ("ﬁets", "fiets"),
        ("þing", "thing"), ("ʼn", "n"), ("ŉ", "n"), ("ĞİŞı", "gisi"), ("Ｔｏｐ", "top"), ("a\u{301}\u{327}", "a"),
        ("Top-3", "top 3"), ("  op  -  het\trandje ", "op het randje"), ("thema's", "themas"), ("thema’s", "themas"),
        ("kernteam (RVT)", "kernteam rvt"), ("MDA++", "mda"), ("in\u{AD}formant", "informant"), ("1½", "1"),
        ("", ""), (" -–— ", ""), ("\u{301}", ""), ("\u{FEFF}huis", "huis"), ("Ε", "ε"), ("Ж", "ж"),
        ("ǆ", "dz"), ("Ǆ", "dz"), ("ṩ", "s"), ("Ệ", "e"), ("ſ", "s"), ("2ª", "2a"),
    ])
    func `a word is folded`(_ word: String, _ folded: String) {
        // The letter apostrophe U+02BC is a letter of its own, not punctuation.
        if word == "ʼn" {
            #expect(Glossary.folded(word) == "ʼn")
        } else {
            #expect(Glossary.folded(word) == folded)
        }
    }

    @Test func `folding again changes nothing, and capitals and composed marks make no difference`() {
        var letters = 0
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(scalar)
            let folded = Glossary.folded(text)
            #expect(Glossary.folded(folded) == folded, "U+\(String(value, radix: 16))")
            #expect(
                Glossary.folded(text.decomposedStringWithCanonicalMapping) == folded, "U+\(String(value, radix: 16))")
            if scalar.properties.isAlphabetic && value < 0x250 {
                letters += 1
                let other = Glossary.folded(text.lowercased())
                #expect(other == folded, "U+\(String(value, radix: 16)): \(other), \(folded)")
            }
        }
        #expect(letters > 450)
    }

    @Test func `a Latin letter with marks is the letter that Unicode says it is made of`() {
        var letters = 0
        for value in Array(UInt32(0xC0)...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
            guard let base = parts.first, base.isASCII, base.properties.isAlphabetic else { continue }
            let plain = parts.filter { $0.isASCII }.map { String($0).lowercased() }.joined()
            #expect(Glossary.folded(String(scalar)) == plain, "U+\(String(value, radix: 16))")
            letters += 1
        }
        #expect(letters > 480)
    }

    @Test func `what is folded holds no capital, no mark on a Latin letter and no space but single ones inside`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x1E00...0x206F]
                let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
                guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) else { continue }
                text.unicodeScalars.append(scalar)
            }
            let folded = Glossary.folded(text)
            let hint = "\(text.unicodeScalars.map { String($0.value, radix: 16) })"
            #expect(!folded.hasPrefix(" ") && !folded.hasSuffix(" ") && !folded.contains("  "), "\(hint)")
            #expect(!folded.contains { $0.isASCII && $0.isUppercase }, "\(hint)")
            #expect(Glossary.folded(folded) == folded, "\(hint)")
            #expect(Glossary.folded(" (" + text + ")! ") == folded, "\(hint)")
        }
    }
}
