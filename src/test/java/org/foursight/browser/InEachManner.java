package org.foursight.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A journey that is made in each of the five manners of one person at a machine. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@EnumSource(
        mode = EnumSource.Mode.EXCLUDE,
        names = {"PROJECTOR", "OLD_PROJECTOR"})
@interface InEachManner {}
