/**
 * Google Takeout: one account's data of all Google services. Read {@link
 * verso.platform.google.Google} first, then {@link verso.platform.google.Activity}, the record that
 * most of it is made of.
 *
 * <p>Sources: published sample archives (French, 2022; English and German trees, 2020 to 2024),
 * Google's Data Portability API reference (My Activity, YouTube, Chrome, Discover, Google Play),
 * and public readers of Takeout in seven languages (2018 to 2026).
 *
 * <p>Known gaps: Google does not export the topics, brands and categories of My Ad Center, so there
 * is no ad interest "by Google" here apart from Discover's topics and the Timeline's profile; the
 * sentences of My Ad Center are known in English only; times in HTML pages carry the zone in force
 * when the export was made, and an abbreviation may mean several.
 */
@NullMarked
package verso.platform.google;

import org.jspecify.annotations.NullMarked;
