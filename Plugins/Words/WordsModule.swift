import AnalyzerKit
public enum WordsModule: AnalyzerModule {}
