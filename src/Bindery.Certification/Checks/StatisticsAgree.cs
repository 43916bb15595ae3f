using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints.Naming;
using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class StatisticsAgree : ICheck
{
    private const string LastSync = "last_sync_date";
    private const string Runs = "run_count";

    public string Id => "statistics-agree";

    public string Title => "The backend's numbers and dates are those of what was synchronised";

    public ImmutableArray<string> Needs => ["import-complete"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ImmutableArray<EntityNames> counted = await CountedAsync(context, cancellation);
        JsonObject shown = await ShownAsync(context, counted, cancellation);
        List<Finding> findings = [];
        if (shown[LastSync] is not JsonValue date || !date.TryGetValue(out string? _))
        {
            findings.Add(this.Error("After a sync the backend has no date of the last one."));
        }

        if ((int)shown[Runs]! == 0)
        {
            findings.Add(this.Error("After a sync the backend shows no run."));
        }

        foreach (EntityNames names in counted)
        {
            int there = await BindingsAsync(context, names, cancellation);
            int told = (int)shown[names.CounterField]!;
            if (told != there)
            {
                findings.Add(
                    this.Error($"{names.CounterField} is {told}, and there are {there} bindings.")
                );
            }
        }

        return CheckOutcome.Of(
            [.. findings],
            $"{shown[Runs]} runs shown, {counted.Length} counters compared"
        );
    }

    /// <summary>Entities for which the backend has a counter, which a connector need not have.</summary>
    private static async Task<ImmutableArray<EntityNames>> CountedAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        JsonNode? fields = await (await context.ClientAsync(cancellation)).CallAsync(
            backend.Model,
            "fields_get",
            [],
            new JsonObject { ["attributes"] = new JsonArray("type") },
            cancellation
        );
        return
        [
            .. context
                .ImportedEntities.Select(context.Names.Of)
                .Where(names => fields!.AsObject().ContainsKey(names.CounterField)),
        ];
    }

    private static async Task<JsonObject> ShownAsync(
        CertificationContext context,
        ImmutableArray<EntityNames> counted,
        CancellationToken cancellation
    )
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        OdooClient odoo = await context.ClientAsync(cancellation);
        ImmutableArray<JsonObject> read = await odoo.SearchReadAsync(
            backend.Model,
            new JsonArray(new JsonArray("id", "=", backend.Id)),
            [LastSync, Runs, .. counted.Select(names => names.CounterField)],
            cancellation
        );
        return read[0];
    }

    private static async Task<int> BindingsAsync(
        CertificationContext context,
        EntityNames names,
        CancellationToken cancellation
    )
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        string table = names.BindingModel.Replace('.', '_');
        ImmutableArray<string> counted = await context.Database.Session.ColumnAsync(
            $"SELECT COUNT(*) FROM \"{table}\" WHERE backend_id = $1",
            [backend.Id],
            cancellation
        );
        return int.Parse(counted[0], CultureInfo.InvariantCulture);
    }
}
