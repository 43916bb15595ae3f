using System.Collections.Immutable;
using System.Text;
using Bindery.Modules.Addons;
using Bindery.Modules.Catalogue;

namespace Bindery.Validation.CatalogueFiles;

/// <summary>Reads what <c>read_catalogue.py</c> writes: lines with a mark, among whatever else Odoo prints.</summary>
/// <param name="Series">Of the Odoo that wrote them.</param>
internal sealed record ReportedFacts(string Series, ImmutableArray<AddonFacts> Addons)
{
    private const string Mark = "@@bindery\t";

    /// <summary>Null where the report didn't come to its end.</summary>
    public static ReportedFacts? Read(string output)
    {
        string series = "";
        string? name = null;
        bool isWhole = false;
        StringBuilder text = new();
        ImmutableArray<AddonFacts>.Builder addons = ImmutableArray.CreateBuilder<AddonFacts>();
        foreach (string line in Marked(output))
        {
            switch (line.Split('\t'))
            {
                case ["S", var given]:
                    series = given;
                    break;
                case ["A" or "E", .. var next]:
                    if (name is not null)
                    {
                        addons.Add(FactsText.Read(name, text.ToString()));
                    }

                    text.Clear();
                    name = next.FirstOrDefault();
                    isWhole = name is null;
                    break;
                default:
                    text.Append(line).Append('\n');
                    break;
            }
        }

        return isWhole && series.Length > 0
            ? new ReportedFacts(series, addons.DrainToImmutable())
            : null;
    }

    private static IEnumerable<string> Marked(string output) =>
        output
            .Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.StartsWith(Mark, StringComparison.Ordinal))
            .Select(line => line[Mark.Length..]);
}
