/** Benchmarks; run with {@code mvn -q -Pbench test-compile exec:exec}, results in {@code src/bench/RESULTS.md}. */
package org.foursight.bench;
