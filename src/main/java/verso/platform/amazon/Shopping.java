package verso.platform.amazon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.QuotedTwice;
import verso.format.Timestamps;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What the person keeps, wishes for and says in the shop. */
final class Shopping {
  private static final Mapping CART =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "Product Name", "ASIN")
          .time("Date Added to Cart", "Add Date")
          .detail("list", "Cart List")
          .fixed("category", "cart")
          .rest();

  private static final Mapping REVIEW =
      RowMapping.of(
              Kind.COMMENT,
              Origin.DECLARED,
              "Review Title",
              "Title",
              "Headline",
              "Review Text",
              "Product Name",
              "ASIN")
          .time("Creation Date", "Submission Date", "Review Date", "Date", "creationTime")
          .text("Review Text", "Text", "Body")
          .fixed("category", "review")
          .rest();

  private static final Mapping QUESTION =
      RowMapping.of(
              Kind.COMMENT,
              Origin.DECLARED,
              "Answer Text",
              "Answer",
              "Question Text",
              "Question",
              "Text")
          .time("Creation Date", "Submission Date", "Date", "creationTime")
          .fixed("category", "question or answer")
          .rest();

  private static final Mapping VOTE =
      RowMapping.of(Kind.REACTION, Origin.OBSERVED, "InteractableURL", "InteractableType")
          .time("InteractionTime", "CreationTime")
          .detail("url", "InteractableURL")
          .detail("action", "InteractionType")
          .rest();

  private static final Mapping CHARITY =
      RowMapping.of(Kind.PREFERENCE, Origin.DECLARED, "CharityName")
          .fixed("field", "charity")
          .utc("SelectionTimeInUTC")
          .rest();

  private static final Mapping BUTTON =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "productTitle")
          .utc("buttonCreationTime (GMT)", "buttonCreationTime")
          .fixed("category", "dash button")
          .rest();

  /** A pair of brackets ends the key of each block: {@code Birthday [Item 2]}. */
  private static final String ITEM = "[item";

  private Shopping() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("ASIN", "CartList", "Cart List", "DateAddedToCart", "Date Added to Cart"),
                CART,
                "Retail.CartItems*.csv",
                "Cart History*.csv")
            .orContaining("Cart Domain", "CartDomain")
            .named("cart"),
        FileRule.json("Amazon.Lists.Wishlist*.json").each("", Shopping::wishes).named("wish lists"),
        FileRule.file(Csv.any(), REVIEW, "Retail.CustomerReviews.*.csv").named("reviews"),
        FileRule.file(Csv.any(), QUESTION, "Retail.CustomerQuestionsAndAnswers.*.csv")
            .named("questions and answers"),
        FileRule.file(
                Csv.of("InteractableType", "InteractionValue"),
                VOTE,
                "*LightWeightInteractions*.csv")
            .orContaining("InteractableType")
            .named("votes"),
        FileRule.file(
                Csv.of("FeedbackDate", "FeedbackText"),
                Shopping::feedback,
                "Retail.Seller-Feedback*.csv")
            .named("feedback to sellers"),
        FileRule.file(
                Csv.of("SelectionTimeInUTC", "CharityName"),
                CHARITY,
                "AmazonSmile.CharitySelectionHistory*.csv")
            .named("charities"),
        FileRule.file(
                QuotedTwice.in(Csv.any()),
                Shopping::button,
                "Retail.Reorder.DigitalDashButton*.csv")
            .named("dash buttons"));
  }

  /** The second line of the file explains the columns. */
  private static Stream<Trace> button(Row row) {
    return row.at().equals("row 2") ? Stream.empty() : BUTTON.map(row);
  }

  /** The one export seen, an Italian one, puts the day first. */
  private static Stream<Trace> feedback(Row row) {
    String seller = row.firstOf("SellerName", "Seller", "OrderId", "FeedbackText");
    return seller.isEmpty()
        ? GenericMapping.map(row)
        : row
            .trace(Kind.COMMENT, Origin.DECLARED, seller)
            .when(
                Row.moment(
                    Timestamps.parse(row.firstOf("FeedbackDate"), Timestamps.DateOrder.DAY_FIRST)))
            .text(row.firstOf("FeedbackText"))
            .detail("category", "feedback to seller")
            .detail("rating", row.firstOf("FeedbackRating"))
            .detail("shop", row.firstOf("Marketplace"))
            .stream();
  }

  /**
   * A block of a wish list: an object with one member, whose key says what it is, and whose value
   * lists objects with one member each.
   */
  private static Stream<Trace> wishes(Row row) {
    return row.members().stream().flatMap(block -> wish(block.getKey(), block.getValue()));
  }

  private static Stream<Trace> wish(String key, Row block) {
    Map<String, String> said =
        block.scalars().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, s -> s.getValue().text(), (a, b) -> a));
    String subject =
        Stream.of("productTitle", "title", "listName", "asin", "emailAddress")
            .map(name -> said.getOrDefault(name, ""))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    if (subject.isEmpty()) {
      return GenericMapping.map(block);
    }
    boolean isItem = key.toLowerCase(Locale.ROOT).contains(ITEM);
    boolean isUser = !isItem && said.containsKey("emailAddress");
    return block
        .trace(isUser ? Kind.CONTACT : Kind.SAVE, Origin.DECLARED, subject)
        .detail("list", key.replaceFirst(" *\\[[^\\[]*]$", ""))
        .detail("category", isUser ? "person on a wish list" : isItem ? "wish" : "wish list")
        .detail("amount", said.getOrDefault("value", ""))
        .detail("currency", said.getOrDefault("currencyUnit", ""))
        .detail("privacy", said.getOrDefault("privacy", ""))
        .detail("role", said.getOrDefault("roleName", ""))
        .detail("status", "true".equals(said.get("deleted")) ? "deleted" : "")
        .when(Row.moment(said.getOrDefault("recentActivityDate", "")))
        .stream();
  }
}
