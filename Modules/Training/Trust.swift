/// Labels that cannot be believed: those that models which never saw the text contradict.
///
/// Where people choose a label from a list, some choose wrongly and some texts belong under two. A text whose own label
/// ranks below another by a margin counts less when the model is learnt for good, so that the rare labels are not bent
/// towards errors. Labels of two are left alone: whether relief was given is chance in part, and no error.
enum Trust {
    /// By output and text: 1, or the configuration's `doubtWeight`.
    static func weights(
        _ predictions: [[Double]], plan: ColumnPlan, configuration: TrainingConfiguration
    ) -> [[Float]] {
        plan.outputs.indices.map { index in
            let output = plan.outputs[index]
            let questions = output.firstQuestion..<(output.firstQuestion + output.questionCount)
            return plan.classes[index].indices.map { text in
                let own = Int(plan.classes[index][text])
                guard output.questionCount > 1, own >= 0 else { return 1 }
                let answers = predictions[text][questions]
                var best = -Double.infinity
                for question in questions where question != output.firstQuestion + own {
                    best = max(best, answers[question])
                }
                let margin = answers[output.firstQuestion + own] - best
                return margin < -configuration.doubtMargin ? Float(configuration.doubtWeight) : 1
            }
        }
    }
}
