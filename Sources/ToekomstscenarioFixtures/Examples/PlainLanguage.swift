public import Domain

#if !hasFeature(Embedded)
/// How plain a text is: how long its sentences are, and which words of the field it leaves unexplained.
///
/// It counts and compares; whether a text is kind and true it cannot tell. Whoever adds rules of their own can hold
/// their texts against the same.
public enum PlainLanguage: Sendable {
    /// How many words a sentence may have that a household reads.
    public static let longestSentence = 25
    /// How many words a sentence may have that only professionals read.
    public static let longestProfessionalSentence = 30

    /// The sentences of a text that have more words than allowed.
    ///
    /// A sentence ends with `.`, `?`, `!`, `;` or `:` before a space, and with an empty line or a list item.
    public static func longSentences(in text: String, atMost limit: Int = longestSentence) -> [String] {
        sentences(of: text).filter { $0.split(separator: " ").count > limit }
    }

    /// The words of the field that a text uses and does not explain; a word that everybody knows needs no explanation.
    public static func unexplainedTerms(in text: String, _ glossary: Glossary, _ language: Language) -> [Term] {
        let told = text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
        return UsedTerms(glossary.termsToExplain, in: text, language).terms.filter { term in
            !told.contains(term.name[language] + ": " + term.definition[language])
        }
    }

    /// What is not plain in what is written about a rule: one line each.
    public static func problems(in description: RuleDescription) -> [String] {
        let forHouseholds =
            [description.title, description.mend] + (description.kind == .prompt ? [description.asks] : [])
            + [description.whyNotComputed].compactMap { $0 }
        let forProfessionals =
            [description.asks, description.appliesWhen, description.misuse].compactMap { $0 }
            + description.tensions.map { $0.reading }
        var problems: [String] = []
        for language in [Language.nl, .en] {
            for text in forHouseholds { problems += longSentences(in: text[language]) }
            for text in forProfessionals {
                problems += longSentences(in: text[language], atMost: longestProfessionalSentence)
            }
        }
        return problems.map { "\(description.id.text): too long: \($0)" }
    }

    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        func end() {
            let words = sentence.split(separator: " ")
            if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
            sentence = ""
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines {
            let words = line.split(separator: " ")
            // A rule under a heading, an empty line and the mark of an item begin something new.
            guard let first = words.first, !first.allSatisfy({ "=-".contains($0) }) || first.count == 1 else {
                end()
                continue
            }
            if first.count == 1, "-?!→~*".contains(first) { end() }
            for word in words where !(word.count == 1 && "-?!→~*·".contains(word)) {
                sentence += " " + word
                if let last = word.last, ".?!;:".contains(last) { end() }
            }
        }
        end()
        return sentences
    }
}
#endif
