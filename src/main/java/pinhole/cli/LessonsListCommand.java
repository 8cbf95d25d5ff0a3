package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `pinhole lessons list`: names all lessons in the order of the course.
@Command(name = "list", mixinStandardHelpOptions = true)
final class LessonsListCommand implements Callable<Integer> {
  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Option(names = "--json", descriptionKey = "lessons.json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Lesson lesson : LessonLibrary.shipped().lessons()) {
      if (json) {
        write(all.addObject(), lesson);
      } else {
        out.println(words.text("lessons.row", lesson.id(), lesson.title(), lesson.minutes()));
      }
    }
    if (json) {
      out.println(all);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static void write(ObjectNode out, Lesson lesson) {
    out.put("id", lesson.id());
    out.put("number", lesson.number());
    out.put("group", lesson.group().name().toLowerCase(Locale.ROOT));
    out.put("title", lesson.title());
    out.put("summary", lesson.summary());
    out.put("minutes", lesson.minutes());
    lesson.needs().forEach(out.putArray("needs")::add);
    lesson.teaches().forEach(out.putArray("teaches")::add);
  }
}
