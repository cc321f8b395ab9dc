/**
 * Facebook: "Download your information" (until 2021), "Export your information" in the Accounts
 * Center (since). Read {@link verso.platform.facebook.Facebook} first.
 *
 * <p>Covers the flat folders of 2018 to 2021, the renamed ones of 2021 to 2023, and the nine groups
 * since; JSON as keyed lists and as labelled values, and HTML; root keys with and without a version
 * ending. Formats were taken from public descriptions of exports, published invented samples and
 * lists of keys without values, 2018 to 2026, in English, French, German, Dutch, Danish and
 * Italian.
 *
 * <p>Known gaps: most folder names before 2021 were seen in few sources; localised "Ad by" phrases
 * of {@code recently_viewed} beyond English, German and Danish are translations nobody has checked;
 * messages carry a direction only in threads of two, where the folder's name tells who the other
 * person is.
 */
@NullMarked
package verso.platform.facebook;

import org.jspecify.annotations.NullMarked;
