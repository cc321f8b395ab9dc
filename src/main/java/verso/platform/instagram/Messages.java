package verso.platform.instagram;

import static verso.platform.TwinRule.twin;

import java.util.List;
import verso.platform.FileRule;
import verso.platform.MetaFiles;

/** {@code messages}: threads of private messages, in numbered files. */
final class Messages {
  private Messages() {}

  static List<FileRule> rules() {
    return twin("messages/**/message")
        .key("messages")
        .context("participants")
        .ignoringRest()
        .each(MetaFiles::message)
        .named("messages");
  }
}
