package org.foursight.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures and draws what a screening costs against incidents and against unanswered questions. */
public final class CostChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 500;
    private static final double MICROSECONDS = 1000.0;

    private CostChart() {}

    /** Write the two charts into a folder. */
    public static void main(String[] args) throws RunnerException, IOException {
        Path folder = Path.of(args[0]);
        draw(
                folder.resolve("cost-by-incidents"),
                IncidentsBenchmark.class,
                "incidents",
                "Rules only, by the number of incidents");
        draw(
                folder.resolve("cost-by-open-questions"),
                UnknownsBenchmark.class,
                "open",
                "Whole report with what is open, by the number of open questions");
    }

    private static void draw(Path file, Class<?> benchmark, String by, String title)
            throws RunnerException, IOException {
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(benchmark.getName()).build()).run();
        TreeMap<Integer, Double> median = new TreeMap<>();
        TreeMap<Integer, Double> slow = new TreeMap<>();
        for (RunResult result : results) {
            int at = Integer.parseInt(result.getParams().getParam(by));
            var statistics = result.getPrimaryResult().getStatistics();
            median.put(at, statistics.getPercentile(50) / MICROSECONDS);
            slow.put(at, statistics.getPercentile(95) / MICROSECONDS);
        }
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(by.equals("open") ? "open questions" : by)
                .yAxisTitle("milliseconds")
                .build();
        chart.addSeries(
                "median",
                median.keySet().stream().toList(),
                median.values().stream().toList());
        chart.addSeries(
                "95th percentile",
                slow.keySet().stream().toList(),
                slow.values().stream().toList());
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapFormat.PNG);
    }
}
