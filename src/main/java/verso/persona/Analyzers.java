package verso.persona;

import java.util.List;

/** The list of all analyzers, in the order of the report. */
final class Analyzers {
  static final List<Analyzer> ALL =
      List.of(
          new IdentityCard(),
          new InterestList(),
          new Purchases(),
          new NameGivers(),
          new Elsewhere(),
          new WhyThisAd(),
          new DoTheyAgree(),
          new YearByYear(),
          new SensitiveLabels(),
          new BlindSpots());

  private Analyzers() {}
}
