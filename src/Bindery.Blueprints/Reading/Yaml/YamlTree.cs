using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bindery.Blueprints.Reading.Yaml;

/// <summary>
/// Builds a tree of bounded depth from the parser's events. Anchors and aliases are refused, so a
/// text can't unfold into more than its own length.
/// </summary>
internal sealed class YamlTree
{
    private const int Deepest = 32;

    private readonly IParser parser;

    private YamlTree(IParser parser) => this.parser = parser;

    public static YamlNode Parse(string text)
    {
        string body = YamlText.Checked(text);
        YamlTree tree = new(new Parser(new StringReader(body)));
        try
        {
            return tree.Document();
        }
        catch (YamlException exception)
        {
            throw Syntax(body, exception);
        }
    }

    private YamlNode Document()
    {
        Next();
        if (Next() is StreamEnd)
        {
            throw new UnreadableYamlException(
                LineColumn.Start,
                "the file is empty; write a blueprint into it"
            );
        }

        YamlNode root = Node(Next(), 0);
        Next();
        return Next() is StreamEnd
            ? root
            : throw Refusal("a second YAML document begins here; keep one blueprint a file");
    }

    private YamlNode Node(ParsingEvent current, int depth)
    {
        if (depth > Deepest)
        {
            throw Refusal(
                $"values are nested more than {Deepest} levels deep; no blueprint needs that"
            );
        }

        RefuseProperties(current);
        return current switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, IsPlain(scalar), PlaceOf(current)),
            SequenceStart => Sequence(PlaceOf(current), depth),
            MappingStart => Mapping(PlaceOf(current), depth),
            _ => throw Refusal("aliases (*name) aren't read in a blueprint; write the value out"),
        };
    }

    private YamlSequence Sequence(LineColumn place, int depth)
    {
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        for (ParsingEvent item = Next(); item is not SequenceEnd; item = Next())
        {
            items.Add(Node(item, depth + 1));
        }

        return new YamlSequence(items.ToImmutable(), place);
    }

    private YamlMapping Mapping(LineColumn place, int depth)
    {
        ImmutableArray<YamlMember>.Builder members = ImmutableArray.CreateBuilder<YamlMember>();
        for (ParsingEvent key = Next(); key is not MappingEnd; key = Next())
        {
            YamlScalar name =
                Node(key, depth + 1) as YamlScalar
                ?? throw new UnreadableYamlException(
                    PlaceOf(key),
                    "a list or a mapping can't be a key; use a text"
                );
            members.Add(new YamlMember(name.Text, name.Place, Node(Next(), depth + 1)));
        }

        return new YamlMapping(members.ToImmutable(), place);
    }

    private ParsingEvent Next()
    {
        LineColumn reached = PlaceOf(parser.Current);
        try
        {
            if (parser.MoveNext() && parser.Current is { } current)
            {
                return current;
            }
        }
        catch (Exception exception) when (exception is not YamlException)
        {
            // On some broken texts, such as ":{@0!", the parser's own state gives way.
        }

        throw new UnreadableYamlException(
            reached,
            "this isn't YAML: the text can't be read on from here; look for a brace or bracket left open"
        );
    }

    private void RefuseProperties(ParsingEvent current)
    {
        if (current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refusal(
                "anchors (&name) aren't read in a blueprint; write the value out each time"
            );
        }

        if (current is NodeEvent { Tag.IsEmpty: false })
        {
            throw Refusal("tags (!name) aren't read in a blueprint; remove the tag");
        }
    }

    private UnreadableYamlException Refusal(string message) =>
        new(PlaceOf(parser.Current), message);

    private static bool IsPlain(Scalar scalar) => scalar.Style is ScalarStyle.Plain;

    private static LineColumn PlaceOf(ParsingEvent? current) =>
        current is null
            ? LineColumn.Start
            : new LineColumn((int)current.Start.Line, (int)current.Start.Column);

    private static UnreadableYamlException Syntax(string text, YamlException exception)
    {
        LineColumn place = new((int)exception.Start.Line, (int)exception.Start.Column);
        // The parser may notice only at the line below the tab.
        int from = Math.Max(place.Line - 1, 1);
        return YamlText.TabbedLine(text, from) is { } line
            ? new(new LineColumn(line, 1), "a tab stands in the indentation; use spaces")
            : new(
                place,
                $"this isn't YAML: {exception.Message.TrimEnd('.')}; correct the text there"
            );
    }
}
