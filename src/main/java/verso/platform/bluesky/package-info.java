/**
 * Bluesky: the repository of an account as a CAR file, and what tools made of it as JSON or CSV.
 *
 * <p>Sources: the public lexicons of AT Protocol ({@code app.bsky.*}), the CAR and DAG-CBOR
 * specifications, read-me files of export tools, 2023 to 2026. Quirks: people and posts are named
 * by identifiers only; blocks are in no particular order. Known gaps: preferences (interests, muted
 * words, filters) and messages are not in the repository; the columns of tools differ and are read
 * tolerantly.
 */
@NullMarked
package verso.platform.bluesky;

import org.jspecify.annotations.NullMarked;
