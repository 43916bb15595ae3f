using System.Text;
using System.Text.Json.Nodes;

namespace Bindery.Tests.Documentation.References;

/// <summary>docs/reference/blueprint.md, from the JSON Schema with examples from the tutorial.</summary>
internal sealed class BlueprintPage(JsonObject schema, SchemaExamples examples)
{
    private readonly JsonObject definitions = schema["definitions"]!.AsObject();

    public string Render()
    {
        StringBuilder page = new("# Blueprint\n\n");
        page.Append("What a blueprint can say, from the schema that editors and `bindery ");
        page.Append("blueprint check` read it by (`platforms/blueprint.schema.json`). Examples ");
        page.Append("are from [the tutorial](../tutorial.md) where it has the member.\n\n");
        page.Append(
            "A *path* leads into a record of the platform: `variants[0].sku`. A setting's "
        );
        page.Append("name in braces stands for its value: `{base_url}/api`.\n");
        foreach ((string name, JsonNode? definition) in definitions)
        {
            if (definition!["properties"] is JsonObject members)
            {
                Add(page, name, definition.AsObject(), members);
            }
        }

        return page.ToString();
    }

    private void Add(StringBuilder page, string name, JsonObject definition, JsonObject members)
    {
        HashSet<string> required =
        [
            .. (definition["required"]?.AsArray() ?? []).Select(one => one!.GetValue<string>()),
        ];
        page.Append($"\n## {name}\n\n");
        page.Append(MarkdownText.Head("member", "what it says", "example"));
        foreach ((string member, JsonNode? value) in members)
        {
            JsonObject described = value!.AsObject();
            page.Append(
                MarkdownText.Row(
                    MarkdownText.Code(member) + (required.Contains(member) ? " (required)" : ""),
                    $"{MarkdownText.Prose(Meaning(described))} *Type*: {TypeOf(described)}.",
                    MarkdownText.Code(examples.Of(name, member) ?? Shown(described))
                )
            );
        }
    }

    private static string Meaning(JsonObject member)
    {
        string text = member["description"]?.GetValue<string>() ?? "";
        return member["default"] is { } otherwise ? $"{text} Default: `{otherwise}`." : text;
    }

    private static string Shown(JsonObject member) =>
        member["examples"]?[0]?.ToString() ?? member["enum"]?[0]?.ToString() ?? "";

    private string TypeOf(JsonNode member)
    {
        if (member["$ref"]?.GetValue<string>() is { } reference)
        {
            return OfDefinition(reference["#/definitions/".Length..]);
        }

        if (member["oneOf"]?.AsArray() is { } several)
        {
            return string.Join(" or ", several.Select(one => TypeOf(one!)));
        }

        if (member["enum"]?.AsArray() is { } choices)
        {
            return string.Join(
                ", ",
                choices.Select(choice => MarkdownText.Code(choice!.ToString()))
            );
        }

        return member["type"] switch
        {
            JsonArray => "text, number or boolean",
            JsonValue value => OfKind(value.GetValue<string>(), member),
            _ => "",
        };
    }

    private string OfKind(string kind, JsonNode member) =>
        kind switch
        {
            "array" => $"list of {TypeOf(member["items"]!)}",
            "object" => "names and their values",
            "string" => "text",
            "integer" or "number" => "number",
            _ => kind,
        };

    private string OfDefinition(string name) =>
        definitions[name]!["properties"] is not null ? $"[{name}](#{name})"
        : name == "member-path" ? "path"
        : "name";
}
