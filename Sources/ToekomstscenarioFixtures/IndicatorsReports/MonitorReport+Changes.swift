public import Domain
public import Indicators

extension MonitorReport {
    /// Puts another figure in the place of the one that has its identifier.
    public mutating func replace(_ figure: ReportFigure?) {
        guard let figure else { return }
        for index in figures.entries.indices where figures.entries[index].id == figure.id {
            figures.entries[index] = figure
        }
    }

    /// Lets a conclusion rest on these figures and on no others.
    public mutating func rest(_ claim: Identifier<ReportClaim>, on ids: [Identifier<Figure>]) {
        claims.change(claim) { $0.figures.entries = ids }
    }

    /// Leaves only descriptions among the conclusions.
    public mutating func concludeNothing() { claims.drop { $0.kind != .known(.description) } }
}
