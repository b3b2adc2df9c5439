// An analyzer's author imports AnalyzerKit and nothing else of ours.
@_exported import ArticleModel
@_exported import Linguistics
