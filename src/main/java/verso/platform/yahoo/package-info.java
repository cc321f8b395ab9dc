/**
 * Yahoo. Start at {@link verso.platform.yahoo.Yahoo}.
 *
 * <p>A zip of CSV and JSON per product. What Yahoo's ads take the person for stands in a file or
 * folder named after ads or interests.
 *
 * <p>Sources: what people report of the archive; no public reader or sample is known.
 *
 * <p>Gaps: all names of files and fields are unconfirmed. Files are told by the product in their
 * name, records read by likely names, the rest kept under its own; mail is left to the generic
 * reader.
 */
@NullMarked
package verso.platform.yahoo;

import org.jspecify.annotations.NullMarked;
