package verso.persona;

import java.util.List;

/** All rules of conflict, the hardest first. */
final class ConflictRules {
  static final List<ConflictRule> ALL =
      List.of(
          new ExclusiveValues(),
          new AgeGap(),
          new IncomeGap(),
          new PlaceGap(),
          new DeniedElsewhere(),
          new NothingInCommon(),
          new NoTrace(),
          new VagueAge(),
          new LongAgo(),
          new ChildrensThings(),
          new OtherLanguage(),
          new OtherDevice());

  private ConflictRules() {}
}
