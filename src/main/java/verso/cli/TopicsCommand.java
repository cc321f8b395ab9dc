package verso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verso.interest.Classification;
import verso.interest.Classifier;
import verso.interest.Input;
import verso.interest.Topic;

/**
 * {@code verso topics}: the tree that interests are filed under, and where a text belongs in it.
 */
@Command(name = "topics")
final class TopicsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "topics.text")
  private List<String> texts = new ArrayList<>();

  @Option(names = "--as", paramLabel = "KIND", descriptionKey = "topics.as")
  private Input input = Input.LABEL;

  TopicsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Classifier classifier = Classifier.standard();
    if (texts.isEmpty()) {
      classifier.tree().all().forEach(topic -> printTopic(classifier, topic));
    }
    texts.forEach(text -> printFiled(classifier, text));
    return ExitStatus.DONE;
  }

  private void printTopic(Classifier classifier, Topic topic) {
    if (common.json()) {
      console.json(json(classifier, topic.id()));
      return;
    }
    int depth = classifier.tree().path(topic.id()).size() - 1;
    String id = console.dim(common, topic.id());
    console.line("  ".repeat(depth) + topic.name(console.messages().locale()) + "  " + id);
  }

  private void printFiled(Classifier classifier, String text) {
    Optional<Classification> found = classifier.classify(text, input);
    if (common.json()) {
      var json = new LinkedHashMap<String, Object>();
      json.put("text", text);
      json.put("topic", found.map(one -> json(classifier, one)));
      console.json(json);
      return;
    }
    console.line(console.bold(common, text));
    console.line("  " + found.map(one -> explained(classifier, one)).orElse(unfiled()));
  }

  private String unfiled() {
    return console.text("topics.unfiled");
  }

  private String explained(Classifier classifier, Classification found) {
    return console.text(
        "topics.filed",
        "path",
        String.join(" › ", path(classifier, found.topicId())),
        "id",
        found.topicId(),
        "why",
        console.text("method." + found.method(), "matched", found.matched()),
        "score",
        String.format(console.messages().locale(), "%.2f", found.score()));
  }

  private List<String> path(Classifier classifier, String id) {
    return classifier.tree().path(id).stream()
        .map(topic -> topic.name(console.messages().locale()))
        .collect(Collectors.toList());
  }

  private Map<String, Object> json(Classifier classifier, Classification found) {
    Map<String, Object> json = json(classifier, found.topicId());
    json.put("score", found.score());
    json.put("method", found.method());
    json.put("matched", found.matched());
    json.put("runnersUp", found.runnersUp());
    return json;
  }

  private Map<String, Object> json(Classifier classifier, String id) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", id);
    json.put("scheme", classifier.tree().find(id).map(Topic::scheme));
    json.put("path", path(classifier, id));
    return json;
  }
}
