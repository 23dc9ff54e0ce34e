/// A setting that cannot be used: what it is, where it stands, what would be valid.
package struct SettingsError: Error, Equatable, Sendable, CustomStringConvertible {
    package let setting: String
    package let origin: SettingOrigin
    package let message: String

    package init(setting: String, origin: SettingOrigin, message: String) {
        self.setting = setting
        self.origin = origin
        self.message = message
    }

    package var description: String {
        "Setting \(setting) (\(origin)): \(message)"
    }
}
