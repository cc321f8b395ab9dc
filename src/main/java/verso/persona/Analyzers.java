package verso.persona;

import java.util.List;
import verso.claim.Analyzer;

/** The analyzers, in the order of the report; all but {@link WhyThisAd}, which runs beside them. */
final class Analyzers {
  static final List<Analyzer> ALL =
      List.of(
          new IdentityCard(),
          new InterestList(),
          new Purchases(),
          new NameGivers(),
          new Elsewhere(),
          new DoTheyAgree(),
          new YearByYear(),
          new TakeItBack(),
          new SensitiveLabels(),
          new Recognisable(),
          new Worth(),
          new BlindSpots());

  private Analyzers() {}
}
