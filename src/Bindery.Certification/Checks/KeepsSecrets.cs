using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>After everything that was synchronised, delivered and refused before.</summary>
internal sealed class KeepsSecrets : ICheck
{
    /// <summary>A shorter secret is found in texts that have nothing to do with it.</summary>
    private const int ShortestSearched = 8;

    /// <summary>How often a text stands in each table that has it.</summary>
    private const string Places = """
        SELECT table_name FROM (
            SELECT table_name::text, (xpath('/row/found/text()', query_to_xml(format(
                'SELECT COUNT(*) AS found FROM %I t WHERE strpos(t::text, %L) > 0',
                table_name, $1::text), false, true, '')))[1]::text::int AS found
            FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
        ) counted WHERE found > 0 ORDER BY table_name
        """;

    public string Id => "keeps-secrets";

    public string Title => "No secret stands in Odoo's log, or in a table but those that keep it";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public string? WhyNotFor(Blueprint blueprint) =>
        blueprint.Settings.Any(setting => setting.Type == SettingType.Secret)
            ? null
            : "the platform has no secret";

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ImmutableArray<(string Name, string Value)> secrets = await SecretsAsync(
            context,
            cancellation
        );
        ImmutableArray<LogRecord> log = (await context.ServerAsync(cancellation)).Log;
        List<Finding> findings = [];
        foreach ((string name, string value) in secrets)
        {
            findings.AddRange(InLog(log, name, value));
            findings.AddRange(await InTablesAsync(context, name, value, cancellation));
        }

        return CheckOutcome.Of(
            [.. findings],
            $"{secrets.Length} secrets looked for in {log.Length} log records and in every table"
        );
    }

    private static async Task<ImmutableArray<(string Name, string Value)>> SecretsAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ImmutableDictionary<string, string> settings = (
            await context.PlatformAsync(cancellation)
        ).Settings;
        ImmutableArray<ImmutableArray<string>> tokens = await context.Database.Session.RowsAsync(
            "SELECT access_token, refresh_token FROM generic_token",
            [],
            cancellation
        );
        return
        [
            .. context
                .Blueprint.Settings.Where(setting => setting.Type == SettingType.Secret)
                .Select(setting => (setting.Name, settings.GetValueOrDefault(setting.Name, "")))
                .Concat(tokens.SelectMany(row => row).Select(token => ("A token", token)))
                .Where(secret => secret.Item2.Length >= ShortestSearched),
        ];
    }

    private IEnumerable<Finding> InLog(ImmutableArray<LogRecord> log, string name, string value) =>
        log.Where(record =>
                record.Message.Contains(value, StringComparison.Ordinal)
                || record.Details.Contains(value, StringComparison.Ordinal)
            )
            .Take(1)
            .Select(record =>
                this.Error(
                    $"{name} stands in Odoo's log, written by {record.Logger}.",
                    record.Message.Replace(value, "***", StringComparison.Ordinal)
                )
            );

    private async Task<IEnumerable<Finding>> InTablesAsync(
        CertificationContext context,
        string name,
        string value,
        CancellationToken cancellation
    )
    {
        ImmutableArray<string> tables = await context.Database.Session.ColumnAsync(
            Places,
            [value],
            cancellation
        );
        string backend = context.Names.BackendModel.Replace('.', '_');
        return tables
            .Where(table => table != backend && table != "generic_token")
            .Select(table => this.Error($"{name} stands in the table {table}."));
    }
}
