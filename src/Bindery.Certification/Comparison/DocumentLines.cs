using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>One kind of lines of all documents here, asked document by document.</summary>
internal sealed record DocumentLines(
    ChildLines Lines,
    string KeyField,
    ImmutableDictionary<int, JsonObject> Here,
    OdooLookups Lookups
)
{
    /// <summary>Ids of the lines that a document has in Odoo.</summary>
    public static IEnumerable<int> Ids(RecordPair document, ChildEntity child) =>
        (document.Here.Values[child.OdooField!] as JsonArray ?? []).Select(id => (int)id!);

    public IEnumerable<FieldDifference> Differences(RecordPair document)
    {
        JsonObject[] there = [.. Items(document)];
        ILookup<string, JsonObject> here = Ids(document, Lines.Child)
            .Where(Here.ContainsKey)
            .Select(id => Here[id])
            .ToLookup(line => PayloadPath.Scalar(line[KeyField]));
        int count = here.Sum(group => group.Count());
        return there
            .SelectMany(line => OfLine(document, line, here))
            .Concat(
                count == there.Length
                    ? []
                    : [Difference(document, "lines", Text(there.Length), Text(count))]
            );
    }

    private IEnumerable<FieldDifference> OfLine(
        RecordPair document,
        JsonObject line,
        ILookup<string, JsonObject> here
    )
    {
        string key = PayloadPath.Text(line, Lines.Child.Key.External[0]);
        JsonObject[] found = [.. here[key]];
        return found.Length != 1
            ? [Difference(document, $"line {key}", "1", Text(found.Length))]
            :
            [
                .. Lines.Fields.Differences(
                    Lines.Child.Name,
                    $"{document.ExternalId}/{key}",
                    line,
                    found[0]
                ),
                .. OfTaxes(document, line, found[0]),
            ];
    }

    private IEnumerable<FieldDifference> OfTaxes(
        RecordPair document,
        JsonObject there,
        JsonObject here
    )
    {
        if (Lines.Taxes is not { Odoo: { } field } taxes)
        {
            yield break;
        }

        string expected = Joined(TaxesThere.Of(taxes, document.There, there));
        string actual = Joined(here[field]!.AsArray().Select(id => Lookups.Taxes[(int)id!]));
        if (expected != actual)
        {
            yield return Difference(document, $"{Lines.Child.Name}.{field}", expected, actual);
        }
    }

    private IEnumerable<JsonObject> Items(RecordPair document) =>
        (
            PayloadPath.Read(document.There, Lines.Child.Path) as JsonArray ?? []
        ).OfType<JsonObject>();

    private static string Joined(IEnumerable<string> taxes) =>
        string.Join(", ", taxes.Order(StringComparer.Ordinal));

    private FieldDifference Difference(
        RecordPair document,
        string field,
        string there,
        string here
    ) => new(Lines.Child.Name, document.ExternalId, field, there, here);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
