using System.Collections.Immutable;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Addons;

/// <summary>Takes the facts of a field out of its declaration.</summary>
internal static class FieldFactsReader
{
    private static readonly string[] Sources = ["default", "compute", "related"];

    public static FieldFacts Read(OdooClass @class, FieldDefinition field)
    {
        ImmutableArray<string>? choices = field.Type == "Selection" ? Choices(@class, field) : [];
        return new FieldFacts(field.Name, field.Type, field.Comodel)
        {
            Choices = choices ?? [],
            HasOpenChoices = choices is null,
            IsRequired = PythonLiteral.Boolean(field.Argument("required")) == true,
            HasOwnValue = Sources.Any(name => field.Argument(name) is not null),
        };
    }

    /// <summary>Null where the values are computed, or come from somewhere else.</summary>
    private static ImmutableArray<string>? Choices(OdooClass @class, FieldDefinition field)
    {
        if (field.Argument("related") is not null)
        {
            return null;
        }

        PythonExpression? first = field.Argument("selection") ?? field.Positional(0);
        PythonExpression? added = field.Argument("selection_add");
        return (ValuesIn(@class, first), ValuesIn(@class, added)) is ({ } given, { } more)
            ? [.. given, .. more]
            : null;
    }

    private static ImmutableArray<string>? ValuesIn(OdooClass @class, PythonExpression? pairs)
    {
        if (pairs is null)
        {
            return [];
        }

        ImmutableArray<PythonExpression>? elements = PythonLiteral.Elements(
            pairs is NameExpression name ? Constant(@class, name.Name) : pairs
        );
        ImmutableArray<string?> values =
        [
            .. (elements ?? []).Select(element =>
                PythonLiteral.Elements(element) is [var value, ..]
                    ? PythonLiteral.Text(value)
                    : null
            ),
        ];
        return elements is not null && values.All(IsPlain) ? [.. values.OfType<string>()] : null;
    }

    /// <summary>What a catalogue can keep on a line.</summary>
    private static bool IsPlain(string? value) =>
        value is not null && !value.AsSpan().ContainsAny("|\t\n");

    /// <summary>The value of a constant of the same file or class, where it is set once.</summary>
    private static PythonExpression? Constant(OdooClass @class, string name)
    {
        if (@class.Attribute(name) is { } own)
        {
            return own;
        }

        List<PythonExpression> values =
        [
            .. @class
                .File.Module.Statements.OfType<AssignmentStatement>()
                .Where(statement =>
                    statement.Targets is [NameExpression target] && target.Name == name
                )
                .Select(statement => statement.Value),
        ];
        return values is [var only] ? only : null;
    }
}
