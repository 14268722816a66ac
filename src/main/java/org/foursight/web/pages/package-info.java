/**
 * The pages people see: the start page, the demonstration cases and signing in. One folder below for each part of the
 * work on a stored case: its {@code casefile}, the {@code result} of the rules, and its {@code review}; what these share
 * is their {@code desk}. {@code rules} is where the rules themselves are read.
 *
 * <p>The templates are in {@code web/templates}, in folders of the same names.
 */
@NullMarked
package org.foursight.web.pages;

import org.jspecify.annotations.NullMarked;
