/// The name of this release, as `evenhand --version` prints it.
enum Release {
    static let name = "0.1.0"
}
