internal import EvenhandScoring

/// In what form scores are printed.
struct ScoreForm: Sendable {
    enum Kind: Sendable {
        case json
        case text(TextStyle, width: Int)
    }

    let kind: Kind
    /// Whether standard output names the terms behind every number.
    let explains: Bool
    /// The page that is written beside standard output.
    let writesPage: Bool
    let findsCopies: Bool
    let lines: ScoreLineWriter

    init(_ kind: Kind, explains: Bool, writesPage: Bool, findsCopies: Bool, scorer: Scorer?) {
        self.kind = kind
        self.explains = explains
        self.writesPage = writesPage
        self.findsCopies = findsCopies
        lines = ScoreLineWriter(scorer)
    }

    var needsTerms: Bool { explains || writesPage }

    /// Prints a score as the scorer's workspace holds it.
    func write(
        _ score: CompactScore, id: UnsafeRawBufferPointer, narrative: UnsafeRawBufferPointer, scorer: Scorer,
        workspace: ScoringWorkspace, into batch: ScoredBatch
    ) {
        if case .json = kind {
            lines.write(score, id: id, narrative: narrative, workspace: workspace, to: batch.output)
            if !findsCopies { lines.close(batch.output) }
        } else {
            let document = ScoreDocument(
                scorer.full(score, workspace), reasons: nil, id: String(decoding: id, as: UTF8.self),
                narrative: narrative)
            write(document, into: batch)
        }
    }

    func write(_ document: ScoreDocument, into batch: ScoredBatch) {
        if writesPage {
            // More than a page holds is not written by anybody.
            if batch.pageEnds.count < ScorePageFile.limit { ScorePage.write(document, to: batch.page) }
            batch.pageEnds.append(batch.page.count)
        }
        switch kind {
        case .json:
            var document = document
            if !explains { document.terms = nil }
            lines.write(document, to: batch.output)
            if !findsCopies { lines.close(batch.output) }
        case .text(let style, let width):
            let text = ScoreText(document, style: style, width: width)
            for line in explains ? text.explainedLines : text.lines {
                batch.output.write(text: line)
                batch.output.write(byte: UInt8(ascii: "\n"))
            }
        }
    }
}
