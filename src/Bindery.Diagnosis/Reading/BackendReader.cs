using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

internal static class BackendReader
{
    private const string WebhookUrl = "webhook_url";

    public static async Task<ImmutableArray<BackendFact>> ReadAsync(
        OdooTables tables,
        ImmutableArray<BindingModel> bindings,
        CancellationToken cancellation
    )
    {
        List<BackendFact> backends = [];
        foreach (string model in bindings.Select(binding => binding.BackendModel).Distinct())
        {
            backends.AddRange(await ReadAsync(tables, model, cancellation));
        }

        return [.. backends];
    }

    private static async Task<ImmutableArray<BackendFact>> ReadAsync(
        OdooTables tables,
        string model,
        CancellationToken cancellation
    )
    {
        ImmutableDictionary<string, OdooRecord> fields = await tables.FieldsAsync(
            model,
            cancellation
        );
        ImmutableArray<string> settings = BackendFields.Settings(fields);
        ImmutableArray<string> common = [.. BackendFields.Common.Where(fields.ContainsKey)];
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            model,
            Domain.All,
            [.. common, .. settings],
            cancellation
        );
        SecretShapes shapes = await SecretShapes.AskAsync(
            tables,
            model,
            BackendFields.Secrets(fields),
            cancellation
        );
        List<BackendFact> backends = [];
        foreach (OdooRecord row in rows)
        {
            string path = fields.ContainsKey(WebhookUrl)
                ? await WebhookPathAsync(tables, model, row.Id, cancellation)
                : "";
            backends.Add(Backend(model, row, settings, shapes) with { WebhookPath = path });
        }

        return [.. backends];
    }

    /// <summary>Asked for one by one: older frameworks can't tell several at once.</summary>
    private static async Task<string> WebhookPathAsync(
        OdooTables tables,
        string model,
        int id,
        CancellationToken cancellation
    )
    {
        JsonArray domain = Domain.Where("id", "=", id);
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            model,
            domain,
            [WebhookUrl],
            cancellation
        );
        return rows.IsEmpty ? "" : PathOf(rows[0].Text(WebhookUrl));
    }

    private static BackendFact Backend(
        string model,
        OdooRecord row,
        ImmutableArray<string> settings,
        SecretShapes shapes
    ) =>
        new()
        {
            Model = model,
            Id = row.Id,
            Name = row.Text("name"),
            IsActive = !row.Has("active") || row.Flag("active"),
            Company = row.LinkName("company_id"),
            State = row.Text("state"),
            GenericId = row.LinkId("generic_backend_id"),
            Settings = settings.ToImmutableDictionary(
                field => field,
                row.Text,
                StringComparer.Ordinal
            ),
            Secrets = shapes.Of(row.Id),
        };

    // The last part is the token, which is a secret.
    private static string PathOf(string webhookUrl) =>
        Uri.TryCreate(webhookUrl, UriKind.Absolute, out Uri? url)
            ? url.AbsolutePath[..(url.AbsolutePath.LastIndexOf('/') + 1)]
            : "";
}
