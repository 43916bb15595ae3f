using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Sampling;

namespace Bindery.Simulation.Writing;

/// <summary>What a platform says about a body before it takes it.</summary>
internal static class BodyRules
{
    public static FieldErrors Check(RecordShape shape, JsonObject body, bool creating)
    {
        FieldErrors errors = new();
        Check(shape, body, creating, prefix: "", errors);
        return errors;
    }

    private static void Check(
        RecordShape shape,
        JsonObject body,
        bool creating,
        string prefix,
        FieldErrors errors
    )
    {
        foreach (FieldMapping member in shape.Members.Where(member => !member.ReadOnly))
        {
            CheckMember(shape, member, body, creating, prefix, errors);
        }

        foreach (ChildShape child in shape.Children)
        {
            CheckChildren(child, body, errors);
        }
    }

    private static void CheckMember(
        RecordShape shape,
        FieldMapping member,
        JsonObject body,
        bool creating,
        string prefix,
        FieldErrors errors
    )
    {
        bool sent = MemberPath.TryRead(body, member.External, out JsonNode? value);
        bool needed = member.Required || (!shape.KeyIsAssigned && shape.IsKey(member));
        if (needed && (sent || creating) && IsMissing(value))
        {
            errors.Add(prefix + member.External, "can't be blank");
        }
        else if (sent && value is not null && Problem(member, value) is { } problem)
        {
            errors.Add(prefix + member.External, problem);
        }
    }

    private static void CheckChildren(ChildShape child, JsonObject body, FieldErrors errors)
    {
        if (!MemberPath.TryRead(body, child.Path, out JsonNode? sent) || sent is null)
        {
            return;
        }

        if (child.Single)
        {
            return;
        }

        if (sent is not JsonArray list || list.Any(item => item is not JsonObject))
        {
            errors.Add(child.Path, "must be a list of objects");
            return;
        }

        foreach (JsonObject item in list.OfType<JsonObject>())
        {
            Check(child.Shape, item, creating: false, child.Path + ".", errors);
        }
    }

    private static bool IsMissing(JsonNode? value) =>
        value is null or JsonValue && Scalar.IsBlank(value);

    private static string? Problem(FieldMapping member, JsonNode value) =>
        member.Type switch
        {
            FieldType.String or FieldType.Html => TextProblem(member, value),
            FieldType.Money or FieldType.Decimal when Scalar.Number(value) is null =>
                "is not a number",
            FieldType.Integer when Coercion.Whole(value) is null => "is not a whole number",
            FieldType.Boolean
                when value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False) =>
                "is neither true nor false",
            FieldType.Datetime
            or FieldType.Date when !Scalar.TryMoment(Scalar.Text(value), out _) => "is not a date",
            _ => null,
        };

    private static string? TextProblem(FieldMapping member, JsonNode value)
    {
        if (Scalar.Text(value) is not { } text)
        {
            return "is not a text";
        }

        if (member.MaximumLength is { } longest && text.Length > longest)
        {
            return $"is too long (maximum is {longest} characters)";
        }

        bool listed =
            member.Options.IsEmpty && member.Values.IsEmpty
            || member.Options.Contains(text)
            || member.Values.Any(known => known.Name == text);
        return listed ? null : "is not included in the list";
    }
}
