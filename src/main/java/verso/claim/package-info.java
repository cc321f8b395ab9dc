/**
 * What is stated about a person and what it rests on: claims with their evidence, figures, sections
 * and the sentences they are put in. How any of it is found out is the business of the rooms to the
 * right.
 */
@NullMarked
package verso.claim;

import org.jspecify.annotations.NullMarked;
