internal import CShippedModel
public import EvenhandScoring

/// The model that every program carries, so that a bare installation scores.
public enum ShippedModel {
    /// A view over the program's own read-only data: nothing is copied, its pages are read as they are touched.
    /// - Throws: `ModelError` when the program was built around a file that is no whole model.
    public static func load() throws(ModelError) -> Model {
        try Model(
            borrowing: UnsafeRawBufferPointer(
                start: evenhand_shipped_model(), count: evenhand_shipped_model_size()),
            release: { _ in })
    }
}
