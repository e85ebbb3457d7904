package org.mubiao.extractor.parse.layout;

/**
 * A cell of a table whose text is not yet part of a document.
 *
 * @param row 0-based first row
 * @param column 0-based first column
 * @param rowSpan rows it covers, 1 or more
 * @param columnSpan columns it covers, 1 or more
 * @param text its text, paragraphs parted by line ends
 */
public record DraftCell(int row, int column, int rowSpan, int columnSpan, String text) {}
