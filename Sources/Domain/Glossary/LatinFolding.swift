/// What makes two spellings of a word one: small letters without marks, and one space between words.
enum LatinFolding {
    /// The folded form of a text.
    static func folded(_ text: String) -> String {
        var folded = ""
        var last = Kind.nothing
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: append(scalar, to: &folded, &last)
            case 0x41...0x5A: append(Unicode.Scalar(UInt8(scalar.value + 0x20)), to: &folded, &last)
            case 0x27, 0xAD, 0x2018, 0x2019, 0x200B...0x200F, 0x2060, 0xFEFF: break
            case 0x00...0xA9, 0xAB...0xB9, 0xBB...0xBF, 0xD7, 0xF7, 0x2000...0x206F:
                if last != .nothing { last = .space }
            case 0x37E, 0x385, 0x387, 0x1FC1, 0x1FED...0x1FEF, 0x1FFD, 0x2260, 0x226E, 0x226F:
                // Greek punctuation and three signs that are the same as some of the above, with marks.
                if last != .nothing { last = .space }
            case _ where isMark(scalar):
                // A mark on a letter of another script is part of that letter.
                if last == .other { folded.unicodeScalars.append(scalar) }
            default:
                if let letters = latin(scalar) {
                    for letter in letters { append(Unicode.Scalar(letter), to: &folded, &last) }
                } else {
                    if last == .space { folded += " " }
                    folded += scalar.properties.lowercaseMapping
                    last = .other
                }
            }
        }
        return folded
    }

    private enum Kind { case nothing, space, letter, other }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String, _ last: inout Kind) {
        if last == .space { folded += " " }
        folded.unicodeScalars.append(scalar)
        last = .letter
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        default: false
        }
    }

    /// The plain letters of a Latin letter or ligature beyond ASCII.
    private static func latin(_ scalar: Unicode.Scalar) -> [UInt8]? {
        let value = Int(scalar.value)
        switch value {
        case 0xAA: return [UInt8(ascii: "a")]
        case 0xBA: return [UInt8(ascii: "o")]
        case 0xC0...0x24F: return letters(of: fromLatin1[value - 0xC0])
        case 0x250...0x2AF: return letters(of: phonetic[value - 0x250])
        case 0x1E00...0x1EFF: return letters(of: additional[value - 0x1E00])
        case 0x212A: return [UInt8(ascii: "k")]
        case 0x212B: return [UInt8(ascii: "a")]
        case 0x2C60...0x2C7F: return letters(of: extendedC[value - 0x2C60])
        case 0xFB00...0xFB06: return ligatures[value - 0xFB00]
        case 0xFF21...0xFF3A: return [UInt8(value - 0xFF21) + UInt8(ascii: "a")]
        case 0xFF41...0xFF5A: return [UInt8(value - 0xFF41) + UInt8(ascii: "a")]
        default: return nil
        }
    }

    /// A letter of the tables stands for itself, a digit for two letters, a dot for what is not folded.
    private static func letters(of code: UInt8) -> [UInt8]? {
        switch code {
        case UInt8(ascii: "."): nil
        case UInt8(ascii: "1")...UInt8(ascii: "8"): digraphs[Int(code - UInt8(ascii: "1"))]
        default: [code]
        }
    }

    private static let digraphs = ["ae", "oe", "ij", "ss", "th", "dz", "lj", "nj"].map { Array($0.utf8) }
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

    /// U+00C0 to U+024F: Latin-1, Latin Extended-A and -B.
    private static let fromLatin1 = Array(
        ("aaaaaa1ceeeeiiiidnooooo.ouuuuy54aaaaaa1ceeeeiiiidnooooo.ouuuuy5y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii33jjkkklllllll"
            + "lllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "bbbb...ccdddd....ffg...ikkl..nnooo..pp.....ttttuu.vyyzz........."
            + "....666777888aaiioouuuuuuuuuu.aaaa11ggggkkoooo..j666gg..nnaa11oo"
            + "aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..acclts"
            + "z..bu.eejjqqrryy").utf8)

    /// U+1E00 to U+1EFF: Latin Extended Additional.
    private static let additional = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
            + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
            + "wwwwwwwwwwxxxxyyzzzzzzhtwyas..4.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy").utf8)

    /// U+0250 to U+02AF: IPA Extensions, which hold the small letters of some capitals of Latin Extended-B.
    private static let phonetic = Array(
        ("...b.cdd........g.....h.i..lll...mnn.o......rrr...s.....tu.v...."
            + "zz...........j..q...............").utf8)

    /// U+2C60 to U+2C7F: Latin Extended-C.
    private static let extendedC = Array("lllprathhkkzz.m..vwwv...e.o...sz".utf8)
}
