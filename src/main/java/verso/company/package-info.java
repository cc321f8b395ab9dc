/**
 * Who is behind a name: the companies that hosts, trackers and apps belong to, and what these are
 * for. A leaf: it uses tables and nothing else. Start at {@link verso.company.Companies}.
 *
 * <p>Source: {@code companies.tsv} holds facts of the open package third-party-web (version 0.30.0,
 * MIT licence); {@code own.tsv} holds what it lacks, mostly kits inside phone apps.
 */
@NullMarked
package verso.company;

import org.jspecify.annotations.NullMarked;
