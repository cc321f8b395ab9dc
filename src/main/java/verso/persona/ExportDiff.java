package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Claim;
import verso.claim.Period;
import verso.index.ImportReport;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.Kind;

/**
 * What changed between two exports of one account. Claims are compared by their ids, which are made
 * of what they say and so the same in both.
 *
 * @param older the export compared from
 * @param newer the export compared to
 * @param isAnotherAccount whether the two seem to be of different accounts
 * @param groups what was compared, kind by kind of claim
 * @param settings ad settings and preferences that are not as they were
 */
public record ExportDiff(
    Export older,
    Export newer,
    boolean isAnotherAccount,
    List<Group> groups,
    List<Setting> settings) {

  /**
   * One of the two.
   *
   * @param name the import's id
   * @param platform id of the platform
   * @param at when the platform made it; when it was imported, if that cannot be told
   * @param traces how many it holds
   * @param kinds how many of each kind; only kinds that occur
   */
  public record Export(
      String name, String platform, Instant at, long traces, Map<Kind, Long> kinds) {
    public Export {
      kinds = Map.copyOf(kinds);
    }
  }

  /**
   * Claims of one kind.
   *
   * @param id {@code labels}, {@code identity}, {@code advertisers}, {@code offPlatform}, or a way
   *     in which advertisers reached the person
   * @param before how many the older export makes
   * @param after how many the newer one makes
   * @param appeared those only the newer one makes
   * @param vanished those only the older one makes
   * @param redated those whose first or last day is another
   */
  public record Group(
      String id,
      long before,
      long after,
      List<Claim> appeared,
      List<Claim> vanished,
      List<Redated> redated) {
    public Group {
      appeared = List.copyOf(appeared);
      vanished = List.copyOf(vanished);
      redated = List.copyOf(redated);
    }

    /** Whether anything differs. */
    public boolean isChanged() {
      return !appeared.isEmpty() || !vanished.isEmpty() || !redated.isEmpty();
    }
  }

  /** A claim that both make, with what each says of when. */
  public record Redated(Claim claim, Period before, Period after) {}

  /** A setting and its values; no value where an export does not have it. */
  public record Setting(String field, Set<String> before, Set<String> after) {}

  public ExportDiff {
    groups = List.copyOf(groups);
    settings = List.copyOf(settings);
  }

  /**
   * Compares two imports.
   *
   * @param older the part of a store that holds the older one
   * @param newer the part of a store, the same or another, that holds the newer one
   */
  public static ExportDiff between(
      Traces older, ImportReport olderReport, Traces newer, ImportReport newerReport, Instant now)
      throws IOException {
    ExportSide before = ExportSide.of(older, olderReport, now);
    ExportSide after = ExportSide.of(newer, newerReport, now);
    return new ExportDiff(
        before.export(),
        after.export(),
        before.isOfAnotherAccount(after),
        groups(before, after),
        settings(before.settings(), after.settings()));
  }

  private static List<Group> groups(ExportSide before, ExportSide after) {
    var groups = new ArrayList<Group>();
    groups.add(group("labels", before.labels(), after.labels()));
    groups.add(group("identity", before.claims(IdentityCard.ID), after.claims(IdentityCard.ID)));
    groups.add(group("offPlatform", before.claims(Elsewhere.ID), after.claims(Elsewhere.ID)));
    groups.add(group("advertisers", before.advertisers(), after.advertisers()));
    for (Basis basis : Basis.values()) {
      groups.add(group(basis.name(), before.advertisersBy(basis), after.advertisersBy(basis)));
    }
    return groups.stream().filter(group -> group.before() + group.after() > 0).toList();
  }

  private static Group group(String id, Map<String, Claim> before, Map<String, Claim> after) {
    var redated = new ArrayList<Redated>();
    for (Claim claim : sorted(before)) {
      Claim now = after.get(claim.id());
      if (now != null && !now.period().equals(claim.period())) {
        redated.add(new Redated(now, claim.period(), now.period()));
      }
    }
    return new Group(
        id,
        before.size(),
        after.size(),
        sorted(without(after, before)),
        sorted(without(before, after)),
        redated);
  }

  private static Map<String, Claim> without(Map<String, Claim> all, Map<String, Claim> others) {
    var left = new TreeMap<>(all);
    left.keySet().removeAll(others.keySet());
    return left;
  }

  private static List<Claim> sorted(Map<String, Claim> claims) {
    return claims.values().stream()
        .sorted(Comparator.comparing(Claim::value).thenComparing(Claim::id))
        .toList();
  }

  private static List<Setting> settings(
      Map<String, Set<String>> before, Map<String, Set<String>> after) {
    var fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .map(field ->
            new Setting(
                field, before.getOrDefault(field, Set.of()), after.getOrDefault(field, Set.of())))
        .filter(setting -> !setting.before().equals(setting.after()))
        .toList();
  }
}
