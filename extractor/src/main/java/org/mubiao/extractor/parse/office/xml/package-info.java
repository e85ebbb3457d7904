/**
 * Packages of Office Open XML: their parts, what the parts refer to, and their XML as small trees.
 *
 * <p>Takes bytes, gives elements. Knows ZIP and XML and how parts name one another, of no part what
 * it means. Nothing outside the package is ever fetched, and no part is unpacked further than the
 * limits allow.
 */
@NullMarked
package org.mubiao.extractor.parse.office.xml;

import org.jspecify.annotations.NullMarked;
