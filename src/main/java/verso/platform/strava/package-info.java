/**
 * Strava: a flat zip of CSV files, tracks in a folder beside them.
 *
 * <p>Sources: Strava's help page on the bulk export, public importers of its {@code activities.csv}
 * and inventories of whole exports (2023 – 2025).
 *
 * <p>Quirks: headers of {@code activities.csv} repeat and follow the language of the account; its
 * {@code Filename} may be {@code #error#}; tracks are gzipped one by one; files without data hold a
 * header. Gaps: the columns of {@code partner_opt_outs.csv}, {@code mobile_device_identifiers.csv},
 * {@code privacy_zones.csv} and {@code orders.csv} are not known and read by many names; of FIT
 * recordings only sport, beginning and end are read.
 */
@NullMarked
package verso.platform.strava;

import org.jspecify.annotations.NullMarked;
