/// Something that the user can mend, in one line without personal data.
package struct UserError: Error {
    package let line: String
    package init(_ line: String) { self.line = line }
}
