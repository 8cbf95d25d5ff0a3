package pinhole.scenario;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import pinhole.scenario.LocatedNode.Digits;
import pinhole.scenario.LocatedNode.Flag;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Member;
import pinhole.scenario.LocatedNode.Nothing;
import pinhole.scenario.LocatedNode.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Makes the tree of a YAML or JSON file. It refuses aliases (no file can unfold into a larger
/// one), tags, second documents and keys that are given twice.
public final class NodeParser {
  private final Limits limits;
  private final Problems problems;
  private int nodes;

  private NodeParser(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /// The tree of a file.
  ///
  /// @param file what to read; JSON if its name ends so, or if it begins like JSON and its name
  ///   does not say YAML
  /// @param limits how large it may be
  /// @param problems of this file
  /// @throws ScenarioException if it cannot be read at all
  public static LocatedNode read(Path file, Limits limits, Problems problems)
      throws ScenarioException {
    String text = new TextFile(limits, problems).read(file);
    return tree(file.toString(), text, limits, problems);
  }

  /// The tree of a text.
  ///
  /// @param name the file's name, which may tell JSON from YAML
  /// @param text what the file holds
  /// @param limits how large it may be
  /// @param problems of this file
  /// @throws ScenarioException if it cannot be read at all
  public static LocatedNode parse(String name, String text, Limits limits, Problems problems)
      throws ScenarioException {
    if (text.length() > limits.bytes()) {
      throw problems.only(0, "file.large", limits.size());
    }
    return tree(name, new TextFile(limits, problems).checked(text), limits, problems);
  }

  private static LocatedNode tree(String name, String text, Limits limits, Problems problems)
      throws ScenarioException {
    boolean json = isJson(name.toLowerCase(Locale.ROOT), text);
    TokenStreamFactory factory = json ? new JsonFactory() : new YAMLFactory();
    StringReader in = new StringReader(text);
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
      return new NodeParser(limits, problems).document(parser);
    } catch (JacksonException wrong) {
      throw new SyntaxWords(problems).explain(wrong, json);
    }
  }

  private static boolean isJson(String name, String text) {
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return false;
    }
    String start = text.stripLeading();
    return name.endsWith(".json") || start.startsWith("{") || start.startsWith("[");
  }

  private LocatedNode document(JsonParser parser) throws ScenarioException {
    if (parser.nextToken() == null) {
      throw problems.only(1, "file.empty");
    }
    LocatedNode root = value(parser, 1);
    if (parser.nextToken() != null) {
      throw problems.only(line(parser), "syntax.second");
    }
    return root;
  }

  private LocatedNode value(JsonParser parser, int depth) throws ScenarioException {
    int line = line(parser);
    guard(parser, depth, line);
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> mapping(parser, depth, line);
      case START_ARRAY -> items(parser, depth, line);
      case VALUE_TRUE, VALUE_FALSE -> new Flag(line, token == JsonToken.VALUE_TRUE);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(line, parser.getString());
      case VALUE_NULL -> new Nothing(line);
      case VALUE_STRING -> text(parser, line);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw problems.only(line, "syntax.unexpected");
    };
  }

  private void guard(JsonParser parser, int depth, int line) throws ScenarioException {
    nodes++;
    if (depth > limits.depth()) {
      throw problems.only(line, "syntax.deep", Integer.toString(limits.depth()));
    }
    if (nodes > limits.nodes()) {
      throw problems.only(line, "syntax.many", Integer.toString(limits.nodes()));
    }
    if (parser instanceof YAMLParser yaml) {
      if (yaml.isCurrentAlias()) {
        throw problems.only(line, "syntax.alias", parser.getString());
      }
      if (yaml.getTypeId() != null) {
        throw problems.only(line, "syntax.tag", yaml.getTypeId().toString());
      }
    }
  }

  private LocatedNode text(JsonParser parser, int line) {
    String text = parser.getString();
    boolean tilde = parser instanceof YAMLParser && text.equals("~");
    return tilde ? new Nothing(line) : new Text(line, text);
  }

  private Items items(JsonParser parser, int depth, int line) throws ScenarioException {
    List<LocatedNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, depth + 1));
    }
    return new Items(line, items);
  }

  private Mapping mapping(JsonParser parser, int depth, int line) throws ScenarioException {
    SequencedMap<String, Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.getString();
      int keyLine = line(parser);
      parser.nextToken();
      Member member = new Member(keyLine, value(parser, depth + 1));
      Member first = members.putIfAbsent(key, member);
      if (first != null) {
        problems.report(keyLine, "syntax.twice", key, Integer.toString(first.line()));
      }
    }
    return new Mapping(line, members);
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
