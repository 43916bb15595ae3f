using System.Collections.Immutable;
using Bindery.Modules.Data;

namespace Bindery.Modules.Connectors;

/// <summary>What the bindings of a connector lack.</summary>
internal static class MissingParts
{
    public static ImmutableArray<MissingPart> Of(
        Module module,
        ImmutableArray<BindingFacts> bindings,
        ImmutableArray<ComponentUse> components
    ) =>
        [
            .. bindings.SelectMany(binding =>
                Of(module, binding, components).Select(what => new MissingPart(binding.Model, what))
            ),
        ];

    private static IEnumerable<string> Of(
        Module module,
        BindingFacts binding,
        ImmutableArray<ComponentUse> components
    )
    {
        string id = "model_" + binding.Model.Replace('.', '_');
        if (!binding.HasUniqueConstraint)
        {
            yield return "unique constraint on backend and external id";
        }

        if (!module.AccessRows.Any(row => row.ModelId == id) && !HasAccessRecord(module, id))
        {
            yield return "access rows";
        }

        foreach (string usage in MissingUsages(binding, components))
        {
            yield return usage;
        }

        if (!Has(module, "ir.actions.act_window", "res_model", binding.Model))
        {
            yield return "action, and a menu entry for it";
        }

        if (
            !IsPart(binding, components) && !module.Records.Any(record => IsJobFunction(record, id))
        )
        {
            yield return "queue function";
        }
    }

    private static IEnumerable<string> MissingUsages(
        BindingFacts binding,
        ImmutableArray<ComponentUse> components
    )
    {
        bool isSentOnly =
            Has(components, binding, "record.exporter")
            && !Has(components, binding, "record.importer");
        string mapper = isSentOnly ? "export.mapper" : "import.mapper";
        string[] needed = IsPart(binding, components) ? [mapper] : ["backend.adapter", mapper];
        return needed.Where(usage => !Has(components, binding, usage));
    }

    // A variant comes and goes with its product: it has a mapper, and nothing that runs by itself.
    private static bool IsPart(BindingFacts binding, ImmutableArray<ComponentUse> components) =>
        (Has(components, binding, "import.mapper") || Has(components, binding, "export.mapper"))
        && !Has(components, binding, "record.importer")
        && !Has(components, binding, "record.exporter");

    private static bool Has(
        ImmutableArray<ComponentUse> components,
        BindingFacts binding,
        string usage
    ) => components.Any(use => use.Usage == usage && use.Models.Contains(binding.Model));

    private static bool IsJobFunction(XmlRecord record, string id) =>
        record.Model == "queue.job.function"
        && record.Field("model_id")?.Reference?.EndsWith(id, StringComparison.Ordinal) == true;

    private static bool HasAccessRecord(Module module, string id) =>
        module.Records.Any(record =>
            record.Model == "ir.model.access"
            && record.Field("model_id")?.Reference?.EndsWith(id, StringComparison.Ordinal) == true
        );

    private static bool Has(Module module, string model, string field, string value) =>
        module.Records.Any(record => record.Model == model && record.Field(field)?.Text == value);
}
