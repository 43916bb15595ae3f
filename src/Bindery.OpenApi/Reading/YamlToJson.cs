using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bindery.OpenApi.Reading;

/// <summary>
/// YAML as the JSON that it stands for: quoted scalars are texts, plain ones are typed by the core
/// schema of YAML 1.2. Aliases are followed, up to a total size that no honest document reaches.
/// </summary>
internal sealed class YamlToJson
{
    private const int Deepest = 256;
    private const int MostNodes = 8_000_000;

    private readonly Parser _parser;
    private readonly string _source;
    private readonly Dictionary<AnchorName, JsonNode?> _anchors = [];
    private int _nodes;

    private YamlToJson(string text, string source)
    {
        _parser = new Parser(new StringReader(text));
        _source = source;
    }

    public static JsonNode? Read(string text, string source)
    {
        YamlToJson reader = new(text, source);
        try
        {
            reader._parser.Consume<StreamStart>();
            reader._parser.Consume<DocumentStart>();
            return reader.Value(0);
        }
        catch (YamlException failure)
        {
            throw reader.Refused(failure.Start, failure.Message);
        }
        catch (Exception failure) when (failure is not BinderyException)
        {
            // On some broken texts the parser's own state gives way.
            throw reader.Refused(
                reader._parser.Current?.Start ?? Mark.Empty,
                "it breaks off; look for a brace or quote left open"
            );
        }
    }

    private JsonNode? Value(int depth)
    {
        if (++_nodes > MostNodes || depth > Deepest)
        {
            throw TooLarge();
        }

        if (_parser.Accept<AnchorAlias>(out _))
        {
            return Copy(_parser.Consume<AnchorAlias>());
        }

        AnchorName anchor = (_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        JsonNode? value = Node(depth);
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = value;
        }

        return value;
    }

    private JsonNode? Node(int depth)
    {
        if (_parser.Accept<Scalar>(out _))
        {
            return Typed(_parser.Consume<Scalar>());
        }

        if (_parser.TryConsume<SequenceStart>(out _))
        {
            JsonArray items = new();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Value(depth + 1));
            }

            return items;
        }

        _parser.Consume<MappingStart>();
        JsonObject members = new();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            Put(members, _parser.Consume<Scalar>(), Value(depth + 1));
        }

        return members;
    }

    // YAML 1.1's merge key, which hand-written descriptions still use.
    private static void Put(JsonObject members, Scalar key, JsonNode? value)
    {
        if (key is not { Value: "<<", Style: ScalarStyle.Plain } || value is not JsonObject merged)
        {
            members[key.Value] = value;
            return;
        }

        foreach ((string name, JsonNode? inner) in merged)
        {
            members.TryAdd(name, inner?.DeepClone());
        }
    }

    private JsonNode? Copy(AnchorAlias alias)
    {
        JsonNode? target = _anchors.GetValueOrDefault(alias.Value);
        _nodes += SizeOf(target);
        return _nodes > MostNodes ? throw TooLarge() : target?.DeepClone();
    }

    private static int SizeOf(JsonNode? node) =>
        1
        + node switch
        {
            JsonObject members => members.Sum(member => SizeOf(member.Value)),
            JsonArray items => items.Sum(SizeOf),
            _ => 0,
        };

    private static JsonValue? Typed(Scalar scalar) =>
        scalar.Style is not ScalarStyle.Plain
            ? JsonValue.Create(scalar.Value)
            : CoreSchema.Resolve(scalar.Value) switch
            {
                null => null,
                bool flag => JsonValue.Create(flag),
                long whole => JsonValue.Create(whole),
                decimal number => JsonValue.Create(number),
                _ => JsonValue.Create(scalar.Value),
            };

    private BinderyException TooLarge() =>
        Refused(
            _parser.Current?.Start ?? Mark.Empty,
            "it unfolds into more than any description has"
        );

    private BinderyException Refused(Mark place, string why) =>
        BinderyException.BadRequest(
            $"{OneLine.Of(_source)}:{place.Line}:{place.Column}: this is neither JSON nor YAML: {OneLine.Of(why).TrimEnd('.')}."
        );
}
