using System.Collections.Immutable;
using System.Text;
using Bindery.Modules.Addons;

namespace Bindery.Modules.Catalogue;

/// <summary>
/// The facts of one addon as lines of text, tabs between the parts: <c>D</c> dependencies, <c>P</c> Python
/// packages, <c>M</c> a model with its <c>F</c> fields, <c>C</c> a component, <c>X</c> the external ids of a model.
/// </summary>
public static class FactsText
{
    private const char Part = '\t';
    private const char Item = ' ';

    public static string Write(AddonFacts facts)
    {
        StringBuilder text = new();
        Line(text, "D", string.Join(Item, facts.Depends));
        Line(text, "P", string.Join(Item, facts.PythonPackages));
        foreach (ModelFacts model in facts.Models)
        {
            Line(
                text,
                "M",
                model.Name,
                model.Kind.ToString(),
                model.IsExtension ? "+" : "",
                string.Join(Item, model.Parents),
                string.Join(Item, model.Delegates),
                string.Join(Item, model.Methods.Distinct().Order(StringComparer.Ordinal)),
                string.Join('|', model.Constraints.Select(OnOneLine))
            );
            foreach (FieldFacts field in model.Fields)
            {
                Line(
                    text,
                    "F",
                    field.Name,
                    field.Type,
                    field.Comodel ?? "",
                    FieldMarks.Write(field),
                    string.Join('|', field.Choices)
                );
            }
        }

        foreach (ComponentFacts component in facts.Components)
        {
            Line(
                text,
                "C",
                component.Name,
                component.IsAbstract ? "abstract" : "",
                component.IsExtension ? "+" : "",
                string.Join(Item, component.Parents),
                component.Usage ?? "",
                component.Collection ?? "",
                string.Join(Item, component.ApplyOn)
            );
        }

        foreach (
            IGrouping<string, string> ids in facts
                .ExternalIds.GroupBy(id => id.Value, id => id.Key)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            Line(text, "X", ids.Key, string.Join(Item, ids.Order(StringComparer.Ordinal)));
        }

        return text.ToString();
    }

    public static AddonFacts Read(string addon, string text)
    {
        FactsLines lines = new(addon);
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            lines.Add(line.Split(Part));
        }

        return lines.ToFacts();
    }

    internal static ImmutableArray<string> Items(string part) =>
        [.. part.Split(Item, StringSplitOptions.RemoveEmptyEntries)];

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Line(StringBuilder text, params IEnumerable<string> parts) =>
        text.AppendJoin(Part, parts).Append('\n');
}
