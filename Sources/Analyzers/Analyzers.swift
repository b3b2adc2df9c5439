import AnalyzerKit

/// The analyzer modules that this program was built with, in the order of Package.swift.
///
/// `registeredModules` is written at build time by Tools/Register from the dependencies of this target.
public let analyzerModules: [any AnalyzerModule.Type] = registeredModules
