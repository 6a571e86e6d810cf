/**
 * Writers of chart files: vector SVG with real text, PNG that knows its printed size, vector PDF
 * with its font embedded. Only this part of the charts knows file formats and the PDF library.
 *
 * <p>Contract: a file is written whole or not at all; an extension that is not known is refused
 * before anything is touched. Does not belong here: how a chart looks.
 */
@NullMarked
package lantu.chart.file;

import org.jspecify.annotations.NullMarked;
