package verso.web.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import verso.index.Forget;
import verso.index.ImportReport;
import verso.web.shell.Visit;

/**
 * What is asked to be forgotten.
 *
 * @param name of the parameter that says it
 * @param value of that parameter
 * @param what for the store
 * @param imports that are touched
 */
record ForgetTarget(String name, String value, Forget what, List<ImportReport> imports) {
  static final String ADDRESS = "/sources/forget";

  ForgetTarget {
    imports = List.copyOf(imports);
  }

  /** What a visit asks for; empty when there is no such thing. */
  static Optional<ForgetTarget> of(Visit visit, List<ImportReport> all) {
    String id = visit.parameter("import");
    if (!id.isEmpty()) {
      return of("import", id, new Forget.ByImport(id), all, report -> report.id().equals(id));
    }
    String platform = visit.parameter("platform");
    if (!platform.isEmpty()) {
      var what = new Forget.ByPlatform(platform);
      return of("platform", platform, what, all, report -> report.platform().equals(platform));
    }
    return visit.parameter("all").equals("yes")
        ? Optional.of(new ForgetTarget("all", "yes", new Forget.Everything(), all))
        : Optional.empty();
  }

  private static Optional<ForgetTarget> of(
      String name,
      String value,
      Forget what,
      List<ImportReport> all,
      Predicate<ImportReport> isTouched) {
    List<ImportReport> touched = all.stream().filter(isTouched).toList();
    return touched.isEmpty()
        ? Optional.empty()
        : Optional.of(new ForgetTarget(name, value, what, touched));
  }

  boolean isEverything() {
    return what instanceof Forget.Everything;
  }

  /** Where the archives lay. */
  List<String> locations() {
    return imports.stream().flatMap(report -> report.locations().stream()).distinct().toList();
  }

  long records() {
    return imports.stream().mapToLong(ImportReport::records).sum();
  }
}
