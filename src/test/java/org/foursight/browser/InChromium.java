package org.foursight.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;

/** A test that needs Chromium and is skipped, saying so, where nobody asked for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Isolated("a browser and a service are enough for two processors")
@EnabledIfSystemProperty(
        named = "browser",
        matches = "chromium",
        disabledReason = "needs Debian's chromium and chromium-driver, and -Dbrowser=chromium")
@interface InChromium {}
