import AnalyzerKit
public enum StatisticsModule: AnalyzerModule {}
