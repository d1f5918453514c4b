import Domain
import Testing

@Suite struct GradeTests {
    @Test func `a mark is made of tenths or of a whole number, within its bounds`() throws {
        for tenths in -5...105 {
            let grade = try? Grade(tenths: tenths)
            #expect((grade != nil) == (0...100).contains(tenths))
            #expect(grade == nil || grade?.tenths == tenths)
        }
        for whole in -2...12 {
            let grade = try? Grade(whole)
            #expect((grade != nil) == (0...10).contains(whole))
            #expect(grade == nil || grade?.tenths == whole * 10)
        }
        for extreme in [Int.min, Int.max, Int.max / 10 + 1] {
            #expect(throws: InvalidValue("grade", allowed: Grade.allowed)) { try Grade(extreme) }
            #expect(throws: InvalidValue.self) { try Grade(tenths: extreme) }
        }
    }

    @Test func `a literal beyond the bounds becomes the nearest bound`() {
        let marks: [Grade] = [-3, 0, 6, 10, 11]
        #expect(marks.map { $0.tenths } == [0, 0, 60, 100, 100])
    }

    @Test func `marks are ordered`() throws {
        for a in 0...100 {
            for b in [0, a, 50, 100] { #expect((try Grade(tenths: a) < Grade(tenths: b)) == (a < b)) }
        }
    }

    @Test func `a mark is written with a comma in Dutch and a point in English, and no decimal without need`() throws {
        let texts: [(Int, String, String)] = [
            (0, "0", "0"), (5, "0,5", "0.5"), (60, "6", "6"), (65, "6,5", "6.5"), (99, "9,9", "9.9"), (100, "10", "10"),
        ]
        for (tenths, nl, en) in texts {
            let grade = try Grade(tenths: tenths)
            #expect(grade.text(in: .nl) == nl)
            #expect(grade.text(in: .en) == en)
        }
    }

    @Test func `every mark is read back from its written form`() throws {
        for tenths in 0...100 {
            let grade = try Grade(tenths: tenths)
            let json = try KernelJSON.text(grade)
            #expect(json == grade.text(in: .en))
            #expect(try KernelJSON.read(Grade.self, json) == grade)
        }
        for (json, tenths) in [("6.0", 60), ("6.50", 65), ("1e1", 100), ("0.0", 0), ("-0.0", 0), ("65e-1", 65)] {
            #expect(try KernelJSON.read(Grade.self, json).tenths == tenths, "\(json)")
        }
    }

    @Test func `of all hundredths only tenths are read`() {
        for hundredths in 0...1000 {
            let decimals = hundredths % 100
            let json = "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
            #expect((KernelJSON.refusal(Grade.self, json) == nil) == (hundredths % 10 == 0), "\(json)")
        }
    }

    @Test func `what a mark may be is said in both languages`() {
        #expect(
            Grade.allowed
                == LocalizedText(
                    nl: "0 tot en met 10, met hooguit één decimaal", en: "0 to 10, with at most one decimal"))
    }
}
