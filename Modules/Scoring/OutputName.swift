/// Names of outputs that the triage score has a place for; every other name goes to its `labels`.
public enum OutputName {
    /// What the complaint is about.
    public static let topic = "topic"
    /// Two labels, the second meaning that relief was given.
    public static let reliefAny = "relief.any"
    /// Two labels, the second meaning that relief was given in money.
    public static let reliefMonetary = "relief.monetary"
}
