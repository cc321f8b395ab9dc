package verso.interest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import verso.table.Table;

/**
 * A subject whose labels could hurt the person they are kept about. A label is tagged with it when
 * an advertiser could read the label so; that says nothing about the person.
 */
public enum SensitiveCategory {
  /** Illness and its treatment. */
  PHYSICAL_HEALTH("A1"),
  MENTAL_HEALTH("A2"),
  /** Pregnancy, fertility, contraception, menopause. */
  REPRODUCTIVE_HEALTH("A3"),
  DISABILITY("A4"),
  /** Religion and other belief, unbelief included. */
  BELIEF("A5"),
  /** Ethnic group, origin, living abroad. */
  ORIGIN("A6"),
  /** Parties, politicians, causes; reading the news is none of them. */
  POLITICS("A7"),
  TRADE_UNION("A8"),
  SEXUAL_ORIENTATION("A9"),
  SEX_LIFE("A10"),
  /** Tests of the genes, recognition by face or finger. */
  GENETICS_AND_BIOMETRICS("A11"),
  /** Made for children, or naming an age below 18. */
  MINORS("B1"),
  MONEY_DISTRESS("B2"),
  GAMBLING("B3"),
  ALCOHOL_TOBACCO_DRUGS("B4"),
  /** Losing weight, changing the body. */
  DIETING("B5"),
  /** Wanting to stop something. */
  ADDICTION("B6"),
  BEREAVEMENT_AND_VIOLENCE("B7"),
  /** Courts, divorce, papers of stay. */
  LEGAL_AND_IMMIGRATION("B8"),
  /** No work, or work that does not pay the rent. */
  PRECARITY("B9"),
  /** Caring for children or relatives. */
  CARING("B10");

  /** Why a category is kept apart. */
  public enum Tier {
    /** The special categories of personal data of GDPR Article 9. */
    A,
    /** Not in Article 9, yet a weakness that others could exploit. */
    B
  }

  private record Row(Tier tier, String id) {}

  private final String code;

  SensitiveCategory(String code) {
    this.code = code;
  }

  /** Its short name in the tables and in message keys, as {@code A1}. */
  public String code() {
    return code;
  }

  public Tier tier() {
    return Rows.BY_CODE.get(code).tier();
  }

  /** Its long name for exports, as {@code health.physical}. */
  public String id() {
    return Rows.BY_CODE.get(code).id();
  }

  /**
   * The category of a code.
   *
   * @throws IllegalArgumentException when no category has it
   */
  public static SensitiveCategory ofCode(String code) {
    return Arrays.stream(values())
        .filter(category -> category.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sensitive category " + code));
  }

  /** The table of the categories, read once. */
  private static final class Rows {
    static final Map<String, Row> BY_CODE =
        Table.rows(SensitiveCategory.class, "sensitive/categories.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, Rows::row));

    private static Row row(List<String> cells) {
      return new Row(Tier.valueOf(cells.get(1)), cells.get(2));
    }
  }
}
