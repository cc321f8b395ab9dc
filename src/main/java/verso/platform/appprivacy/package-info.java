/**
 * App Privacy Report of iOS 15 and later. Start at {@link verso.platform.appprivacy.AppPrivacy}.
 *
 * <p>One file of JSON lines. {@code access} says that an app used a sensor or a store of data,
 * {@code networkActivity} that it contacted a domain, how often, and on behalf of which site. The
 * first schema (iOS 15.0) names the phone's internal service instead of a category.
 *
 * <p>Sources: the sample of hestialabs-experiences, the notes of
 * johnspurlock/app-privacy-report-viewer on the first schema.
 *
 * <p>Gaps: Apple documents neither {@code domainType} nor {@code contextVerificationType}; type 1
 * is read as "collects across apps and sites". The end of a use of a sensor is told only where it
 * stands beside its beginning.
 */
@NullMarked
package verso.platform.appprivacy;

import org.jspecify.annotations.NullMarked;
