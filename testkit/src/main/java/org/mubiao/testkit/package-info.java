/**
 * What tests share: makers of small values and hand-written fakes. Takes the few facts a test is
 * about and fills in the rest; gives values of the model. No main code may use it.
 */
@NullMarked
package org.mubiao.testkit;

import org.jspecify.annotations.NullMarked;
