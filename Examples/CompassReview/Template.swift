import Domain
import ExampleSupport

struct Template {
    init(in language: Language) {}
    func write(into folder: String) throws(UserError) -> String { "" }
}
