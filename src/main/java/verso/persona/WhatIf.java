package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verso.claim.Claim;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.index.Scope;

/**
 * What the persona would lose without some of what it rests on.
 *
 * @param without the words for what is left out
 * @param tracesBefore how many traces there are
 * @param tracesAfter how many are left
 * @param claimsBefore how many claims the persona makes
 * @param vanished claims it would not make, in the order of the report
 * @param fallen claims that would fit less
 * @param emptied numbers of the sections that would make no claim any more
 */
public record WhatIf(
    List<String> without,
    long tracesBefore,
    long tracesAfter,
    long claimsBefore,
    List<Claim> vanished,
    List<Fallen> fallen,
    List<Integer> emptied) {
  /** Falls that two decimals do not show are none. */
  private static final double LEAST_FALL = 0.005;

  /** Sections that choose from the claims of others, or say what can be done about them. */
  private static final Set<Integer> DERIVED = Set.of(OnePage.ID, TakeItBack.ID, OwnPersona.ID);

  /**
   * A claim that would fit less.
   *
   * @param from how well it fits now, 0 to 1
   * @param to how well it would
   */
  public record Fallen(Claim claim, double from, double to) {}

  public WhatIf {
    without = List.copyOf(without);
    vanished = List.copyOf(vanished);
    fallen = List.copyOf(fallen);
    emptied = List.copyOf(emptied);
  }

  /** Makes the persona twice, and compares. */
  public static WhatIf of(Inquiry inquiry, Scope scope, List<String> without) throws IOException {
    Inquiry part = inquiry.within(scope);
    Persona before = Persona.of(inquiry);
    Persona after = Persona.of(part);
    Map<String, Claim> left = claims(after);
    var vanished = new ArrayList<Claim>();
    var fallen = new ArrayList<Fallen>();
    Map<String, Claim> all = claims(before);
    for (Claim claim : all.values()) {
      Optional<Claim> rest = Optional.ofNullable(left.get(claim.id()));
      if (rest.isEmpty()) {
        vanished.add(claim);
      } else {
        fall(claim, rest.get()).ifPresent(fallen::add);
      }
    }
    return new WhatIf(
        without,
        inquiry.traces().size(),
        part.traces().size(),
        all.size(),
        vanished,
        fallen,
        emptied(before, after));
  }

  /** Each claim once; the first page repeats those of others. */
  private static Map<String, Claim> claims(Persona persona) {
    var claims = new LinkedHashMap<String, Claim>();
    persona.sections().stream()
        .filter(section -> !DERIVED.contains(section.id()))
        .flatMap(section -> section.claims().stream())
        .forEach(claim -> claims.putIfAbsent(claim.id(), claim));
    return claims;
  }

  private static Optional<Fallen> fall(Claim before, Claim after) {
    if (before.fits().isEmpty() || after.fits().isEmpty()) {
      return Optional.empty();
    }
    double from = before.fits().get().score();
    double to = after.fits().get().score();
    return from - to >= LEAST_FALL ? Optional.of(new Fallen(before, from, to)) : Optional.empty();
  }

  private static List<Integer> emptied(Persona before, Persona after) {
    return before.sections().stream()
        .filter(section -> !section.claims().isEmpty())
        .map(Section::id)
        .filter(id -> !DERIVED.contains(id))
        .filter(id -> after.section(id).filter(rest -> !rest.claims().isEmpty()).isEmpty())
        .toList();
  }
}
