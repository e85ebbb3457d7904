/**
 * Numbers with their units: exact decimals, comparison words and conversion to a base unit.
 *
 * <p>A share (%) and a change of a share (个百分点) are different dimensions and never convert into
 * each other.
 */
@NullMarked
package org.mubiao.model.quantity;

import org.jspecify.annotations.NullMarked;
