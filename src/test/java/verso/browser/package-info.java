/** The application and the report in a real Chromium. */
@NullMarked
package verso.browser;

import org.jspecify.annotations.NullMarked;
