package verso.company;

import java.util.List;

/**
 * What a company does on other people's pages and apps, as the source files it; what concerns the
 * person most comes first.
 */
public enum Purpose {
  /** Sells, places or measures ads. */
  ADVERTISING("ad"),
  /** Counts visits and watches what visitors do. */
  ANALYTICS("analytics"),
  /** Traces an installed app or a purchase back to the ad before it. */
  ATTRIBUTION("attribution"),
  /** Trades in data about people. */
  DATA_BROKER("broker"),
  /** Sends mails and notices, keeps lists of customers. */
  MARKETING("marketing"),
  /** Social networks' buttons, frames and kits. */
  SOCIAL("social"),
  /** Loads other companies' scripts. */
  TAG_MANAGER("tag-manager"),
  /** Chats, surveys, support. */
  CUSTOMER_SUCCESS("customer-success"),
  /** Asks for consent. */
  CONSENT("consent-provider"),
  /** Plays videos. */
  VIDEO("video"),
  /** Stores and delivers files. */
  HOSTING("hosting", "cdn"),
  /** Payments, maps, fonts, error reports and the like. */
  UTILITY("utility"),
  /** Publishes something that pages embed. */
  CONTENT("content"),
  /** Anything else. */
  OTHER("other");

  private final List<String> codes;

  Purpose(String... codes) {
    this.codes = List.of(codes);
  }

  /** The purpose of that code in the tables; {@link #OTHER} when none has it. */
  static Purpose of(String code) {
    for (Purpose purpose : values()) {
      if (purpose.codes.contains(code)) {
        return purpose;
      }
    }
    return OTHER;
  }

  /**
   * Whether it is there to learn about people or to reach them, rather than to make things work.
   */
  public boolean isTracking() {
    return switch (this) {
      case ADVERTISING, ANALYTICS, ATTRIBUTION, DATA_BROKER, MARKETING, SOCIAL, TAG_MANAGER -> true;
      case CUSTOMER_SUCCESS, CONSENT, VIDEO, HOSTING, UTILITY, CONTENT, OTHER -> false;
    };
  }
}
