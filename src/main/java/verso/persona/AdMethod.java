package verso.persona;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How an ad reached the person, as one of a few methods; the order is that of drawing. */
enum AdMethod {
  LIST,
  RETARGETING,
  LOOKALIKE,
  INTEREST,
  KEYWORD,
  LOCATION,
  /** Age, language, device, and what a platform or broker says of habits. */
  OTHER,
  /** The platform does not say. */
  UNSTATED;

  private static final Comparator<TargetingType> MOST_INVASIVE =
      Comparator.comparingInt(TargetingType::invasiveness).thenComparing(AdMethod::method);

  /** The most invasive of the methods an ad states. */
  static AdMethod of(List<Ad.Criterion> criteria) {
    return criteria.stream()
        .map(one -> TargetingType.of(one.type()))
        .min(MOST_INVASIVE)
        .map(AdMethod::method)
        .orElse(UNSTATED);
  }

  private static AdMethod method(TargetingType type) {
    return switch (type.facet()) {
      case ADVERTISER_LISTS -> LIST;
      case RETARGETING -> RETARGETING;
      case LOOKALIKES -> LOOKALIKE;
      case INTERESTS -> type.meaning().equals("keyword") ? KEYWORD : INTEREST;
      case PLACES -> LOCATION;
      default -> OTHER;
    };
  }

  /** As tables name it. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
