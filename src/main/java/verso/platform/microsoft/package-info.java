/**
 * Microsoft. Start at {@link verso.platform.microsoft.Microsoft}.
 *
 * <p>The archive of the privacy dashboard has a file per type of data, named after Microsoft's ids
 * of these types, as CSV or JSON, perhaps in folders per product. Edge and the dashboard's page of
 * browsing activity write {@code DateTime,NavigatedToUrl,PageTitle} after a byte order mark.
 *
 * <p>Sources: Microsoft's list of ids of privacy data types and its page on exporting personal data
 * with the dashboard, public readers of Edge's history.
 *
 * <p>Gaps: that files are named exactly after the ids is unconfirmed, so are the fields of all
 * types but browsing; they are read by likely names, the rest is kept under its own. No file of the
 * advertising interests is confirmed: the list on the dashboard can be saved by hand. LinkedIn,
 * Skype and Teams are separate exports.
 */
@NullMarked
package verso.platform.microsoft;

import org.jspecify.annotations.NullMarked;
