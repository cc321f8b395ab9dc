/**
 * Search: what was asked for is in the address ({@link verso.web.search.Asked}), so that an address
 * kept or shared leads to the same list. Read first {@link verso.web.search.SearchArea}.
 */
@org.jspecify.annotations.NullMarked
package verso.web.search;
