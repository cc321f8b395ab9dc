package verso.web.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import verso.persona.Recommendation;
import verso.web.shell.Address;
import verso.web.shell.Addresses;

/**
 * Which actions are looked at: all that the address of the list says.
 *
 * @param platform whose setting it is; empty for all
 * @param subject what it is about; empty for all
 * @param isAll whether those are shown, too, that concern little or nothing in the archives
 */
record ActionFilter(String platform, Optional<Subject> subject, boolean isAll) {

  /** What an address asks, by the names of its parameters. */
  static ActionFilter of(Function<String, String> parameter) {
    return new ActionFilter(
        parameter.apply("platform"),
        Subject.of(parameter.apply("about")),
        parameter.apply("all").equals("yes"));
  }

  /** The address that asks for it. */
  Address address() {
    return Address.of(Addresses.ACTIONS)
        .with("platform", platform)
        .with("about", subject.map(Subject::term).orElse(""))
        .with("all", isAll ? "yes" : "");
  }

  /** Whether it leaves out any that concern the archives. */
  boolean isNarrow() {
    return !platform.isEmpty() || subject.isPresent();
  }

  /** Whether the list is shown down to its end. */
  boolean isWhole() {
    return isAll || isNarrow();
  }

  /** Those that are meant, in their order. */
  List<Recommendation> of(List<Recommendation> every) {
    return every.stream().filter(this::isMeant).toList();
  }

  private boolean isMeant(Recommendation one) {
    return (isAll || one.claim().isPresent())
        && (platform.isEmpty() || one.action().platform().equals(platform))
        && subject.map(about -> about.isOf(one.action())).orElse(true);
  }
}
