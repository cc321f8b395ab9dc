/**
 * Instagram: the export of Accounts Center ("Export your information") and its forerunners since
 * 2018, as JSON and as HTML, in any language. Read {@link verso.platform.instagram.Instagram}
 * first; each other class is one room of the export.
 *
 * <p>Four generations, of which one archive may hold several, file by file: flat files with ISO
 * times (2018 to early 2021), {@code string_map_data} under display names in the account's language
 * (since 2021), the same regrouped into nine folders (since April 2024), {@code label_values}
 * (since 2024, most logs by 2026). Names of files and folders are English everywhere. Texts in JSON
 * are UTF-8 written byte by byte as Latin-1.
 *
 * <p>Sources: Instagram Help Center, "Access and download your information on Instagram"; published
 * structures of exports from 2020 to 2026 (English, French, Dutch, German, Italian, Russian).
 *
 * <p>Known gaps: the inner fields of the flat files other than {@code seen_content} and {@code
 * connections} are read tolerantly, as no sample was seen; dates on HTML pages carry no zone.
 */
@NullMarked
package verso.platform.instagram;

import org.jspecify.annotations.NullMarked;
