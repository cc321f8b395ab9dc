package verso.platform.spotify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verso.table.Table;

/**
 * A label of {@code Inferences.json} taken apart. {@code 2P_ExampleCoffee_Loyalty
 * Members_14March2020_US [Do Not Use in 2021]}: the second party ExampleCoffee told Spotify of its
 * loyalty members, for a campaign of March 2020 in the United States; the segment is retired.
 *
 * @param party {@code 1P} for Spotify itself, {@code 2P} for an advertiser, {@code 3P} for a data
 *     broker; empty where the label does not say
 * @param family what later labels begin with instead or as well, such as {@code ArtistAffinity},
 *     {@code Interest}, {@code Demographics}; may be empty
 * @param segment the label without what the other components hold, as written
 * @param advertiser of a second party, its name; else empty
 * @param broker a company or model that the label names as its source; may be empty
 * @param campaignDate as written: {@code 14March2020}; may be empty
 * @param country two letters, {@code UK} for the United Kingdom; the same segment is repeated for
 *     countries the person never saw; may be empty
 * @param remark what stands in brackets at the end; may be empty
 */
record InferenceLabel(
    String party,
    String family,
    String segment,
    String advertiser,
    String broker,
    String campaignDate,
    String country,
    String remark) {

  /** Names of data brokers and their models, as they stand in labels. */
  private static final List<String> BROKERS =
      Table.rows(InferenceLabel.class, "brokers.tsv").stream().map(List::getFirst).toList();

  private static final Pattern REMARK = Pattern.compile("\\s*\\[([^\\]]*)\\]$");
  private static final Pattern COUNTRY = Pattern.compile("_([A-Z]{2})$");
  private static final Pattern PARTY = Pattern.compile("^(?:(?:TEST|PMR)_)?([123]P)_");
  private static final Pattern CAMPAIGN = Pattern.compile("_(\\d{1,2}\\p{L}{3,9}\\d{4})(?=_|$)");

  /** What later labels put before the segment; {@code |} parts the levels of a hierarchy. */
  private static final Pattern FAMILY =
      Pattern.compile("^(Custom(?: Audience)?|Demographics|ArtistAffinity)_|^([^|_]+?) *\\| *");

  /** Takes a label apart; what fits no pattern is all segment. */
  static InferenceLabel of(String label) {
    var rest = new Rest(label.strip());
    String remark = rest.take(REMARK);
    String country = rest.take(COUNTRY);
    String party = rest.take(PARTY);
    String family = rest.take(FAMILY);
    String campaignDate = rest.take(CAMPAIGN);
    String advertiser = party.equals("2P") && family.isEmpty() ? beginning(rest.text) : "";
    return new InferenceLabel(
        party, family, rest.text, advertiser, broker(label), campaignDate, country, remark);
  }

  /** Whether Spotify says that the segment is no longer used. */
  boolean isRetired() {
    return remark.startsWith("Do Not Use");
  }

  /** Whether it states an attribute of the person: {@code Age_25_34}. */
  boolean isAge() {
    return family.equals("Demographics") && segment.startsWith("Age_");
  }

  private static String beginning(String text) {
    int end = text.indexOf('_');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String broker(String label) {
    List<String> words = List.of(label.split("[_\\s>|\\[\\]()-]+"));
    return BROKERS.stream().filter(words::contains).findFirst().orElse("");
  }

  /** What is left of a label. */
  private static final class Rest {
    private String text;

    Rest(String text) {
      this.text = text;
    }

    /** Takes out what fits at the beginning or the end; in the middle, it only looks. */
    String take(Pattern pattern) {
      Matcher found = pattern.matcher(text);
      if (!found.find()) {
        return "";
      }
      if (found.start() == 0 && found.end() < text.length()) {
        text = text.substring(found.end());
      } else if (found.start() > 0 && found.end() == text.length()) {
        text = text.substring(0, found.start());
      }
      String first = found.group(1);
      return first == null ? found.group(found.groupCount()) : first;
    }
  }
}
