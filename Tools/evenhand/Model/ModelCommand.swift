internal import ArgumentParser

struct ModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Learn, measure and look into scoring models, without a server.",
        discussion: """
            EXAMPLES
              evenhand model train --input history.csv.gz --text-column narrative \\
                --label topic=product --map labels.map --seed 1 --out ours.evenhand-model
              evenhand model evaluate ours.evenhand-model held-out.csv.gz --plot reliability.svg
              evenhand model inspect ours.evenhand-model
            """,
        subcommands: [TrainModel.self, EvaluateModel.self, InspectModel.self])
}
