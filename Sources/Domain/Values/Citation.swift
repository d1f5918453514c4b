/// A document that terms and rules are taken from.
public struct SourceDocument: Hashable, Transferable {
    /// The word that rule ids begin with: `STUREN`, `PROEFTUIN`.
    public let code: String
    /// The title as printed.
    public let title: String

    /// Makes a document; a region can add its own.
    @inlinable public init(code: String, title: String) {
        self.code = code
        self.title = title
    }
}

/// Where something is written: a document, its section and, where it has one, the page.
public struct Citation: Hashable, Transferable {
    /// The document.
    public let document: SourceDocument
    /// The section by number or heading, as printed.
    public let section: String
    /// The printed page number, where the document has one.
    public let page: Int?

    /// Makes a citation.
    @inlinable public init(_ document: SourceDocument, _ section: String, page: Int? = nil) {
        self.document = document
        self.section = section
        self.page = page
    }

    /// The citation in one line: title, section, page.
    public var text: String { document.title + ", " + place }

    /// The section and the page.
    public var place: String { page.map { section + ", p. " + $0.description } ?? section }
}
