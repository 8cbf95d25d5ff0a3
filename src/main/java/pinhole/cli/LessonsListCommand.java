package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
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

  @Option(names = "--json", descriptionKey = "list.json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    List<Lesson> lessons = LessonLibrary.shipped().lessons();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      lessons.forEach(it -> write(all.addObject(), it));
      out.println(all);
    } else {
      int width = lessons.stream().mapToInt(it -> it.id().length()).max().orElse(0);
      lessons.forEach(it -> out.println(line(it, width)));
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private String line(Lesson lesson, int width) {
    String id = lesson.id() + " ".repeat(width - lesson.id().length());
    String about =
        words.text("list.lesson", id, lesson.title(), group(lesson), lesson.minutes());
    return lesson.needs().isEmpty()
        ? about
        : words.text("list.needs", about, String.join(", ", lesson.needs()));
  }

  private static String group(Lesson lesson) {
    return lesson.group().name().toLowerCase(Locale.ROOT);
  }

  private static void write(ObjectNode out, Lesson lesson) {
    out.put("number", lesson.number());
    out.put("id", lesson.id());
    out.put("title", lesson.title());
    out.put("group", group(lesson));
    out.put("minutes", lesson.minutes());
    lesson.needs().forEach(out.putArray("needs")::add);
  }
}
