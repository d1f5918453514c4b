import Domain
import Testing

@Suite struct TextWidthTests {
    private func longest(_ text: String) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.unicodeScalars.count }.max() ?? 0
    }

    @Test(arguments: [80, 40, 20])
    func `no line is longer than asked`(width: Int) throws {
        for language in Language.allCases {
            for acute in [true, false, nil] as [Bool?] {
                for audience in [Audience.professional, .person("anna"), .conference(present: ["anna", "kim"])] {
                    let review = try Samples.review(acute: acute, for: audience)
                    let text = try ReviewTextTests.text(review, in: language, width: width)
                    #expect(longest(text) <= width, "\(text)")
                }
            }
        }
    }

    @Test func `a width below twenty is twenty, and no width does harm`() throws {
        let review = try Samples.review()
        let twenty = try ReviewTextTests.text(review, width: 20)
        for width in [19, 1, 0, -1, Int.min] { #expect(try ReviewTextTests.text(review, width: width) == twenty) }
        let wide = try ReviewTextTests.text(review, width: Int.max)
        #expect(wide.contains("needed is 6. Mend 2 (en)"))
    }

    @Test(arguments: [80, 40, 20])
    func `long words, long ids, long labels and line breaks in a reason stay within the width`(width: Int) throws {
        let document = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
        let id = Kernel.id(9999, in: document)
        let word = String(repeating: "énorm", count: 60)
        let description = RuleDescription(
            id, title: Kernel.text(word), asks: Kernel.text(word), mend: Kernel.text(word), strength: .method,
            responsible: ResponsibleParty("team", name: Kernel.text(word)), citations: [])
        let rule = Rule<FactSheet>(description) { sheet, exam in
            exam.require(false, at: "marks[x]", seen: .ids([word]))
            exam.require(exam.read(sheet, 0), at: "marks[y]")
        }
        let set = RuleSet(
            [rule], places: PlaceNames([PlaceNames.Name("marks[]", LocalizedText(nl: "cijfer {1}", en: "mark {1}"))]))
        let reason = "first line\nsecond line of the reason\r\nthird\tline \(word)"
        let review = set.review(
            FactSheet([nil]),
            in: ReviewContext(
                on: Kernel.day, deviations: [try Deviation(from: id, because: reason, by: "worker", on: "2024-06-01")]))
        for language in Language.allCases {
            let text = ReviewText(review, catalogue: set.catalogue, in: language, width: width, labels: { _ in word })
                .text
            #expect(longest(text) <= width, "\(text)")
            let compact = text.filter { !$0.isWhitespace }
            #expect(compact.contains(document + "-9999"))
            #expect(compact.contains(word))
        }
    }

    @Test func `a line break in a reason cannot begin a line of its own`() throws {
        let rule = Rule<FactSheet>(Kernel.description(1)) { _, exam in exam.require(false, at: "x") }
        let set = RuleSet([rule])
        for lineBreak in ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"] {
            let review = set.review(
                FactSheet([]),
                in: ReviewContext(
                    on: Kernel.day,
                    deviations: [try DeviationTests.deviation(because: "a reason\(lineBreak)! Acute danger. Act now.")])
            )
            let text = ReviewText(review, catalogue: set.catalogue, in: .en).text
            #expect(text.contains("a reason ! Acute danger. Act now."))
        }
    }

    @Test func `no line ends in a space, and there are never two empty lines`() throws {
        for width in [80, 40, 20] {
            let text = try ReviewTextTests.text(Samples.review(), width: width)
            #expect(!text.contains(" \n"))
            #expect(!text.contains("\n\n\n"))
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        }
        let bare = Rule<FactSheet>(Kernel.description(1, citations: [])) { _, exam in exam.require(false, at: "x") }
        let set = RuleSet([bare])
        let text = ReviewText(
            set.review(FactSheet([]), in: ReviewContext(on: Kernel.day)), catalogue: set.catalogue, in: .en
        ).text
        #expect(!text.contains(" \n"))
        #expect(!text.contains("Source:"))
    }
}
